package import BoardModel

/// What a form records of the board, the notice's clauses or an inspection.
///
/// What it does not name, the form asks for; what it names is not asked again.
package enum RecordForm: Hashable, Sendable {
  case arrangeMeeting
  case cancelMeeting(Identifier<Meeting>?)
  /// Who was there; of a meeting nobody had arranged, its day is asked for.
  case attendance(Identifier<Meeting>?)
  case boardReport(Identifier<Meeting>?)
  /// Parts that were missing of a report and came later.
  case addToReport(Identifier<Meeting>?)
  case minutes(Identifier<Meeting>?)
  case decision(Identifier<Meeting>?, ObjectiveRef?)
  case boardAction(Identifier<Meeting>?, ObjectiveRef?)
  case closeBoardAction(Identifier<BoardAction>?)
  case reopenBoardAction(Identifier<BoardAction>?)
  case voice(ObjectiveRef?, Evidence.Kind?)
  case whatChanged(ObjectiveRef?, Identifier<Evidence>?)
  case contribution(Identifier<Partner>?)
  case arrangeReview(Review.Kind?)
  case holdReview(Identifier<Review>?)
  /// To another day; with it goes what is prepared for it.
  case moveReview(Identifier<Review>?)
  case cancelReview(Identifier<Review>?)
  case reviewFinding(Identifier<Review>?)
  case ready(AccessItem?, Identifier<Review>?)
  /// `text` is what was put together from the record, to be gone on with.
  case selfAssessment(Identifier<Review>?, text: String)
  case reviseSelfAssessment(Identifier<SelfAssessment>?)
  case passage(AssessmentSection?, Identifier<Review>?)
  case expectAdviserReport
  case receiveAdviserReport(Identifier<AdviserReport>?)
  case visit
  /// The letter of a visit recorded while it was awaited.
  case letter(Identifier<Visit>?)
  case finding(Identifier<Visit>?, Identifier<AreaForImprovement>?, ObjectiveRef?)
  case underClause(Prose?, ClauseEntry.Kind?)
  /// What became of the notice: lifted, or superseded by direction.
  case endNotice
  /// Strikes a record through: it stays, and counts no longer.
  case strike(RecordName?)
}

extension RecordForm {
  /// The plain words the palette finds it by, and the letter that chooses it in a menu.
  var name: (words: String, letter: Character) {
    switch self {
    case .arrangeMeeting: ("arrange meeting", "m")
    case .cancelMeeting: ("cancel meeting", "x")
    case .attendance: ("attendance", "a")
    case .boardReport: ("board report", "r")
    case .addToReport: ("add to board report", "e")
    case .minutes: ("minutes", "n")
    case .decision: ("decision", "d")
    case .boardAction: ("board action", "b")
    case .closeBoardAction: ("close board action", "c")
    case .reopenBoardAction: ("reopen board action", "o")
    case .voice: ("voice heard", "h")
    case .whatChanged: ("what changed for a voice", "w")
    case .contribution: ("contribution of partner", "t")
    case .arrangeReview: ("arrange review", "v")
    case .holdReview: ("review held", "h")
    case .moveReview: ("move review", "m")
    case .cancelReview: ("cancel review", "l")
    case .reviewFinding: ("finding of review", "f")
    case .ready: ("ready for reviewers", "y")
    case .selfAssessment: ("self-assessment", "s")
    case .reviseSelfAssessment: ("revise self-assessment", "s")
    case .passage: ("words for self-assessment", "z")
    case .expectAdviserReport: ("expect adviser report", "x")
    case .receiveAdviserReport: ("adviser report came", "r")
    case .visit: ("Ofsted visit", "i")
    case .letter: ("letter of visit", "p")
    case .finding: ("finding of visit", "g")
    case .underClause: ("under a clause", "c")
    case .endNotice: ("end of notice", "j")
    case .strike: ("strike record", "k")
    }
  }

  /// The record it is about, in words; nothing where the form asks for it.
  func subject(in council: Council) -> String? {
    switch self {
    case .cancelMeeting(let id), .attendance(let id), .boardReport(let id), .addToReport(let id),
      .minutes(let id),
      .decision(let id, _), .boardAction(let id, _):
      council.meetings.wholeHistory.first { $0.id == id }.map { "board of \($0.on.text)" }
    case .closeBoardAction(let id), .reopenBoardAction(let id):
      council.meetings.wholeHistory.flatMap(\.actions).first { $0.id == id }?.text.string
    case .voice(let ref, _), .whatChanged(let ref, _): ref?.string
    case .contribution(let id): council.partners.first { $0.id == id }?.name.string
    case .holdReview(let id), .moveReview(let id), .cancelReview(let id), .reviewFinding(let id),
      .ready(_, let id), .selfAssessment(let id, _), .passage(_, let id):
      council.reviews.first { $0.id == id }?.title.string
    case .reviseSelfAssessment(let id): id?.string
    case .receiveAdviserReport(let id):
      council.adviserReports.first { $0.id == id }?.title.string
    case .finding(let id, _, _), .letter(let id):
      council.visits.wholeHistory.first { $0.id == id }?.title.string
    case .underClause(let clause, _): clause.map { "clause \($0)" }
    case .strike(let record): record?.words
    case .arrangeMeeting, .arrangeReview, .expectAdviserReport, .visit, .endNotice: nil
    }
  }
}
