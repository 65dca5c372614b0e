import ArgumentParser
import BoardModel

/// What was done under a clause of the notice.
struct ClauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clause",
    abstract: "Record what was submitted, agreed, set or shown under a clause of the notice.",
    discussion: """
      WHAT
        submitted  handed to the Department: the plan, an update of it
        agreed     agreed with the Department: the board's timetable
        date-set   a day set by the adviser or the Department, given by --due
        evidence   something that shows that what the clause asks is done
        released   the clause no longer binds

      EXAMPLES
        noticeboard clause sample-data knowsley 4 date-set --due 2025-09-01 \\
          --text "Adviser's letter: a plan that names outcomes"
        noticeboard clause sample-data knowsley 4 submitted --text "Plan, second update"
        noticeboard clause sample-data knowsley 5b agreed --text "Monthly until December"
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

/// Strikes a wrong record of the board, the notice or an inspection through.
struct StrikeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strike",
    abstract: "Strike a wrong meeting, decision, review, visit or the like through; it stays.",
    discussion: """
      Entries of an objective are put right by: noticeboard correct.

      EXAMPLES
        noticeboard strike sample-data knowsley decision 2025-06-d1 --because "Not decided"
        noticeboard strike sample-data knowsley attendance m-2025-06 --person dcs \\
          --because "Sent a deputy"
      """)

  @OptionGroup var target: CouncilTarget
  @Argument(help: "\(RecordKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: RecordKind
  @Argument(help: "Its short name; of attendance and reports, the meeting's.")
  var record: String
  @Option(help: ArgumentHelp("Whose attendance it is.", valueName: "id"))
  var person: String?
  @Option(help: ArgumentHelp("What was wrong.", valueName: "text"))
  var because: String
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      StrikeRecord(
        try name(Prose(argument: record, of: "the short name")),
        because: Prose(argument: because, of: "--because"), on: editor.on, by: editor.person))
  }

  private func name(_ id: Prose) throws -> RecordName {
    if person != nil, kind != .attendance {
      throw ValidationError("--person goes with attendance only.")
    }
    switch kind {
    case .meeting: return .meeting(Identifier(id))
    case .attendance:
      guard let who: Identifier<PersonInRole> = try person.name("--person") else {
        throw ValidationError("Say by --person whose attendance it is.")
      }
      return .attendance(Identifier(id), who)
    case .report: return .report(Identifier(id))
    case .decision: return .decision(Identifier(id))
    case .boardAction: return .boardAction(Identifier(id))
    case .review: return .review(Identifier(id))
    case .adviserReport: return .adviserReport(Identifier(id))
    case .selfAssessment: return .selfAssessment(Identifier(id))
    case .visit: return .visit(Identifier(id))
    case .finding: return .finding(Identifier(id))
    case .clauseEntry: return .clauseEntry(Identifier(id))
    case .readiness: return .readiness(Identifier(id))
    }
  }
}

extension ClauseEntry.Kind: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
