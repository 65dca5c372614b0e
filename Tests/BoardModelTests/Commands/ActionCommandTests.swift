import BoardModel
import Testing

struct ActionCommandTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  private func step(
    _ step: ProgressAction.Step, on: Day = "2025-06-01", note: Prose? = nil
  ) -> ProgressAction {
    ProgressAction(ref, "kno-07-a1", step, note: note, on: on, by: "chair")
  }

  private func status(_ council: Council, on day: Day = "2025-06-30") -> ActionStatus? {
    CouncilAsOf(council, on: day).objective(ref)?.actions.first?.status
  }

  @Test func `an action goes from begun to signed off, each step an entry`() throws {
    var council = council
    for (command, expected) in [
      (step(.progress(Percent(clamping: 60))), ActionStatus.percent(60)),
      (step(.complete), .awaitingSignOff), (step(.signOff), .closed),
      (step(.reopen(Percent(clamping: 80))), .percent(80)), (step(.close), .closed),
      (step(.reopen(.none)), .percent(0)), (step(.cancel), .cancelled),
    ] {
      council = try council.after(command)
      #expect(status(council) == expected)
    }
    #expect(council.found(ref)?.actions.first?.progress.wholeHistory.count == 8)
    #expect(status(council, on: "2025-05-31") == .percent(30))
  }

  @Test func `a step that does not follow is refused with the one that does`() throws {
    let closed = try council.after(step(.close))
    #expect(
      closed.refusal(of: step(.progress(.all)))?.description
        == "action kno-07-a1 is closed; only what is not done yet can be. Reopen it first.")
    for wrong in [step(.complete), step(.signOff), step(.close), step(.cancel)] {
      #expect(closed.refusal(of: wrong) != nil)
    }
    for wrong in [step(.signOff), step(.reopen(.none))] {
      #expect(council.refusal(of: wrong) != nil)
    }
    #expect(
      council.refusal(of: step(.progress(Percent(clamping: 30)))) == .nothingToChange)
  }

  @Test func `nothing is put before what was said last`() throws {
    let done = try council.after(step(.complete, on: "2025-06-10"))
    #expect(
      done.refusal(of: step(.signOff, on: "2025-06-09"))
        == .beforeEarlierEntry("2025-06-09", entry: "2025-06-10"))
  }

  @Test func `a new action gets a name nobody has`() throws {
    let add = AddAction(
      ref, title: "Train", owner: "chair", agency: "nhs", due: "2025-09-01", on: "2025-06-01")
    let twice = try council.after(add).after(add)
    let ids = try #require(twice.found(ref)).actions.map(\.id)
    #expect(ids == ["kno-07-a1", "kno-07-a2", "kno-07-a3"])
    let asOf = CouncilAsOf(twice, on: "2025-05-31")
    #expect(asOf.objective(ref)?.actions.count == 1)
    #expect(
      council.refusal(of: AddAction(ref, title: "T", due: "2025-05-01", on: "2025-06-01"))
        == .dueBefore("2025-05-01", start: "2025-06-01"))
    #expect(
      council.refusal(
        of: AddAction(ref, title: "T", agency: "police", due: "2025-09-01", on: "2025-06-01"))
        == .noPartner("police", known: ["nhs"]))
  }

  @Test func `its words and people change, its days do not`() throws {
    let change = ChangeAction(ref, "kno-07-a1", title: "Teach", owner: .set("chair"))
    let after = try #require(try council.after(change).found(ref)?.actions.first)
    let before = try #require(council.found(ref)?.actions.first)
    #expect(after.title == "Teach" && after.owner == "chair")
    #expect(after.baselineDue == before.baselineDue && after.progress == before.progress)
    #expect(try council.after(change).refusal(of: change) == .nothingToChange)
    let removed = try council.after(change).after(
      ChangeAction(ref, "kno-07-a1", owner: .remove))
    #expect(removed.found(ref)?.actions.first?.owner == nil)
    #expect(
      council.refusal(of: ChangeAction(ref, "nothing", title: "x"))
        == .noAction("nothing", of: ref, known: ["kno-07-a1"]))
  }
}
