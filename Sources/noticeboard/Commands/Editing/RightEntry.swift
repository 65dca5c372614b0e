import ArgumentParser
import BoardModel

/// What a wrong entry should have said, as the command line gives it: what `--to` does not say is
/// as the wrong entry has it.
struct RightEntry {
  let strike: StrikeEntry
  /// The day it is of; the wrong one's without it.
  let on: Day?
  /// Its reason or note, where that was said; the wrong one's without it.
  let reason: Prose?
  let editor: Editor

  /// Whether an entry of a log has a reason or a note beside what it says.
  static func takesReason(_ log: EntryLog) -> Bool {
    switch log {
    case .pathToGreen, .evidence, .ask, .answer: false
    default: true
    }
  }

  private var ref: ObjectiveRef { strike.ref }
  private var day: Day { on ?? strike.dated }

  private var objective: Objective? {
    editor.council?.plan.objectives.first { $0.ref == ref }
  }

  /// The entry that is struck through; nothing where there is none, which the strike will say.
  var wrong: (any Correctable)? {
    let ofDay = objective?.entries(of: strike.entry).filter { $0.on == strike.dated } ?? []
    if let number = strike.number { return ofDay.indices.contains(number) ? ofDay[number] : nil }
    return ofDay.last { $0.struck == nil }
  }

  /// What the wrong entry says, as `--to` would say it; nothing where it is words.
  var wrongValue: String? {
    switch wrong {
    case let wrong as RatingEntry<DeliveryRating>: wrong.value.rawValue
    case let wrong as RatingEntry<ImpactRating>: wrong.value.rawValue
    case let wrong as Forecast: wrong.due.iso
    case let wrong as VerdictOverride: wrong.ruling.rawValue
    case let wrong as ContributionEntry: wrong.strength.rawValue
    case let wrong as MilestoneEntry: wrong.status.rawValue
    case let wrong as ActionEntry:
      if case .inProgress(let percent) = wrong.status {
        "\(percent.value)"
      } else {
        ActionStatus.Word.allCases.first { $0.status(nil) == wrong.status }?.rawValue
      }
    default: nil
    }
  }

  /// What the wrong entry gave as its reason; where it gave none, why it was wrong.
  private var because: Prose {
    if let reason { return reason }
    let said: Prose? =
      switch wrong {
      case let wrong as RatingEntry<DeliveryRating>: wrong.because
      case let wrong as RatingEntry<ImpactRating>: wrong.because
      case let wrong as Forecast: wrong.because
      case let wrong as VerdictOverride: wrong.because
      case let wrong as ContributionEntry: wrong.because
      default: nil
      }
    return said ?? strike.because
  }

  func command(saying value: String) throws -> any Command {
    switch strike.entry {
    case .delivery:
      return RateObjective(
        ref, delivery: try word(value), impact: nil, because: because, on: day,
        meeting: (wrong as? RatingEntry<DeliveryRating>)?.meeting, by: editor.person)
    case .impact:
      return RateObjective(
        ref, delivery: nil, impact: try word(value), because: because, on: day,
        meeting: (wrong as? RatingEntry<ImpactRating>)?.meeting, by: editor.person)
    case .forecast: return try forecast(.objective, value)
    case .actionForecast(let id): return try forecast(.action(id), value)
    case .milestoneForecast(let id): return try forecast(.milestone(id), value)
    case .pathToGreen:
      return SetPathToGreen(ref, text: try words(value), on: day, by: editor.person)
    case .override:
      return OverrideVerdict(
        ref, try word(value), because: because, on: day,
        until: (wrong as? VerdictOverride)?.until, by: editor.person)
    case .evidence:
      let wrong = wrong as? Evidence
      return AddEvidence(
        ref, wrong?.kind ?? .data, wrong?.strength ?? .weak, text: try words(value),
        changed: wrong?.changed, on: day)
    case .action(let id):
      return ProgressAction(
        ref, id, .restate(try status(value)), note: reason ?? (wrong as? ActionEntry)?.note,
        on: day,
        by: editor.person)
    case .milestone(let id):
      return ProgressMilestone(
        ref, id, try word(value), note: reason ?? (wrong as? MilestoneEntry)?.note, on: day,
        by: editor.person,
        isRestated: true)
    case .contribution(let id):
      return JudgeContribution(ref, id, try word(value), because: because, on: day)
    case .ask(let id): return try ask(id, value)
    case .answer(let id): return AnswerAsk(ref, id, text: try words(value), on: day)
    }
  }

  private func ask(_ id: Identifier<Ask>, _ value: String) throws -> any Command {
    guard let wrong = wrong as? Ask,
      let contribution = objective?.contributions.first(where: { $0.asks.contains(wrong) })
    else { return strike }
    return AskPartner(
      ref, contribution.id, text: try words(value), to: wrong.to, answerBy: wrong.answerBy, on: day)
  }

  private func forecast(_ subject: Reforecast.Subject, _ value: String) throws -> any Command {
    Reforecast(
      ref, subject, due: try editor.due(value, "--to"), because: because, on: day)
  }

  private func status(_ value: String) throws -> ActionStatus {
    let digits = value.hasSuffix("%") ? String(value.dropLast()) : value
    if let percent = Int(digits).flatMap({ Percent($0) }) { return .inProgress(percent) }
    if let status = ActionStatus.Word(rawValue: value)?.status(nil) { return status }
    throw ValidationError(
      "--to: \"\(value)\" is no status of an action; give not-started, a percentage, "
        + "awaiting-sign-off, closed or cancelled.")
  }

  private func words(_ value: String) throws -> Prose { try Prose(argument: value, of: "--to") }

  private func word<Value: RawRepresentable<String> & CaseIterable>(_ value: String) throws -> Value
  {
    if let known = Value(rawValue: value) { return known }
    let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("--to: \"\(value)\" cannot be; give one of \(all).")
  }
}
