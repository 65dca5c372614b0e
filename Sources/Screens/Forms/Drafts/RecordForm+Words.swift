internal import BoardModel

/// A form of the board's, the notice's or an inspection's record as words that can be kept.
///
/// What it does not name is an empty word, so that each stands in its place.
extension RecordForm {
  package var words: [String] {
    switch self {
    case .arrangeMeeting: ["arrange-meeting"]
    case .cancelMeeting(let id): ["cancel-meeting", id.word()]
    case .attendance(let id): ["attendance", id.word()]
    case .boardReport(let id): ["board-report", id.word()]
    case .addToReport(let id): ["add-to-report", id.word()]
    case .minutes(let id): ["minutes", id.word()]
    case .decision(let id, let ref): ["decision", id.word(), ref.word()]
    case .boardAction(let id, let ref): ["board-action", id.word(), ref.word()]
    case .closeBoardAction(let id): ["close-board-action", id.word()]
    case .reopenBoardAction(let id): ["reopen-board-action", id.word()]
    case .voice(let ref, let kind): ["voice", ref.word(), kind.word()]
    case .whatChanged(let ref, let id): ["what-changed", ref.word(), id.word()]
    case .contribution(let id): ["contribution", id.word()]
    case .arrangeReview(let kind): ["arrange-review", kind.word()]
    case .holdReview(let id): ["hold-review", id.word()]
    case .moveReview(let id): ["move-review", id.word()]
    case .cancelReview(let id): ["cancel-review", id.word()]
    case .reviewFinding(let id): ["review-finding", id.word()]
    case .ready(let item, let id): ["ready", item.word(), id.word()]
    case .selfAssessment(let id, let text): ["self-assessment", id.word(), text]
    case .reviseSelfAssessment(let id): ["revise-self-assessment", id.word()]
    case .passage(let section, let id): ["passage", section.word(), id.word()]
    case .expectAdviserReport: ["expect-adviser-report"]
    case .receiveAdviserReport(let id): ["receive-adviser-report", id.word()]
    case .visit: ["visit"]
    case .letter(let id): ["letter", id.word()]
    case .finding(let id, let area, let ref): ["finding", id.word(), area.word(), ref.word()]
    case .underClause(let clause, let kind):
      ["under-clause", clause?.string ?? "", kind.word()]
    case .endNotice: ["end-notice"]
    case .strike(let record): ["strike-record", record?.word ?? ""]
    }
  }

  /// Nothing where the words name no form there is.
  package init?(words: ArraySlice<String>) {
    let name = words.first ?? ""
    let rest = Array(words.dropFirst())
    let form: RecordForm? =
      switch rest.count {
      case 0: RecordForm.named(name)
      case 1: RecordForm.named(name, rest[0])
      case 2: RecordForm.named(name, rest[0], rest[1])
      default: rest.count == 3 && name == "finding" ? RecordForm.finding(rest) : nil
      }
    // A word that was not understood has left nothing behind.
    guard let form, form.words == Array(words) else { return nil }
    self = form
  }

  private static func named(_ name: String) -> RecordForm? {
    switch name {
    case "arrange-meeting": .arrangeMeeting
    case "expect-adviser-report": .expectAdviserReport
    case "visit": .visit
    case "end-notice": .endNotice
    default: nil
    }
  }

  private static func named(_ name: String, _ id: String) -> RecordForm? {
    switch name {
    case "cancel-meeting": .cancelMeeting(id.name())
    case "attendance": .attendance(id.name())
    case "board-report": .boardReport(id.name())
    case "add-to-report": .addToReport(id.name())
    case "minutes": .minutes(id.name())
    case "close-board-action": .closeBoardAction(id.name())
    case "reopen-board-action": .reopenBoardAction(id.name())
    case "contribution": .contribution(id.name())
    case "arrange-review": .arrangeReview(Review.Kind(rawValue: id))
    case "hold-review": .holdReview(id.name())
    case "move-review": .moveReview(id.name())
    case "cancel-review": .cancelReview(id.name())
    case "review-finding": .reviewFinding(id.name())
    case "revise-self-assessment": .reviseSelfAssessment(id.name())
    case "receive-adviser-report": .receiveAdviserReport(id.name())
    case "letter": .letter(id.name())
    case "strike-record": .strike(RecordName(choice: id))
    default: nil
    }
  }

  private static func named(_ name: String, _ one: String, _ other: String) -> RecordForm? {
    switch name {
    case "decision": .decision(one.name(), ObjectiveRef(other))
    case "board-action": .boardAction(one.name(), ObjectiveRef(other))
    case "voice": .voice(ObjectiveRef(one), Evidence.Kind(rawValue: other))
    case "what-changed": .whatChanged(ObjectiveRef(one), other.name())
    case "ready": .ready(AccessItem(rawValue: one), other.name())
    case "self-assessment": .selfAssessment(one.name(), text: other)
    case "passage": .passage(AssessmentSection(rawValue: one), other.name())
    case "under-clause":
      .underClause(one.isEmpty ? nil : Prose(one), ClauseEntry.Kind(rawValue: other))
    default: nil
    }
  }

  private static func finding(_ rest: [String]) -> RecordForm {
    .finding(rest[0].name(), rest[1].name(), ObjectiveRef(rest[2]))
  }
}

extension Optional {
  fileprivate func word<Subject>() -> String where Wrapped == Identifier<Subject> {
    self?.string ?? ""
  }
  fileprivate func word() -> String where Wrapped == ObjectiveRef { self?.string ?? "" }
  fileprivate func word() -> String where Wrapped: RawRepresentable<String> {
    self?.rawValue ?? ""
  }
}

extension String {
  fileprivate func name<Subject>() -> Identifier<Subject>? {
    isEmpty ? nil : Identifier(Prose(self))
  }
}
