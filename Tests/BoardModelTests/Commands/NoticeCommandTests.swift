import BoardModel
import Testing

/// What became of the notice, and what is refused under one that has ended.
struct NoticeCommandTests {
  /// With nothing that was done under the notice's clauses.
  private let council: Council

  init() throws {
    council = try RecordDraft.council.after(
      StrikeRecord(.selfAssessment("sa1"), because: "x", on: "2025-06-02"))
  }

  private func end(_ date: PartialDate, _ ending: NoticeEnding = .lifted) -> EndNotice {
    EndNotice(ending, text: "Letter", date: date)
  }

  @Test(arguments: NoticeEnding.allCases)
  func `from its day on a notice stands as it ended, and the day before it is open`(
    ending: NoticeEnding
  ) throws {
    let after = try council.after(end("2025-06-20", ending))
    #expect(after.notice.status(on: "2025-06-19") == .open)
    #expect(after.notice.status(on: "2025-06-20") == ending.status)
    let view = CouncilAsOf(after, on: "2025-06-20")
    #expect(view.clauses.allSatisfy { $0.state == .notApplicable })
    #expect(view.statusEntry?.text == "Letter" && view.statusEntry?.illustrative == false)
    #expect(CouncilAsOf(after, on: "2025-06-19").noticeEnded == nil)
    #expect(
      end("2025-06-20", ending).what == "notice \(ending.status.name) on 20 Jun 2025")
  }

  @Test func `a month counts from its last day`() throws {
    let after = try council.after(end("2025-05"))
    #expect(after.notice.status(on: "2025-05-30") == .open)
    #expect(after.notice.status(on: "2025-05-31") == .lifted)
    #expect(end("2025-05").what == "notice lifted in May 2025")
    #expect(
      council.refusal(of: end("2025-07")) == .inFuture("2025-07-31", today: RecordDraft.today))
  }

  @Test func `a day to come, or before the notice, is refused`() throws {
    #expect(
      council.refusal(of: end("2025-07-01")) == .inFuture("2025-07-01", today: RecordDraft.today))
    let known = council.notice.knownFrom
    #expect(
      council.refused(end(.day(known - 1))) == .endsBeforeNotice(.day(known - 1), notice: known))
    #expect(council.refusal(of: end(.day(known))) == nil)
  }

  @Test(arguments: NoticeEnding.allCases)
  func `it ends once, the same way or another`(ending: NoticeEnding) throws {
    let after = try council.after(end("2025-05"))
    for date in ["2025-04-30", "2025-05-31", "2025-06-20"] as [PartialDate] {
      let refused = try #require(after.refused(end(date, ending)))
      #expect(refused == .noticeEnded(after.notice.statuses[0]))
      #expect(refused.description.contains("was lifted in May 2025 already, and ends once"))
    }
  }

  @Test func `wrongly recorded, it is struck through, and another can be recorded`() throws {
    let name = RecordName.noticeStatus("2025-05-31")
    let wrong = try council.after(end("2025-05"))
    let struck = try wrong.after(StrikeRecord(name, because: "Of another", on: "2025-06-10"))
    #expect(struck.notice.status(on: "2025-06-09") == .lifted)
    #expect(struck.notice.status(on: "2025-06-10") == .open)
    let right = try struck.after(end("2025-05-31", .superseded))
    #expect(right.notice.statuses.count == 2)
    #expect(right.notice.status(on: "2025-06-30") == .superseded)
    // Of two of one day the one is struck through that still stands.
    let again = try right.after(StrikeRecord(name, because: "x", on: "2025-06-20"))
    #expect(again.notice.status(on: "2025-06-20") == .open)
    #expect(again.refused(StrikeRecord(name, because: "x", on: "2025-06-21")) != nil)
    guard
      case .noRecord(.noticeStatus, "2025-05-30", let known)? = wrong.refused(
        StrikeRecord(.noticeStatus("2025-05-30"), because: "x", on: "2025-06-10"))
    else { return #expect(Bool(false), "the end of another day was struck through") }
    #expect(known == ["2025-05-31"])
  }

  @Test func `under a notice that has ended, only what was done before is recorded`() throws {
    let after = try council.after(end("2025-06-10"))
    for kind in [ClauseEntry.Kind.evidence, .submitted, .dateSet] {
      let due: Day? = kind == .dateSet ? "2025-07-01" : nil
      let refused = after.refused(
        RecordUnderClause("4", kind, text: "x", due: due, on: "2025-06-11"))
      #expect(refused == .underEndedNotice(after.notice.statuses[0]))
      #expect(refused?.description.contains("was lifted on 10 Jun 2025, and nothing") == true)
      #expect(
        after.refusal(of: RecordUnderClause("4", kind, text: "x", due: due, on: "2025-06-10"))
          == nil)
    }
    let open = try after.after(
      StrikeRecord(.noticeStatus("2025-06-10"), because: "x", on: "2025-06-12"))
    #expect(
      open.refusal(of: RecordUnderClause("4", .evidence, text: "x", on: "2025-06-13")) == nil)
  }

  @Test func `nor does it end before what is recorded under its clauses, unless that was wrong`()
    throws
  {
    let after = try council.after(
      RecordUnderClause("4", .evidence, text: "x", on: "2025-06-11"))
    #expect(
      after.refused(end("2025-06-10"))
        == .recordedAfterEnd("clause entry n1 under clause 4", on: "2025-06-11"))
    #expect(after.refusal(of: end("2025-06-11")) == nil)
    let struck = try after.after(
      StrikeRecord(.clauseEntry("n1"), because: "x", on: "2025-06-12"))
    #expect(struck.refusal(of: end("2025-06-10")) == nil)
  }

  /// What is done under the clauses on reviews, preparation, self-assessment and adviser reports.
  private static func done(on day: Day) -> [any Command] {
    [
      RecordReadiness(.records, text: "x", on: day),
      ArrangeReview(.department, title: "x", due: "2025-09-01", on: day),
      HoldReview("r1", on: day),
      SubmitSelfAssessment(covers: [.progress], text: "x", on: day),
      WritePassage(.summary, text: "x", on: day),
      ExpectAdviserReport(title: "x", due: "2025-09-01", on: day),
      ReceiveAdviserReport("ar1", text: "x", on: day),
    ]
  }

  @Test(arguments: 0..<7)
  func `nor is anything prepared, reviewed or reported after its end, and it is until then`(
    place: Int
  ) throws {
    let open = try council.after(
      ArrangeReview(.department, title: "First", due: "2025-07-01", on: "2025-05-01")
    ).after(ExpectAdviserReport(title: "First", due: "2025-07-01", on: "2025-05-01"))
    func command(on day: Day) -> any Command {
      switch Self.done(on: day)[place] {
      case is HoldReview: HoldReview(open.reviews.last?.id ?? "none", on: day)
      case is ReceiveAdviserReport:
        ReceiveAdviserReport(open.adviserReports.last?.id ?? "none", text: "x", on: day)
      case let other: other
      }
    }
    let ended = try open.after(end("2025-06-10"))
    let refused = ended.refused(command(on: "2025-06-11"))
    #expect(refused == .underEndedNotice(ended.notice.statuses[0]))
    #expect(refused?.description.contains("was lifted on 10 Jun 2025, and nothing") == true)
    #expect(ended.refusal(of: command(on: "2025-06-10")) == nil)
    // And where it was recorded first, the notice did not end before it.
    let later = try open.after(command(on: "2025-06-11"))
    switch command(on: "2025-06-11") {
    case is WritePassage, is ArrangeReview, is ExpectAdviserReport: return
    default: break
    }
    guard case .recordedAfterEnd(_, on: "2025-06-11")? = later.refused(end("2025-06-10")) else {
      return #expect(Bool(false), "ended on 10 June all the same")
    }
    #expect(later.refusal(of: end("2025-06-11")) == nil)
  }

  @Test func `a self-assessment is not revised after the end either`() throws {
    let after = try council.after(
      SubmitSelfAssessment(covers: [.progress], text: "x", on: "2025-06-01")
    ).after(end("2025-06-10"))
    let id = try #require(after.selfAssessments.wholeHistory.last?.id)
    func revise(_ day: Day) -> ReviseSelfAssessment {
      ReviseSelfAssessment(id, text: "y", because: "x", on: day)
    }
    #expect(after.refused(revise("2025-06-11")) == .underEndedNotice(after.notice.statuses[0]))
    #expect(after.refusal(of: revise("2025-06-10")) == nil)
  }

  @Test func `two who record an ending unseen have to see each other's`() throws {
    let theirs = try council.after(end("2025-06-10", .superseded))
    #expect(end("2025-06-20").isOvertaken(seen: council, now: theirs))
    #expect(!end("2025-06-20").isOvertaken(seen: council, now: council))
  }

  @Test func `a notice in force again by its file ends after that day`() throws {
    let reopened = CouncilDraft().changed {
      $0.statuses = [
        NoticeStatusEntry(date: "2025-03", status: .lifted, text: "x", illustrative: true),
        NoticeStatusEntry(date: "2025-05-01", status: .open, text: "x", illustrative: true),
      ]
    }.council
    #expect(
      reopened.refusal(of: end("2025-04-30"))
        == .beforeEarlierEntry("2025-04-30", entry: "2025-05-01"))
    let after = try reopened.after(end("2025-05-20", .superseded))
    #expect(after.notice.statuses.map(\.status) == [.lifted, .open, .superseded])
  }
}
