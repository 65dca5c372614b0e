import ArgumentParser
import BoardModel
import BoardStore

/// Tells who changed what, when and why.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Say who changed what, when and why.",
    discussion: """
      Every change has a revision. An edit given --seen with the revision it was decided on is \
      refused where somebody has changed the same thing since.

      EXAMPLES
        noticeboard history sample-data
        noticeboard history sample-data knowsley KNO-07
        noticeboard history sample-data --since "-2w" --format json
      """)

  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String
  @Argument(help: "Only this council's.")
  var council: String?
  @Argument(help: "Only this objective's.", transform: ObjectiveTarget.ref)
  var objective: ObjectiveRef?
  // A day of long ago may be written with a minus: -2w.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only from then on: a day (2025-06-01, \"1 jun\", -2w), a time in UTC (9:00, \"1 hour ago\") or "
        + "a council's revision (12).", valueName: "when"))
  var since: String?
  @Option(help: "text for people, json for programs.")
  var format: OutcomeFormat = .text

  func run() throws {
    let from = try since.map {
      try Since($0, now: Environment.now, today: Environment.today)
    }
    if case .revision? = from, council == nil {
      throw ValidationError("--since: a revision is one council's; name the council.")
    }
    let store = JSONBoardStore(folder: store)
    var isWhole = true
    var told: [(CouncilID, CouncilHistory)] = []
    for id in try councils(of: store) {
      do {
        told.append((id, only(from, try store.historyWithLost(of: id))))
      } catch {
        Output.complain(error.description)
        isWhole = false
      }
    }
    switch format {
    case .json: try Output.write(ChangeReport.json(told))
    case .text: try tell(told)
    }
    if !isWhole { throw ExitCode(1) }
  }

  private func councils(of store: JSONBoardStore) throws -> [CouncilID] {
    if let council {
      let id = try Editor.id(council)
      if store.entry(ofFile: Array("\(id).json".utf8)) == nil,
        (try? store.history(of: id)) == CouncilHistory()
      {
        throw Refused("\(id): there is no such council, and no history of one.")
      }
      try checkObjective(of: id, in: store)
      return [id]
    }
    do {
      let shown = try store.load().portfolio.entries.compactMap { entry in
        switch entry {
        case .council(let council): council.id
        case .unreadable(let council): CouncilID(council.name.string)
        }
      }
      return (shown + store.removedCouncils()).sorted()
    } catch {
      throw Refused(error.description)
    }
  }

  /// An objective that the council has not, and that no history tells of, is a slip.
  private func checkObjective(of id: CouncilID, in store: JSONBoardStore) throws {
    guard let objective,
      case .council(let council) = store.entry(ofFile: Array("\(id).json".utf8)),
      !council.plan.objectives.contains(where: { $0.ref == objective }),
      let history = try? store.history(of: id),
      !history.entries.contains(where: { history.concerns(objective, $0) })
    else { return }
    throw Refused("\(id): there is no objective \(objective), and no history of one.")
  }

  private func only(_ from: Since?, _ history: CouncilHistory) -> CouncilHistory {
    var history = history
    let whole = history
    history.entries = history.entries.filter { entry in
      (from?.includes(entry) ?? true)
        && (objective.map { whole.concerns($0, entry) } ?? true)
    }
    return history
  }

  private func tell(_ told: [(CouncilID, CouncilHistory)]) throws {
    var isEmpty = true
    for (id, history) in told {
      for entry in history.entries {
        isEmpty = false
        let undoes = entry.undoes.map { ", taking back \($0)" } ?? ""
        let redoes = entry.redoes.map { ", making \($0) again" } ?? ""
        try say("\(id) \(entry.revision)  \(entry.at.text)  \(entry.by)\(undoes)\(redoes)")
        try say("  \(entry.what)")
        if let why = entry.why {
          for (place, line) in why.string.split(separator: "\n").enumerated() {
            try say(place == 0 ? "  \(history.whyWord(of: entry)): \(line)" : "    \(line)")
          }
        }
      }
      if council != nil {
        try say(
          history.isRemoved
            ? "\(id): not in the store any more; noticeboard redo brings it back."
            : "\(id): now at revision \(history.revision).")
      }
      if let pending = history.recoverable {
        try say("\(id): NOT saved, \(pending.at.text), \(pending.by): \(pending.what)")
        try say("  noticeboard recover saves it; with --forget it is offered no more.")
      }
      if history.isEditedOutside {
        let what = history.outside.map { ": \($0.isEmpty ? "only its layout" : $0)" } ?? ""
        let words = ChangeWords.outside(putBackBefore: history.putBackBefore, in: "its file")
        try say("\(id): \(words)\(history.putBackBefore == nil ? " since" : "")\(what).")
      }
      for lost in history.lost {
        try say("\(id): revision \(lost.revision) is not in its file any more: \(lost.what)")
      }
      if !history.lost.isEmpty {
        try say("  noticeboard recover makes it again; with --forget it is offered no more.")
      }
      if !history.missing.isEmpty {
        try say("\(id): missing from its history: \(ChangeWords.revisions(history.missing)).")
        try say("  noticeboard recover --accept-loss notes that they are lost for good.")
      }
      if history.skippedLines > 0 {
        try say(
          "\(id): \(history.skippedLines) \(history.skippedLines == 1 ? "line" : "lines") of its history cannot be read."
        )
      }
    }
    if isEmpty { try say("No changes recorded.") }
  }

  private func say(_ words: String) throws { try Output.write(Output.line(words) + "\n") }
}
