import ArgumentParser
import BoardModel

/// Strikes a wrong entry through, and puts the right one beside it.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Strike a wrong entry through; it stays, and counts no longer.",
    discussion: """
      With --to what it should have said is put in its place in the same step. It is of the same \
      day, but known only from the day it is put right on: earlier days still answer as they would \
      have.

      KINDS, AND WHAT --to TAKES
        delivery             red, amber, green, blue or not-rated
        impact               none-yet, too-early, emerging, evidenced or sustained
        forecast             a day
        path-to-green        words
        override             slow, watch, on-pace or as-computed
        evidence             words; its kind and strength stay
        action               not-started, 60, awaiting-sign-off, closed, cancelled
        action-forecast      a day
        milestone            reached, signed-off, reopened or cancelled
        milestone-forecast   a day
        contribution         absent, weak, adequate or strong
        ask                  words; who answers and by when stay
        answer               words
      All from action on need --of.

      EXAMPLES
        noticeboard correct sample-data knowsley KNO-07 delivery \\
          --dated 2025-06-09 --because "Meant for KNO-08"
        noticeboard correct sample-data knowsley KNO-07 delivery \\
          --dated 2025-06-09 --to amber --because "Misheard"
        noticeboard correct sample-data knowsley KNO-07 delivery \\
          --dated 2025-06-09 --to-because "Visits are late" --because "Typo"
        noticeboard correct sample-data knowsley KNO-07 action --of kno-07-a4 \\
          --dated 2025-06-26 --to 60 --because "The last team is still to come"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Argument(help: "What kind of entry it is; see above.")
  var entry: EntryKind
  @Option(
    help: ArgumentHelp(
      "The action, milestone, contribution or ask it was said of, by its short name.",
      valueName: "id"))
  var of: String?
  @Option(help: ArgumentHelp("The entry's day.", valueName: "day"))
  var dated: String
  @Option(
    help: ArgumentHelp(
      "Which of that day's, from 1; only needed where there are several.", valueName: "n"))
  var number: Int?
  @Option(help: ArgumentHelp("What was wrong.", valueName: "text"))
  var because: String
  @Option(help: ArgumentHelp("What it should have said.", valueName: "value"))
  var to: String?
  @Option(
    help: ArgumentHelp(
      "The reason or note it should have had; the wrong one's without it.", valueName: "text"))
  var toBecause: String?
  @Option(
    help: ArgumentHelp(
      "The day the right entry is of, where the wrong one had the wrong day.", valueName: "day"))
  var toDated: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    let dated = try Editor.day(dated, "--dated", from: editor.on, .past)
    let because = try Prose(argument: because, of: "--because")
    if let number, number < 1 { throw ValidationError("--number counts from 1.") }
    let log = try log()
    let toBecause = try toBecause.prose("--to-because")
    if toBecause != nil, !RightEntry.takesReason(log) {
      throw ValidationError(
        "--to-because: the \(log.kind.name) has no reason of its own; give --to.")
    }
    func strike(saying said: String?) -> StrikeEntry {
      StrikeEntry(
        target.objective, log, dated: dated, number: number.map { $0 - 1 }, isSole: true,
        said: said, because: because, on: editor.on, by: editor.person)
    }
    let right = RightEntry(
      strike: strike(saying: nil),
      on: try toDated.map { try Editor.day($0, "--to-dated", from: editor.on, .past) },
      reason: toBecause, editor: editor)
    let known = strike(saying: right.wrong?.said)
    guard let value = to ?? (toBecause == nil ? nil : right.wrongValue) else {
      guard toDated == nil, toBecause == nil || right.wrong == nil else {
        throw ValidationError("--to-dated goes with --to.")
      }
      return try editor.carryOut(known)
    }
    try editor.carryOut(CorrectEntry(known, right: try right.command(saying: value)))
  }

  private func log() throws -> EntryLog {
    let id = try of.prose("--of")
    switch (entry, id) {
    case (.delivery, nil): return .delivery
    case (.impact, nil): return .impact
    case (.forecast, nil): return .forecast
    case (.pathToGreen, nil): return .pathToGreen
    case (.override, nil): return .override
    case (.evidence, nil): return .evidence
    case (.action, let id?): return .action(Identifier(id))
    case (.actionForecast, let id?): return .actionForecast(Identifier(id))
    case (.milestone, let id?): return .milestone(Identifier(id))
    case (.milestoneForecast, let id?): return .milestoneForecast(Identifier(id))
    case (.contribution, let id?): return .contribution(Identifier(id))
    case (.ask, let id?): return .ask(Identifier(id))
    case (.answer, let id?): return .answer(Identifier(id))
    case (_, nil):
      throw ValidationError("--of is needed: it says which record the \(entry.name) is.")
    case (_, _?): throw ValidationError("--of does not go with the \(entry.name) of an objective.")
    }
  }
}

extension EntryKind: ExpressibleByArgument {}
