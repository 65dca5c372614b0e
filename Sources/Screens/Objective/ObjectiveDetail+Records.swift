internal import BoardModel
internal import CellGrid

/// Everything that was recorded of an objective on a day, the newest first.
extension ObjectiveDetail {
  private struct Record {
    let name: LoggedEntry
    let word: (String, Role)
    let because: String?
    let strike: Strike?
    /// That it was recorded later than the day it is of.
    let knownFrom: Day?
  }

  private var indent: Int { columns < 76 ? 3 : 32 }

  /// Every rating, delivery and impact together.
  var ratings: [Sheet.Row] {
    let delivery = recorded.delivery.numbered(on: day).map { entry, number in
      Record(
        name: LoggedEntry(.delivery, on: entry.on, number: number),
        word: ("\(entry.value.letter) \(entry.value.name)", entry.value.role),
        because: entry.because.string, strike: strike(of: entry), knownFrom: entry.knownFrom)
    }
    let impact = recorded.impact.numbered(on: day).map { entry, number in
      Record(
        name: LoggedEntry(.impact, on: entry.on, number: number),
        word: ("impact \(entry.value.name)", .text), because: entry.because.string,
        strike: strike(of: entry), knownFrom: entry.knownFrom)
    }
    let rows = rows(of: [delivery, impact])
    guard !rows.isEmpty else { return [Sheet.Row(Line("Never rated.", .alert))] }
    return [.heading("Ratings, the newest first")] + rows
  }

  /// Forecasts, paths to green and the chair's verdicts, those that no longer hold with them.
  var records: [Sheet.Row] {
    let forecasts = recorded.forecasts.numbered(on: day).map { entry, number in
      Record(
        name: LoggedEntry(.forecast, on: entry.on, number: number),
        word: ("for \(entry.due.text)", .text), because: entry.because?.string,
        strike: strike(of: entry), knownFrom: entry.knownFrom)
    }
    let paths = recorded.pathsToGreen.numbered(on: day).map { entry, number in
      Record(
        name: LoggedEntry(.pathToGreen, on: entry.on, number: number),
        word: ("path to green", .text), because: entry.text.string, strike: strike(of: entry),
        knownFrom: entry.knownFrom)
    }
    let overrides = recorded.overrides.numbered(on: day).map { entry, number in
      let until = entry.until.map { " until \($0.text)" } ?? ""
      let ruling = [Choice].rulings.choice(of: entry.ruling.rawValue)?.words ?? ""
      return Record(
        name: LoggedEntry(.override, on: entry.on, number: number),
        word: ("chair: \(ruling)\(until)", .text), because: entry.because.string,
        strike: strike(of: entry), knownFrom: entry.knownFrom)
    }
    let rows = rows(of: [forecasts, paths, overrides])
    guard !rows.isEmpty else { return [] }
    return [.blank, .heading("Forecasts, paths to green and verdicts, the newest first")] + rows
  }

  /// Each kind is given oldest first; what was recorded last of a day stands first there as well.
  private func rows(of kinds: [[Record]]) -> [Sheet.Row] {
    kinds.flatMap { $0.reversed() }.enumerated()
      .sorted { ($0.element.name.on, $1.offset) > ($1.element.name.on, $0.offset) }
      .flatMap { _, record in
        rows(
          .logged(record.name), record.name.on, record.word, said(record), record.strike,
          indent: indent)
      }
  }

  /// What was said, and when it was put right, for an entry in the place of a wrong one.
  private func said(_ record: Record) -> String? {
    guard let day = record.knownFrom else { return record.because }
    let putRight = "(put right \(day.text))"
    return record.because.map { "\($0) \(putRight)" } ?? putRight
  }
}
