import ArgumentParser
import BoardModel

/// What was done under a clause of the notice.
struct ClauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clause",
    abstract: "Record what was submitted, agreed, set or shown under a clause of the notice.",
    discussion: """
      WHAT
        submitted  handed to the Department: the plan, an update of it (clause 4)
        agreed     agreed with the Department: the board's timetable (5b), a reviewer (8)
        date-set   a day set by the adviser or the Department, given by --due
        evidence   something that shows that what the clause asks is done
        released   the clause no longer binds

      EXAMPLES
        noticeboard clause sample-data knowsley 4 date-set --due 2025-09-01 \\
          --text "Adviser's letter: a plan that names outcomes"
        noticeboard clause sample-data knowsley 4 submitted \\
          --text "Plan, second update"
        noticeboard clause sample-data knowsley 5b agreed \\
          --text "Monthly until December"
      """)

  @OptionGroup var target: CouncilTarget
  @Argument(help: "The clause, as the notice numbers it: 5b.")
  var clause: String
  @Argument(help: "\(ClauseEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var what: ClauseEntry.Kind
  @Option(help: ArgumentHelp("That in words.", valueName: "text"))
  var text: String
  @Option(help: ArgumentHelp("The day that was set.", valueName: "day"))
  var due: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      RecordUnderClause(
        Prose(argument: clause, of: "the clause"), what, text: Prose(argument: text, of: "--text"),
        due: due.map { try editor.due($0, "--due") }, on: editor.on))
  }
}

extension ClauseEntry.Kind: ExpressibleByArgument {}
