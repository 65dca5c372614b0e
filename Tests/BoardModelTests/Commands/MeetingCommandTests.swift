import BoardModel
import Testing

/// Meetings of the board: arranged, called off, attended, reported to, minuted.
struct MeetingCommandTests {
  private let council = RecordDraft.council
  private let held = MeetingName.id(RecordDraft.held)
  private let coming = MeetingName.id(RecordDraft.coming)

  @Test func `a date that is set is known from the day it was set`() throws {
    let after = try council.after(
      ArrangeMeeting(held: "2025-07-01", chair: "chair", on: "2025-06-20"))
    #expect(after.foundMeeting("m-2025-07-01")?.toChair == "chair")
    #expect(CouncilAsOf(after, on: "2025-06-20").nextMeeting?.on == "2025-07-01")
    #expect(CouncilAsOf(after, on: "2025-06-19").nextMeeting?.on == "2025-07-15")
  }

  @Test func `two meetings on one day are refused, unless one was cancelled`() throws {
    let again = ArrangeMeeting(held: "2025-07-15", on: "2025-06-20")
    #expect(council.refused(again) == .meetingOnDay("2025-07-15", "m-2025-07"))
    let cancelled = try council.after(
      CancelMeeting(coming, because: "No quorum", on: "2025-06-20"))
    let after = try cancelled.after(again)
    #expect(after.foundMeeting("m-2025-07-15")?.arranged == "2025-06-20")
    #expect(
      try after.after(CancelMeeting(.day("2025-07-15"), on: "2025-06-21")).after(again)
        .foundMeeting("m-2025-07-15-2") != nil)
    #expect(
      council.refused(
        ArrangeMeeting(held: "2025-07-01", packDue: "2025-07-02", on: "2025-06-20"))
        == .papersDueAfter("2025-07-02", meeting: "2025-07-01"))
    #expect(
      council.refused(ArrangeMeeting(held: "2025-06-19", on: "2025-06-20"))
        == .dueBeforeSet("2025-06-19", set: "2025-06-20"))
  }

  @Test func `a meeting is called off before it, once, and not when it was held`() throws {
    let after = try council.after(CancelMeeting(coming, because: "No quorum", on: "2025-06-20"))
    #expect(after.foundMeeting(RecordDraft.coming)?.cancelledBecause == "No quorum")
    #expect(CouncilAsOf(after, on: "2025-06-19").nextMeeting?.id == RecordDraft.coming)
    #expect(CouncilAsOf(after, on: "2025-06-20").nextMeeting?.id == "m-2025-08")
    #expect(
      after.refused(CancelMeeting(coming, on: "2025-06-21"))
        == .alreadyCancelled(RecordDraft.coming.words, on: "2025-06-20"))
    #expect(
      council.refused(CancelMeeting(held, on: "2025-06-15"))
        == .meetingWasHeld(RecordDraft.held.words))
    #expect(
      council.refused(CancelMeeting(held, on: "2025-06-16"))
        == .cancelledAfterIt(RecordDraft.held.words, on: "2025-06-15"))
    #expect(
      council.refusal(of: CancelMeeting(coming, on: "2025-01-01"))
        == .beforeEarlierEntry("2025-01-01", entry: "2025-01-02"))
  }

  @Test func `who was there is added to who is known to have been`() throws {
    let after = try council.after(
      RecordAttendance(
        held, [Attendance(who: "dfe-lead", presence: .apologies)], chair: "chair",
        on: "2025-06-16"))
    #expect(
      after.foundMeeting(RecordDraft.held)?.attendance == [
        Attendance(who: "chair", presence: .present),
        Attendance(who: "dfe-lead", presence: .apologies),
      ])
    let meeting = try #require(after.foundMeeting(RecordDraft.held))
    #expect(meeting.chair(on: "2025-06-15") == nil)
    #expect(meeting.chair(on: "2025-06-16") == "chair")
  }

  @Test
  func `who chaired a meeting is known from its day, and another from when that was found out`()
    throws
  {
    let there = [Attendance(who: "dfe-lead", presence: .present)]
    let arranged = try council.after(
      ArrangeMeeting(held: "2025-06-28", chair: "chair", on: "2025-06-01"))
    let id: Identifier<Meeting> = "m-2025-06-28"
    let held = try arranged.after(
      RecordAttendance(.id(id), there, chair: "dfe-lead", on: "2025-06-30"))
    let right = try held.after(RecordAttendance(.id(id), there, chair: "chair", on: "2025-06-30"))
    func chairs(_ council: Council) throws -> [Identifier<PersonInRole>?] {
      let meeting = try #require(council.foundMeeting(id))
      return ["2025-06-27", "2025-06-28", "2025-06-29", "2025-06-30"].map { meeting.chair(on: $0) }
    }
    #expect(try chairs(arranged) == ["chair", "chair", "chair", "chair"])
    #expect(try chairs(held) == ["chair", "dfe-lead", "dfe-lead", "dfe-lead"])
    #expect(try chairs(right) == ["chair", "dfe-lead", "dfe-lead", "chair"])
  }

  @Test func `nobody chaired a meeting that they were not at`() throws {
    for presence in [Attendance.Presence.absent, .apologies] {
      let away = [Attendance(who: "chair", presence: presence)]
      #expect(
        council.refused(
          RecordAttendance(
            .day("2025-06-20"), isUnarranged: true, away, chair: "chair", on: "2025-06-20"))
          == .chairNotThere("chair", presence))
      let after = try council.after(
        RecordAttendance(.day("2025-06-20"), isUnarranged: true, away, on: "2025-06-20"))
      #expect(
        after.refused(
          RecordAttendance(
            .day("2025-06-20"), [Attendance(who: "dfe-lead", presence: .present)],
            chair: "chair", on: "2025-06-20")) == .chairNotThere("chair", presence))
    }
  }

  @Test func `a meeting nobody had arranged is made only where that is said`() throws {
    let there = [Attendance(who: "dfe-lead", presence: .present)]
    #expect(
      council.refused(RecordAttendance(.day("2025-06-20"), there, on: "2025-06-20"))
        == .meetingNotOnRecord("2025-06-20", last: lastThree))
    let after = try council.after(
      RecordAttendance(.day("2025-06-20"), isUnarranged: true, there, on: "2025-06-20"))
    #expect(after.foundMeeting("m-2025-06-20")?.attendance == there)
    #expect(CouncilAsOf(after, on: "2025-06-20").lastMeeting?.id == "m-2025-06-20")
    #expect(CouncilAsOf(after, on: "2025-06-19").lastMeeting?.id == RecordDraft.held)
    #expect(
      council.refused(RecordAttendance(held, isUnarranged: true, there, on: "2025-06-20"))
        == .meetingOnRecord(RecordDraft.held.words))
    #expect(
      council.refused(
        RecordAttendance(.day("2025-06-15"), isUnarranged: true, there, on: "2025-06-20"))
        == .meetingOnRecord(RecordDraft.held.words))
  }

  private var lastThree: [Day] {
    council.meetings.wholeHistory.filter { $0.on < "2025-06-20" }.suffix(3).map(\.on)
  }

  @Test func `attendance never revives a cancelled meeting`() throws {
    let there = [Attendance(who: "dfe-lead", presence: .present)]
    let arranged = try council.after(ArrangeMeeting(held: "2025-06-25", on: "2025-06-01"))
    let id: Identifier<Meeting> = "m-2025-06-25"
    let off = try arranged.after(CancelMeeting(.id(id), on: "2025-06-20"))
    let refusal = off.refused(RecordAttendance(.day("2025-06-25"), there, on: "2025-06-26"))
    #expect(refusal == .cancelledThatDay(id.words, "2025-06-25", on: "2025-06-20"))
    #expect(refusal?.description.contains("was cancelled on 20 Jun 2025 and stays so") == true)
    #expect(
      off.refusal(of: RecordAttendance(.id(id), there, on: "2025-06-26"))
        == .meetingCancelled(id.words))
    let met = try off.after(
      RecordAttendance(.day("2025-06-25"), isUnarranged: true, there, on: "2025-06-26"))
    #expect(met.foundMeeting(id)?.cancelled == "2025-06-20")
    #expect(met.foundMeeting("m-2025-06-25-2")?.attendance == there)
  }

  @Test func `somebody recorded otherwise is struck through with a reason`() throws {
    let absent = [Attendance(who: "chair", presence: .absent)]
    #expect(
      council.refused(RecordAttendance(held, absent, on: "2025-06-20"))
        == .attendedOtherwise("chair", .present))
    let after = try council.after(
      RecordAttendance(held, absent, because: "Was ill", on: "2025-06-20"))
    #expect(
      after.foundMeeting(RecordDraft.held)?.attendance.map(\.presence) == [.present, .absent])
    func presence(_ day: Day) -> [Attendance.Presence]? {
      after.stood(day).foundMeeting(RecordDraft.held)?.attendance.map(\.presence)
    }
    #expect(presence("2025-06-20") == [.absent])
    #expect(presence("2025-06-19")?.first == .present)
  }

  @Test func `attendance that cannot be is refused`() {
    let chair = Attendance(who: "chair", presence: .present)
    #expect(council.refused(RecordAttendance(held, [], on: "2025-06-16")) == .nobodyNamed)
    #expect(
      council.refused(RecordAttendance(held, [chair, chair], on: "2025-06-16"))
        == .namedTwice("chair", [.present, .present]))
    #expect(
      RecordRefusal.namedTwice("chair", [.present, .absent]).description
        == "chair is named twice: among those present and among those absent. Take one of them out."
    )
    #expect(
      council.refusal(of: RecordAttendance(held, [chair], on: "2025-06-16")) == .nothingToChange)
    #expect(
      council.refusal(of: RecordAttendance(coming, [chair], on: "2025-06-16"))
        == .inFuture("2025-07-15", today: RecordDraft.today))
    #expect(
      council.refusal(
        of: RecordAttendance(.day("2025-07-01"), isUnarranged: true, [chair], on: "2025-06-16"))
        == .inFuture("2025-07-01", today: RecordDraft.today))
    let nobody = Attendance(who: "nobody", presence: .present)
    guard case .noPerson? = council.refusal(of: RecordAttendance(held, [nobody], on: "2025-06-16"))
    else { return #expect(Bool(false), "somebody unknown was taken") }
  }

  @Test func `a report says which of its four parts it held, and is handed in once`() throws {
    let report = SubmitBoardReport(held, parts: [.data, .analysis], on: "2025-06-10")
    let after = try council.after(report)
    let found = try #require(after.foundMeeting(RecordDraft.held)?.report)
    #expect(found.data && found.analysis && !found.recommendations && !found.evidenceOfImpact)
    #expect(report.what.hasSuffix("without recommendations, evidence of impact"))
    #expect(
      after.refused(report) == .reportHandedIn(RecordDraft.held.words, on: "2025-06-10"))
    #expect(
      try council.after(SubmitBoardReport(coming, parts: [.data], on: "2025-06-29")).foundMeeting(
        RecordDraft.coming)?.report != nil)
    #expect(
      council.refused(SubmitBoardReport(coming, parts: [], on: "2025-06-29"))
        == .reportWithoutParts(RecordDraft.coming.words))
  }

  @Test func `parts a report lacked are added later, and earlier days stay without them`() throws {
    #expect(
      council.refused(AddToBoardReport(held, parts: [.data], on: "2025-06-20"))
        == .reportNotHandedIn(RecordDraft.held.words))
    let reported = try council.after(
      SubmitBoardReport(held, parts: [.data, .analysis], on: "2025-06-10"))
    let add = AddToBoardReport(held, parts: [.recommendations], on: "2025-06-20")
    let after = try reported.after(add)
    func missing(_ day: Day) -> [BoardReport.Part]? {
      CouncilAsOf(after, on: day).lastMeeting?.report?.missingParts
    }
    #expect(missing("2025-06-19") == [.recommendations, .evidenceOfImpact])
    #expect(missing("2025-06-20") == [.evidenceOfImpact])
    #expect(
      after.refused(add) == .partsHeld(RecordDraft.held.words, [.recommendations]))
    #expect(
      after.refused(AddToBoardReport(held, parts: [.data], on: "2025-06-20"))
        == .partsHeld(RecordDraft.held.words, [.data]))
    #expect(
      reported.refusal(of: AddToBoardReport(held, parts: [.recommendations], on: "2025-06-09"))
        == .beforeEarlierEntry("2025-06-09", entry: "2025-06-10"))
    #expect(
      reported.refused(AddToBoardReport(held, parts: [], on: "2025-06-20")) == .noPartNamed)
  }

  @Test func `minutes are agreed after the meeting, once`() throws {
    let after = try council.after(AgreeMinutes(held, text: "As read", on: "2025-06-25"))
    #expect(
      after.foundMeeting(RecordDraft.held)?.minutes
        == Minutes(agreed: "2025-06-25", text: "As read"))
    #expect(
      after.refused(AgreeMinutes(held, on: "2025-06-26"))
        == .minutesAgreed(RecordDraft.held.words, on: "2025-06-25"))
    #expect(
      council.refusal(of: AgreeMinutes(held, on: "2025-06-14"))
        == .beforeEarlierEntry("2025-06-14", entry: "2025-06-15"))
  }

  @Test func `a meeting that is not there is named with those that are`() {
    #expect(
      council.refused(AddDecision(.day("2025-06-14"), text: "x")) == .noMeetingOn("2025-06-14"))
    guard
      case .noMeeting("m-1", let known)? = council.refusal(of: AddDecision(.id("m-1"), text: "x"))
    else { return #expect(Bool(false), "a meeting that is not there was found") }
    #expect(known.contains("m-2025-06"))
  }
}
