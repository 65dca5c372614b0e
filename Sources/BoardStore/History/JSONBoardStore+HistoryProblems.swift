package import BoardModel
import Glibc

extension JSONBoardStore {
  /// What is wrong with the histories of a store's councils, in the councils' order.
  package func historyProblems(of portfolio: Portfolio) -> [Problem] {
    portfolio.entries.flatMap { entry in
      let id =
        switch entry {
        case .council(let council): CouncilID?.some(council.id)
        case .unreadable(let council): CouncilID(council.name.string)
        }
      return id.map { historyProblems(of: $0) } ?? []
    }
  }

  /// What stands in the way of recording anything, whoever tries.
  package func ownProblems() -> [Problem] {
    guard let closed = closed() else { return [] }
    let fault: Fault
    switch closed.reason {
    case .refused: return []
    case .notAFile(let kind): fault = .notAFileOfOurs(kind)
    case .notAFolder(let kind): fault = .notAFolder(kind)
    }
    return [Problem(file: closed.name, place: nil, path: "", fault: fault)]
  }

  /// Changes that were never saved, or were taken out again, and are still to be decided on.
  package func waiting(of councils: [Council]) -> [CouncilID: WaitingChange] {
    var found: [CouncilID: WaitingChange] = [:]
    // Without a history there is nothing to find, and the council's file need not be read for it.
    let known = (try? StoreFolder(path: folder))?.councilsWithHistory()
    for council in councils where known?.contains(council.id) ?? true {
      guard let history = try? historyWithLost(of: council.id) else { continue }
      if let entry = history.recoverable {
        found[council.id] = WaitingChange(words: entry.sentence, cause: .stopped)
      } else if let entry = history.lost.first {
        found[council.id] = WaitingChange(
          words: entry.sentence, cause: .takenOut, others: history.lost.count - 1)
      }
    }
    return found
  }

  private func historyProblems(of id: CouncilID) -> [Problem] {
    let file = Prose("history/\(id).jsonl")
    func problem(_ fault: Fault, in name: Prose? = nil) -> Problem {
      Problem(file: name ?? file, place: nil, path: "", fault: fault)
    }
    do throws(HistoryError) {
      let history = try historyWithLost(of: id)
      return
        (history.skippedLines > 0 ? [problem(.historyDamaged(lines: history.skippedLines))] : [])
        + (history.recoverable.map { [problem(.changeNotSaved(Prose($0.sentence)))] } ?? [])
        + history.lost.map { problem(.changeTakenOut(Prose($0.sentence))) }
        + (history.missing.isEmpty ? [] : [problem(.historyMissing(history.missing))])
    } catch {
      // Where the history itself can be read it is the council's file that cannot: said of that file.
      if let log = try? files(of: id).history() {
        return log.skipped > 0 ? [problem(.historyDamaged(lines: log.skipped))] : []
      }
      switch error {
      case .notAFile(_, let name, let kind): return [problem(.notAFile(kind), in: name)]
      case .unreadable(_, let number): return [problem(.unreadable(errno: number))]
      // The store and its files say so themselves.
      // What stands where a folder should is told once and not of each council.
      case .store, .notAFolder, .noRevision, .lostRevision, .unfitting: return []
      }
    }
  }
}

extension ChangeEntry {
  /// When, by whom and what.
  fileprivate var sentence: String { "\(self.at.text), \(self.by): \(self.what)" }
}

extension Problem {
  /// Whether nothing is damaged, but a change waits to be decided on.
  package var isOfWaitingChange: Bool {
    switch fault {
    case .changeNotSaved, .changeTakenOut: true
    default: false
    }
  }
}
