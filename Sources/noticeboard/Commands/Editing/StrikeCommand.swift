import ArgumentParser
import BoardModel

/// Strikes a wrong record of the board, the notice or an inspection through.
struct StrikeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strike",
    abstract: "Strike a wrong meeting, decision, review, visit or the like through; it stays.",
    discussion: """
      Entries of an objective are put right by: noticeboard correct. A record can also be named in
      one word, as --entry has it: meeting/m-2025-07.

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
  var kind: String
  @Argument(
    help: "Its short name; of attendance and reports the meeting's, of the notice's end its date.")
  var record: String?
  @Option(help: ArgumentHelp("Whose attendance it is.", valueName: "id"))
  var person: String?
  @Option(help: ArgumentHelp("What was wrong.", valueName: "text"))
  var because: String
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      StrikeRecord(
        try named(),
        because: Prose(argument: because, of: "--because"), on: editor.on, by: editor.person))
  }

  /// By kind and short name, or in the one word that pages and calendars know it by.
  private func named() throws -> RecordName {
    if let kind = RecordKind(rawValue: kind) {
      guard let record else { throw ValidationError("Say by its short name which \(kind.name).") }
      return try name(kind, record)
    }
    let kinds = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let (kind, name, person) = RecordKind.taken(apart: kind) else {
      throw ValidationError("\(self.kind) is no kind of record. There are \(kinds).")
    }
    guard record == nil, person == nil || self.person == nil else {
      throw ValidationError("\(self.kind) names it already; nothing else is to be named.")
    }
    return try self.name(kind, name, person)
  }

  private func name(
    _ kind: RecordKind, _ record: String, _ attendant: String? = nil
  ) throws -> RecordName {
    let id = try Prose(argument: record, of: "the short name")
    let person = attendant ?? person
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

extension RecordKind {
  /// `meeting/m-2025-07`, `visit/v1/finding/v1-f2`, `meeting/m-2025-06/attendance/dcs`, as an entry's
  /// `key` writes them; nothing where it names none that can be struck through.
  fileprivate static func taken(
    apart key: String
  ) -> (kind: RecordKind, name: String, person: String?)? {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains("") else { return nil }
    switch (parts.count, parts[0]) {
    case (2, let kind): return RecordKind(rawValue: kind).map { ($0, parts[1], nil) }
    case (3, "notice") where parts[1] == "status": return (.noticeStatus, parts[2], nil)
    case (3, "meeting") where parts[2] == "report": return (.report, parts[1], nil)
    case (4, "meeting"):
      switch parts[2] {
      case "attendance": return (.attendance, parts[1], parts[3])
      case "decision": return (.decision, parts[3], nil)
      case "action": return (.boardAction, parts[3], nil)
      default: return nil
      }
    case (4, "visit") where parts[2] == "finding": return (.finding, parts[3], nil)
    default: return nil
    }
  }
}
