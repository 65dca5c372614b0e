import BoardModel
import Testing

/// Reviews, self-assessments, the adviser's reports, visits and voices.
struct InspectionCommandTests {
  private let council = RecordDraft.council

  @Test func `a review is arranged, held, and reported on, each from its day`() throws {
    let arranged = try council.after(
      ArrangeReview(
        .diagnostic, title: "Front door", due: "2025-06-25", themes: [.frontDoor], on: "2025-06-02")
    )
    let id: Identifier<Review> = "r-2025-06-25"
    let held = try arranged.after(
      HoldReview(
        id, covered: [.frontDoor, .culture], findings: ["Slow"], heldBy: "Wirral", on: "2025-06-24")
    )
    let after = try held.after(AddReviewFinding(id, text: "Late too", on: "2025-06-29"))
    func review(_ day: Day) -> Review? { after.stood(day).reviews.first { $0.id == id } }
    #expect(review("2025-06-29")?.furtherFindings.wholeHistory.map(\.text) == ["Late too"])
    #expect(review("2025-06-28")?.furtherFindings.wholeHistory.isEmpty == true)
    #expect(review("2025-06-24")?.themesCovered == [.frontDoor, .culture])
    #expect(review("2025-06-24")?.reviewedBy == "Wirral")
    #expect(CouncilAsOf(after, on: "2025-06-03").nextDiagnosticReview?.id == id)
    #expect(CouncilAsOf(after, on: "2025-06-01").nextDiagnosticReview == nil)
  }

  @Test func `a review is held once, after it was announced, and only then finds`() throws {
    #expect(
      council.refused(AddReviewFinding("r1", text: "x", on: "2025-06-20")) == .notHeldYet("r1"))
    #expect(
      council.refusal(of: HoldReview("r1", on: "2025-02-01"))
        == .beforeEarlierEntry("2025-02-01", entry: "2025-03-01"))
    #expect(
      council.refused(HoldReview("r1", covered: [.culture, .culture], on: "2025-06-20"))
        == .themeTwice(.culture))
    let held = try council.after(HoldReview("r1", on: "2025-06-20"))
    #expect(held.reviews.first?.themesCovered == [.culture])
    #expect(
      held.refused(HoldReview("r1", on: "2025-06-21")) == .alreadyHeld("r1", on: "2025-06-20"))
    #expect(
      council.refused(HoldReview("r9", on: "2025-06-20"))
        == .noRecord(.review, "r9", known: ["r1"]))
    #expect(
      council.refused(
        ArrangeReview(.department, title: "x", due: "2025-06-01", on: "2025-06-02"))
        == .dueBeforeAnnounced("2025-06-01", announced: "2025-06-02"))
  }

  @Test func `a review put to another day keeps what is prepared, and each day knows its own day`()
    throws
  {
    let council = CouncilDraft().changed {
      $0.obligations = [
        Obligation(clause: "6", text: "Reviews", kind: .reviews(everyMonths: 6, of: "plan")),
        Obligation(clause: "9", text: "Access", kind: .access(nil)),
        Obligation(clause: "10", text: "Before", kind: .selfAssessment(nil)),
      ]
      $0.reviews = [Review("r1", arranged: "2025-03-01", due: "2025-06-20")]
      $0.assessments = [
        SelfAssessment(
          id: "sa1", on: "2025-06-01", review: "r1", covers: [.progress], text: "Honest",
          illustrative: true)
      ]
    }.council
    let ready = try AccessItem.allCases.reduce(council) { council, item in
      try council.after(RecordReadiness(item, for: "r1", text: "There", on: "2025-06-02"))
    }
    let moved = try ready.after(
      MoveReview("r1", due: "2025-06-27", because: "Not free", on: "2025-06-10"))
    func seen(_ day: Day) -> [String] {
      let view = CouncilAsOf(moved, on: day)
      let rows = view.dates(from: "2025-06-01", to: "2025-06-30", kinds: [.departmentReview])
      return [
        view.nextReview?.due.iso ?? "", rows.first?.on.iso ?? "", rows.first?.planned?.iso ?? "-",
        rows.first?.status.rawValue ?? "", rows.first?.uid ?? "",
      ]
    }
    let name = "knowsley/dfe-review/review/r1"
    #expect(seen("2025-06-09") == ["2025-06-20", "2025-06-20", "-", "due", name])
    #expect(seen("2025-06-10") == ["2025-06-27", "2025-06-27", "2025-06-20", "due", name])
    #expect(seen("2025-06-27") == ["2025-06-27", "2025-06-27", "2025-06-20", "due", name])
    let view = CouncilAsOf(moved, on: "2025-06-10")
    #expect(view.clause("9")?.state == .met && view.clause("10")?.state == .met)
    #expect(view.clause("10")?.why.contains("for the DfE review of 27 Jun 2025") == true)
    #expect(
      view.clause("6")?.evidence.first?.text
        == "Review, arranged for 27 Jun 2025, first for 20 Jun 2025")
    // An assessment of the day it was first to be held came before the one it is put to.
    let late = try moved.after(
      SubmitSelfAssessment(for: "r1", covers: [.progress], text: "x", on: "2025-06-20"))
    #expect(CouncilAsOf(late, on: "2025-06-20").selfAssessments(of: "r1").count == 2)
    let held = try moved.after(HoldReview("r1", on: "2025-06-28"))
    #expect(CouncilAsOf(held, on: "2025-06-28").reviewsHeld().first?.daysLate == 1)
    let again = try moved.after(MoveReview("r1", due: "2025-06-20", on: "2025-06-12"))
    #expect(CouncilAsOf(again, on: "2025-06-12").nextReview?.due == "2025-06-20")
    #expect(CouncilAsOf(again, on: "2025-06-11").nextReview?.due == "2025-06-27")
  }

  @Test func `a review called off is awaited no more, and stands cancelled from that day`() throws {
    let off = try council.after(CancelReview("r1", because: "Lifted", on: "2025-06-10"))
    func status(_ day: Day) -> DatedStatus? {
      CouncilAsOf(off, on: day).dates(
        from: "2025-06-01", to: "2025-06-30", kinds: [.departmentReview]
      ).first?.status
    }
    #expect(status("2025-06-09") == .due && status("2025-06-10") == .cancelled)
    #expect(CouncilAsOf(off, on: "2025-06-09").nextReview?.id == "r1")
    let view = CouncilAsOf(off, on: "2025-06-10")
    #expect(view.reviewsAwaited().isEmpty && view.reviewsCancelled().map(\.id) == ["r1"])
    #expect(
      view.clause("6")?.why.contains(
        " The review arranged for 20 Jun 2025 was cancelled on 10 Jun 2025.") == true)
    let refused = RecordRefusal.reviewCancelled("r1", on: "2025-06-10")
    #expect(off.refused(HoldReview("r1", on: "2025-06-20")) == refused)
    #expect(off.refused(MoveReview("r1", due: "2025-07-01", on: "2025-06-20")) == refused)
    #expect(off.refused(CancelReview("r1", on: "2025-06-20")) == refused)
    let words = SubmitSelfAssessment(
      for: "r1", covers: [.progress], text: "x", on: "2025-06-10")
    #expect(off.refused(words) == refused)
    // Another may be arranged for its day.
    _ = try off.after(
      ArrangeReview(.department, title: "x", due: "2025-06-20", on: "2025-06-11"))
  }

  @Test func `a review is moved to another day, that is not before it was known, and no other's`()
    throws
  {
    #expect(
      council.refused(MoveReview("r1", due: "2025-06-09", on: "2025-06-10"))
        == .dueBeforeAnnounced("2025-06-09", announced: "2025-06-10"))
    #expect(
      council.refusal(of: MoveReview("r1", due: "2025-06-20", on: "2025-06-10"))
        == .nothingToChange)
    #expect(
      council.refusal(of: MoveReview("r1", due: "2025-07-20", on: "2025-02-28"))
        == .beforeEarlierEntry("2025-02-28", entry: "2025-03-01"))
    #expect(
      council.refusal(of: CancelReview("r1", on: "2025-02-28"))
        == .beforeEarlierEntry("2025-02-28", entry: "2025-03-01"))
    let moved = try council.after(MoveReview("r1", due: "2025-07-20", on: "2025-06-10"))
    #expect(
      moved.refusal(of: MoveReview("r1", due: "2025-07-21", on: "2025-06-09"))
        == .beforeEarlierEntry("2025-06-09", entry: "2025-06-10"))
    let two = try council.after(
      ArrangeReview(.department, title: "x", due: "2025-07-20", on: "2025-06-11"))
    #expect(
      two.refused(MoveReview("r1", due: "2025-07-20", on: "2025-06-12"))
        == .reviewOnDay("2025-07-20", .department, "r-2025-07-20"))
    let held = try council.after(HoldReview("r1", on: "2025-06-20"))
    #expect(
      held.refused(MoveReview("r1", due: "2025-07-20", on: "2025-06-21"))
        == .alreadyHeld("r1", on: "2025-06-20"))
  }

  @Test func `the adviser's report is awaited until it comes`() throws {
    let after = try council.after(ReceiveAdviserReport("ar1", text: "Mixed", on: "2025-06-22"))
    #expect(CouncilAsOf(after, on: "2025-06-21").overdueAdviserReports.map(\.id) == ["ar1"])
    #expect(CouncilAsOf(after, on: "2025-06-22").overdueAdviserReports.isEmpty)
    #expect(
      after.refused(ReceiveAdviserReport("ar1", on: "2025-06-23"))
        == .alreadyReceived("ar1", on: "2025-06-22"))
    let next = try council.after(
      ExpectAdviserReport(title: "Second", due: "2025-09-20", on: "2025-06-22"))
    #expect(CouncilAsOf(next, on: "2025-06-22").nextAdviserReport?.id == "ar-2025-09-20")
    #expect(CouncilAsOf(next, on: "2025-06-21").nextAdviserReport == nil)
    #expect(
      next.refusal(of: ExpectAdviserReport(title: "Second", due: "2025-09-20", on: "2025-06-23"))
        == .nothingToChange)
    #expect(
      next.refused(ExpectAdviserReport(title: "Fourth", due: "2025-06-22", on: "2025-06-23"))
        == .dueBeforeAnnounced("2025-06-22", announced: "2025-06-23"))
    _ = try next.after(ExpectAdviserReport(title: "Third", due: "2025-09-20", on: "2025-06-23"))
  }

  @Test func `a self-assessment reads on a day as it read then`() throws {
    let after = try council.after(
      ReviseSelfAssessment(
        "sa1", covers: [.progress, .staffSurveys], text: "Franker", because: "Survey came",
        on: "2025-06-10"))
    func text(_ day: Day) -> Prose? {
      after.stood(day).selfAssessments.latest(on: day)?.text
    }
    #expect(text("2025-06-09") == "Honest")
    #expect(text("2025-06-10") == "Franker")
    #expect(
      after.refusal(
        of: ReviseSelfAssessment("sa1", text: "Franker", because: "x", on: "2025-06-11"))
        == .nothingToChange)
    #expect(
      after.refusal(of: ReviseSelfAssessment("sa1", text: "x", because: "x", on: "2025-06-09"))
        == .beforeEarlierEntry("2025-06-09", entry: "2025-06-10"))
    let new = try council.after(
      SubmitSelfAssessment(for: "r1", covers: [.supervision], text: "x", on: "2025-06-15"))
    #expect(new.selfAssessments.latest(on: "2025-06-15")?.id == "sa-2025-06-15")
    #expect(
      council.refused(
        SubmitSelfAssessment(
          for: "r1", covers: [.progress], text: "x", on: "2025-06-20")) == nil)
    let reviewed = try council.after(HoldReview("r1", on: "2025-06-20"))
    #expect(
      reviewed.refused(SubmitSelfAssessment(for: "r1", covers: [], text: "x", on: "2025-06-20"))
        == .reviewWasHeld("r1", on: "2025-06-20"))
    #expect(
      reviewed.refused(SubmitSelfAssessment(for: "r1", covers: [], text: "x", on: "2025-06-19"))
        == nil)
    #expect(
      council.refused(
        SubmitSelfAssessment(for: "r9", covers: [], text: "x", on: "2025-06-15"))
        == .noRecord(.review, "r9", known: ["r1"]))
  }

  @Test func `a visit is known from its letter, and finds of areas and objectives`() throws {
    var visit = AddVisit(
      .monitoringVisit, title: "Second", from: "2025-05-20", to: "2025-05-21",
      published: "2025-06-20", source: "Ofsted")
    visit.areasCovered = [VisitArea(text: "Visits", areas: ["k-01"])]
    let after = try council.after(visit).after(
      AddFinding(
        "v-2025-06-20", .improved, text: "Better", areas: ["k-01"], objectives: ["KNO-07"]))
    let found = try #require(after.visits.latest(on: "2025-06-20"))
    #expect(found.findings.map(\.objectives) == [["KNO-07"]])
    #expect(found.findings.first?.id == "v-2025-06-20-f1")
    #expect(after.visits.latest(on: "2025-06-19")?.id == "v1")
  }

  @Test func `a visit is recorded while its letter is awaited, and says nothing until it is out`()
    throws
  {
    let seen = try council.after(
      AddVisit(.monitoringVisit, title: "Second", from: "2025-05-20", to: "2025-05-21"))
    let id: Identifier<Visit> = "v-2025-05-20"
    #expect(seen.refused(AddFinding(id, .improved, text: "x")) == .letterAwaited("v-2025-05-20"))
    let out = try seen.after(
      PublishLetter(id, published: "2025-06-20", copiedToDepartment: true, source: "Ofsted")
    ).after(AddFinding(id, .improved, text: "Better", areas: ["k-01"]))
    for (day, awaited, known) in [
      ("2025-05-20", [], ["v1"]), ("2025-05-21", [id.string], ["v1"]),
      ("2025-06-19", [id.string], ["v1"]), ("2025-06-20", [], [id.string, "v1"]),
    ] as [(Day, [String], [String])] {
      let asOf = CouncilAsOf(out, on: day)
      #expect(asOf.visitsAwaitingLetter.map(\.id.string) == awaited, "\(day)")
      #expect(asOf.visits.map(\.id.string) == known, "\(day)")
      #expect(asOf.visitsAwaitingLetter.allSatisfy { $0.findings.isEmpty && $0.source == nil })
      #expect(
        asOf.trail(of: out.areas[0]).map(\.visit.id.string) == known.reversed(), "\(day)")
    }
    #expect(
      CouncilAsOf(seen, on: "2025-06-20").visitsAwaitingLetter
        == CouncilAsOf(out, on: "2025-06-19").visitsAwaitingLetter)
    #expect(
      out.refused(PublishLetter(id, published: "2025-06-21", source: "x"))
        == .letterOut("v-2025-05-20", on: "2025-06-20"))
    #expect(
      seen.refused(PublishLetter(id, published: "2025-05-19", source: "x"))
        == .publishedBefore("2025-05-19", end: "2025-05-21"))
    #expect(
      council.refusal(of: AddVisit(.inspection, title: "x", from: "2025-07-02", to: "2025-07-03"))
        == .inFuture("2025-07-03", today: RecordDraft.today))
  }

  @Test func `what came of a review or a report later is not in it while it is awaited`() throws {
    let later = try council.after(
      HoldReview(
        "r1", covered: [.practice], findings: ["Late"], heldBy: "Somebody", on: "2025-06-20")
    ).after(ReceiveAdviserReport("ar1", text: "Mixed", on: "2025-06-20"))
    let before = CouncilAsOf(later, on: "2025-06-19")
    #expect(before.reviewsAwaited() == CouncilAsOf(council, on: "2025-06-19").reviewsAwaited())
    #expect(before.nextReview?.held == nil && before.nextReview?.themesCovered == [])
    #expect(
      before.adviserReportsAwaited == CouncilAsOf(council, on: "2025-06-19").adviserReportsAwaited)
    #expect(CouncilAsOf(later, on: "2025-06-20").reviewsHeld().first?.reviewedBy == "Somebody")
  }

  @Test func `a letter is not older than the last day of its visit`() throws {
    for (day, isRefused) in [("2025-05-20", true), ("2025-05-21", false)] as [(Day, Bool)] {
      let refusal = isRefused ? RecordRefusal.publishedBefore(day, end: "2025-05-21") : nil
      let visit = AddVisit(
        .focusedVisit, title: "x", from: "2025-05-20", to: "2025-05-21", published: day,
        source: "Ofsted")
      #expect(council.refused(visit) == refusal)
      let seen = try council.after(
        AddVisit(.focusedVisit, title: "x", from: "2025-05-20", to: "2025-05-21"))
      #expect(
        seen.refused(PublishLetter("v-2025-05-20", published: day, source: "x")) == refusal)
    }
    let month = AddVisit(
      .focusedVisit, title: "x", from: "2025-05", to: "2025-05", published: "2025-05-02",
      source: "Ofsted")
    #expect(council.refused(month) == nil)
  }

  @Test func `two reviews of a kind on one day are refused until the first is held`() throws {
    let again = ArrangeReview(.department, title: "Same", due: "2025-06-20", on: "2025-06-02")
    #expect(council.refused(again) == .reviewOnDay("2025-06-20", .department, "r1"))
    #expect(
      council.refused(again)?.description
        == "A DfE review is arranged for 20 Jun 2025 already: r1.")
    for other in [
      ArrangeReview(.department, title: "Same", due: "2025-06-21", on: "2025-06-02"),
      ArrangeReview(.diagnostic, title: "Same", due: "2025-06-20", on: "2025-06-02"),
    ] { #expect(council.refused(other) == nil) }
    #expect(try council.after(HoldReview("r1", on: "2025-06-20")).refused(again) == nil)
  }

  @Test func `a visit out of order or of unknown areas is refused`() {
    func visit(_ from: PartialDate, _ to: PartialDate, _ published: Day) -> AddVisit {
      AddVisit(
        .focusedVisit, title: "x", from: from, to: to, published: published, source: "Ofsted")
    }
    #expect(
      council.refused(visit("2025-05-20", "2025-05-19", "2025-06-01"))
        == .endsBeforeItBegins(from: "2025-05-20", to: "2025-05-19"))
    #expect(
      council.refused(visit("2025-05-20", "2025-05-21", "2025-05-19"))
        == .publishedBefore("2025-05-19", end: "2025-05-21"))
    #expect(
      council.refusal(of: AddFinding("v1", .improved, text: "x", areas: ["k-09"]))
        == .noArea("k-09", known: ["k-01"]))
    #expect(
      council.refused(AddFinding("v9", .improved, text: "x"))
        == .noRecord(.visit, "v9", known: ["v1"]))
  }

  @Test func `what changed because of a voice is known from the day it was said`() throws {
    let heard = try council.after(
      AddEvidence("KNO-07", .childVoice, .weak, text: "Ask us", on: "2025-06-18"))
    let id: Identifier<Evidence> = "kno-07-e1"
    let after = try heard.after(
      SayWhatChanged("KNO-07", id, text: "They are asked", on: "2025-06-25"))
    func changed(_ day: Day) -> Prose? {
      CouncilAsOf(after, on: day).objective("KNO-07")?.evidence.last?.changed
    }
    #expect(changed("2025-06-24") == nil)
    #expect(changed("2025-06-25") == "They are asked")
    #expect(
      after.refused(SayWhatChanged("KNO-07", id, text: "x", on: "2025-06-26"))
        == .changeSaid(id.words))
    #expect(
      heard.refused(SayWhatChanged("KNO-07", "e9", text: "x", on: "2025-06-26"))
        == .noEvidence("e9", of: "KNO-07", known: [id.words]))
  }

  @Test func `what changed is said because of a view, and of no other evidence`() throws {
    let audited = try council.after(
      AddEvidence("KNO-07", .audit, .weak, text: "Files", on: "2025-06-17"))
    let change = SayWhatChanged("KNO-07", "kno-07-e1", text: "x", on: "2025-06-25")
    #expect(
      audited.refused(change)?.description
        == "kno-07-e1 is audit and no view of staff or of children and young people. None is recorded"
        + " of KNO-07.")
    let heard = try audited.after(
      AddEvidence("KNO-07", .staffSurvey, .weak, text: "Ask us", on: "2025-06-18"))
    #expect(
      heard.refused(change) == .notAView("kno-07-e1", .audit, of: "KNO-07", views: ["kno-07-e2"]))
    #expect(
      heard.refused(SayWhatChanged("KNO-07", "kno-07-e2", text: "x", on: "2025-06-25")) == nil)
  }

  @Test func `what is ready for reviewers is said of a review that is known`() throws {
    let after = try council.after(
      RecordReadiness(.data, for: "r1", text: "Shared folder", on: "2025-06-10", by: "chair"))
    #expect(after.readiness.latest(on: "2025-06-10")?.id == "rd-2025-06-10")
    #expect(after.readiness.latest(on: "2025-06-09") == nil)
    #expect(
      council.refusal(of: RecordReadiness(.data, for: "r1", text: "x", on: "2025-02-28"))
        == .beforeEarlierEntry("2025-02-28", entry: "2025-03-01"))
    #expect(
      council.refused(RecordReadiness(.data, for: "r9", text: "x", on: "2025-06-10"))
        == .noRecord(.review, "r9", known: ["r1"]))
    let held = try council.after(HoldReview("r1", on: "2025-06-20"))
    _ = try held.after(RecordReadiness(.data, for: "r1", text: "x", on: "2025-06-19"))
    #expect(
      held.refused(RecordReadiness(.data, for: "r1", text: "x", on: "2025-06-20"))
        == .reviewWasHeld("r1", on: "2025-06-20"))
  }

  @Test func `own words in the self-assessment follow one another`() throws {
    let first = try council.after(WritePassage(.summary, text: "Fair", on: "2025-06-10"))
    #expect(
      first.refusal(of: WritePassage(.summary, text: "Fair", on: "2025-06-11")) == .nothingToChange)
    #expect(
      first.refusal(of: WritePassage(.summary, text: "Good", on: "2025-06-09"))
        == .beforeEarlierEntry("2025-06-09", entry: "2025-06-10"))
    let other = try first.after(WritePassage(.summary, for: "r1", text: "Fair", on: "2025-06-01"))
    #expect(other.passages.wholeHistory.count == 2)
    let mine = WritePassage(.summary, text: "Good", on: "2025-06-12")
    #expect(mine.isOvertaken(seen: council, now: first))
    #expect(!mine.isOvertaken(seen: first, now: other))
  }
}
