import BoardModel
import Testing

/// What the board decided and asked for, and what came of it.
struct DecisionCommandTests {
  private let council = RecordDraft.council
  private let held = MeetingName.id(RecordDraft.held)
  private let coming = MeetingName.id(RecordDraft.coming)

  @Test func `a decision stands in the record of its meeting`() throws {
    let after = try council.after(AddDecision(held, text: "Weekly audit", about: CommandDraft.ref))
    let decisions = try #require(after.foundMeeting(RecordDraft.held)?.decisions)
    #expect(decisions.map(\.text) == ["Agreed", "Weekly audit"])
    #expect(decisions.last?.id == "m-2025-06-d2")
    #expect(
      council.refused(AddDecision(coming, text: "x"))
        == .meetingNotHeldYet(RecordDraft.coming.words, on: "2025-07-15"))
    guard case .noObjective? = council.refusal(of: AddDecision(held, text: "x", about: "KNO-99"))
    else { return #expect(Bool(false), "an objective that is not there was taken") }
  }

  @Test func `an action has somebody to do it and a day, not before the meeting`() throws {
    let after = try council.after(
      AddBoardAction(held, text: "Rota", owner: "chair", due: "2025-07-10"))
    #expect(after.foundAction("m-2025-06-b2")?.owner == "chair")
    let early = AddBoardAction(held, text: "Rota", due: "2025-06-14")
    #expect(
      council.refused(early) == .askedBeforeMet(due: "2025-06-14", meeting: "2025-06-15"))
    #expect(
      council.refused(early)?.description
        == "It cannot be due on 14 Jun 2025, before the board that asked for it met on 15 Jun 2025."
    )
    #expect(
      council.refused(AddBoardAction(coming, text: "Rota", due: "2025-08-01"))
        == .meetingNotHeldYet(RecordDraft.coming.words, on: "2025-07-15"))
  }

  @Test func `neither is of a day before its meeting`() {
    for (day, refusal) in [
      ("2025-06-14", .beforeEarlierEntry("2025-06-14", entry: "2025-06-15")), ("2025-06-15", nil),
    ] as [(Day, Refusal?)] {
      #expect(council.refusal(of: AddDecision(held, text: "x", on: day)) == refusal)
      #expect(
        council.refusal(of: AddBoardAction(held, text: "x", due: "2025-07-10", on: day)) == refusal)
    }
  }

  @Test func `it is closed once, and can be opened again without anybody forgetting`() throws {
    let closed = try council.after(CloseBoardAction("b1", outcome: "Written", on: "2025-06-20"))
    #expect(closed.foundAction("b1")?.closed == "2025-06-20")
    #expect(
      closed.refused(CloseBoardAction("b1", on: "2025-06-21"))
        == .alreadyClosed("b1", on: "2025-06-20"))
    let open = try closed.after(
      ReopenBoardAction("b1", because: "Not sent", on: "2025-06-24"))
    let again = try open.after(CloseBoardAction("b1", on: "2025-06-28"))
    func day(_ day: Day) -> Day? { again.stood(day).foundAction("b1")?.closed }
    #expect(day("2025-06-19") == nil)
    #expect(day("2025-06-20") == "2025-06-20" && day("2025-06-23") == "2025-06-20")
    #expect(day("2025-06-24") == nil && day("2025-06-27") == nil)
    #expect(day("2025-06-28") == "2025-06-28")
    #expect(again.stood("2025-06-22").foundAction("b1")?.outcome == "Written")
    #expect(again.stood("2025-06-25").foundAction("b1")?.outcome == nil)
  }

  @Test func `days out of order are refused`() throws {
    #expect(
      council.refusal(of: CloseBoardAction("b1", on: "2025-06-14"))
        == .beforeEarlierEntry("2025-06-14", entry: "2025-06-15"))
    #expect(
      council.refused(ReopenBoardAction("b1", because: "x", on: "2025-06-20"))
        == .notClosed("b1"))
    let closed = try council.after(CloseBoardAction("b1", on: "2025-06-20"))
    #expect(
      closed.refusal(of: ReopenBoardAction("b1", because: "x", on: "2025-06-19"))
        == .beforeEarlierEntry("2025-06-19", entry: "2025-06-20"))
    let open = try closed.after(ReopenBoardAction("b1", because: "x", on: "2025-06-22"))
    #expect(
      open.refusal(of: CloseBoardAction("b1", on: "2025-06-21"))
        == .beforeEarlierEntry("2025-06-21", entry: "2025-06-22"))
    #expect(
      council.refused(CloseBoardAction("b9", on: "2025-06-20"))
        == .noRecord(.boardAction, "b9", known: ["b1"]))
  }

  @Test func `who closed the same action is told, who closed another is not`() throws {
    let mine = CloseBoardAction("b1", on: "2025-06-20")
    let other = try council.after(AddBoardAction(held, text: "Rota", due: "2025-07-10"))
    #expect(!mine.isOvertaken(seen: council, now: other))
    #expect(mine.isOvertaken(seen: council, now: try council.after(mine)))
  }
}
