import ArgumentParser
import BoardModel

/// Strikes a wrong record of the board, the notice or an inspection through.
struct StrikeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strike",
    abstract: "Strike a wrong meeting, decision, review, visit or the like through; it stays.",
    discussion: """
      Entries of an objective are put right by: noticeboard correct.

      EXAMPLES
        noticeboard strike sample-data knowsley decision 2025-06-d1 \\
          --because "Not decided"
        noticeboard strike sample-data knowsley attendance m-2025-06 --person dcs \\
          --because "Sent a deputy"
        noticeboard strike sample-data sefton notice-status 2022-05 \\
          --because "Of another council"
      """)

  @OptionGroup var target: CouncilTarget
  @Argument(help: "\(RecordKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: RecordKind
  @Argument(
    help: "Its short name; of attendance and reports the meeting's, of the notice's end its date.")
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
    case .noticeStatus:
      guard let date = PartialDate(iso: record) else {
        throw ValidationError("The end of the notice is named by its date: 2025-06-30, or 2025-06.")
      }
      return .noticeStatus(date.lastDay)
    }
  }
}

extension RecordKind: ExpressibleByArgument {}
