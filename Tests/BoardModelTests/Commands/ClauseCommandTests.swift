import BoardModel
import Testing

/// What is done under the notice's clauses, and striking records through.
struct ClauseCommandTests {
  private let council = RecordDraft.council

  private func submission(_ council: Council, _ day: Day) -> PlanSubmission? {
    council.stood(day).notice.submission
  }

  @Test func `the date set last by the day binds, and the first plan handed in counts`() throws {
    let after =
      try council
      .after(RecordUnderClause("4", .dateSet, text: "Letter", due: "2025-04-01", on: "2025-02-01"))
      .after(RecordUnderClause("4", .dateSet, text: "Later", due: "2025-05-01", on: "2025-03-01"))
      .after(RecordUnderClause("4", .submitted, text: "Plan", on: "2025-04-20"))
      .after(RecordUnderClause("4", .submitted, text: "Update", on: "2025-06-20"))
    #expect(submission(after, "2025-01-31") == nil)
    #expect(submission(after, "2025-02-28")?.due == "2025-04-01")
    #expect(submission(after, "2025-03-01")?.due == "2025-05-01")
    #expect(submission(after, "2025-04-19")?.submitted == nil)
    #expect(submission(after, "2025-06-30")?.submitted == "2025-04-20")
    #expect(after.entries(of: "4", on: "2025-06-19").count == 3)
    #expect(
      !CouncilAsOf(after, on: "2025-04-02").overdue.contains { $0.obligation.clause == "4" })
  }

  @Test func `a clause the notice lacks, or a day too many or too few, is refused`() {
    guard
      case .noClause("99", let known)? = council.refused(
        RecordUnderClause("99", .agreed, text: "x", on: "2025-06-01"))
    else { return #expect(Bool(false), "a clause that is not there was taken") }
    #expect(known.contains("12"))
    #expect(
      council.refused(RecordUnderClause("4", .dateSet, text: "x", on: "2025-06-01")) == .dayNeeded)
    #expect(
      council.refused(
        RecordUnderClause("4", .submitted, text: "x", due: "2025-07-01", on: "2025-06-01"))
        == .dayNotWanted(.submitted))
    #expect(
      council.refused(
        RecordUnderClause("4", .dateSet, text: "x", due: "2025-05-01", on: "2025-06-01"))
        == .dueBeforeSet("2025-05-01", set: "2025-06-01"))
    #expect(
      council.refusal(of: RecordUnderClause("4", .submitted, text: "x", on: "2025-07-01"))
        == .inFuture("2025-07-01", today: RecordDraft.today))
  }

  @Test func `what cannot count under a clause is refused with what it is for`() throws {
    let clauses = council.notice.obligations
    let plan = clauses.filter { $0.kind.takes(.dateSet) }.map(\.clause)
    for obligation in clauses where !plan.contains(obligation.clause) {
      #expect(
        council.refused(
          RecordUnderClause(
            obligation.clause, .dateSet, text: "x", due: "2025-07-01", on: "2025-06-01"))
          == .cannotCount(.dateSet, under: obligation.clause, isFor: plan))
    }
    #expect(!ObligationKind.escalation.takes(.released) && !ObligationKind.scope.takes(.released))
    #expect(
      RecordRefusal.cannotCount(.released, under: "13", isFor: []).description
        == "Clause 13 asks for nothing that could be released.")
    #expect(
      council.refused(RecordUnderClause("12", .released, text: "x", on: "2025-06-01")) == nil)
  }

  @Test func `what is judged by records of its own takes nothing submitted or agreed`() {
    for obligation in council.notice.obligations {
      for kind in [ClauseEntry.Kind.submitted, .agreed] where !obligation.kind.takes(kind) {
        guard
          case .settledOtherwise(kind, obligation.clause, _)? = council.refused(
            RecordUnderClause(obligation.clause, kind, text: "x", on: "2025-06-01"))
        else {
          Issue.record("\(kind.name) was taken under \(obligation.clause)")
          continue
        }
      }
    }
    #expect(
      council.refused(RecordUnderClause("12", .submitted, text: "x", on: "2025-06-01"))
        == .settledOtherwise(.submitted, under: "12", by: .adviserReport))
    let takers = council.notice.obligations.filter { $0.kind.takes(.submitted) }
    #expect(takers.map(\.clause) == ["4"])
  }

  @Test func `nothing is done under a notice before it was known`() {
    let known = council.notice.knownFrom
    #expect(
      council.refused(RecordUnderClause("4", .submitted, text: "x", on: known - 1))
        == .beforeNotice(known - 1, notice: known))
    #expect(council.refusal(of: RecordUnderClause("4", .submitted, text: "x", on: known)) == nil)
  }

  /// Every kind of record, and a council that holds it.
  private func records() throws -> (Council, [RecordName]) {
    let council =
      try council
      .after(SubmitBoardReport(.id(RecordDraft.held), parts: [.data], on: "2025-06-10"))
      .after(RecordUnderClause("4", .evidence, text: "x", on: "2025-06-01"))
      .after(RecordReadiness(.data, for: "r1", text: "x", on: "2025-06-01"))
      .after(EndNotice(.lifted, text: "x", date: "2025-06-05"))
    return (
      council,
      [
        .meeting(RecordDraft.held), .attendance(RecordDraft.held, "chair"),
        .report(RecordDraft.held), .decision("d1"), .boardAction("b1"), .review("r1"),
        .adviserReport("ar1"), .selfAssessment("sa1"), .visit("v1"), .finding("v1-f1"),
        .clauseEntry("n1"), .readiness("rd-2025-06-01"), .noticeStatus("2025-06-05"),
      ]
    )
  }

  @Test func `whatever is struck through counts until that day, and stays`() throws {
    let (council, names) = try records()
    #expect(Set(names.map(\.kind)) == Set(RecordKind.allCases))
    for name in names {
      let after = try council.after(StrikeRecord(name, because: "Mistake", on: "2025-06-20"))
      #expect(after.holdsStrikes)
      let before = council.stood("2025-06-19")
      let isSameBefore = after.stood("2025-06-19") == before.strikesHeld
      #expect(isSameBefore, "\(name.words)")
      let isGone = after.stood("2025-06-20") != council.stood("2025-06-20").strikesHeld
      #expect(isGone, "\(name.words)")
      guard case .struck? = after.refused(StrikeRecord(name, because: "x", on: "2025-06-21"))
      else {
        if case .report = name { continue }
        Issue.record("\(name.words) was struck through twice")
        continue
      }
    }
  }

  @Test func `nothing is struck through before it was, or by nobody`() throws {
    let (council, names) = try records()
    for name in names {
      guard
        case .beforeEarlierEntry? = council.refusal(
          of: StrikeRecord(name, because: "x", on: "2024-06-01"))
      else {
        Issue.record("\(name.words) was struck through before its day")
        continue
      }
      #expect(
        council.refusal(of: StrikeRecord(name, because: "x", on: "2025-07-01"))
          == .inFuture("2025-07-01", today: RecordDraft.today))
    }
  }

  @Test func `what was struck through is not added to`() throws {
    func struck(_ name: RecordName) throws -> Council {
      try council.after(StrikeRecord(name, because: "x", on: "2025-06-20"))
    }
    let meeting = try struck(.meeting(RecordDraft.held))
    #expect(
      meeting.refused(AddDecision(.id(RecordDraft.held), text: "x"))
        == .struck(.meeting(RecordDraft.held), on: "2025-06-20"))
    #expect(
      meeting.refused(AddDecision(.day("2025-06-15"), text: "x")) == .noMeetingOn("2025-06-15"))
    #expect(
      try struck(.boardAction("b1")).refused(CloseBoardAction("b1", on: "2025-06-21"))
        == .struck(.boardAction("b1"), on: "2025-06-20"))
    #expect(
      try struck(.review("r1")).refused(HoldReview("r1", on: "2025-06-21"))
        == .struck(.review("r1"), on: "2025-06-20"))
    #expect(
      try struck(.visit("v1")).refused(AddFinding("v1", .improved, text: "x"))
        == .struck(.visit("v1"), on: "2025-06-20"))
  }

  @Test func `after a wrong report the right one can be recorded, and days before keep the wrong`()
    throws
  {
    let (council, _) = try records()
    let after =
      try council
      .after(StrikeRecord(.report(RecordDraft.held), because: "Another's", on: "2025-06-20"))
      .after(SubmitBoardReport(.id(RecordDraft.held), parts: [.analysis], on: "2025-06-11"))
    #expect(after.stood("2025-06-19").foundMeeting(RecordDraft.held)?.report?.data == true)
    #expect(after.stood("2025-06-20").foundMeeting(RecordDraft.held)?.report?.data == false)
  }
}

extension Council {
  /// The same council with the mark that something in it is struck through.
  fileprivate var strikesHeld: Council {
    Council(
      id: id, name: name, notice: notice, areas: areas, plan: plan, people: people,
      partners: partners, meetings: meetings, reviews: reviews, selfAssessments: selfAssessments,
      readiness: readiness, passages: passages,
      adviserReports: adviserReports, visits: visits, clauseEntries: clauseEntries,
      measures: measures, risks: risks, holdsIllustrativeRecords: holdsIllustrativeRecords,
      holdsStrikes: true)
  }
}
