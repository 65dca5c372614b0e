import BoardModel
import Testing

struct MilestoneCommandTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  private func say(_ status: MilestoneStatus, on: Day = "2025-06-01") -> ProgressMilestone {
    ProgressMilestone(ref, "kno-07-m1", status, on: on)
  }

  private func state(_ council: Council, on day: Day = "2025-06-30") -> MilestoneAsOf.State? {
    CouncilAsOf(council, on: day).objective(ref)?.milestones.first?.state
  }

  @Test func `it is reached, signed off, reopened and cancelled`() throws {
    let reached = try council.after(say(.reached))
    #expect(state(reached) == .reached("2025-06-01", isSignedOff: false))
    #expect(state(reached, on: "2025-05-31") == .due(in: 93))
    let signed = try reached.after(say(.signedOff, on: "2025-06-10"))
    #expect(state(signed) == .reached("2025-06-01", isSignedOff: true))
    let reopened = try signed.after(say(.reopened, on: "2025-06-20"))
    #expect(state(reopened) == .due(in: 63))
    #expect(
      state(try reopened.after(say(.cancelled, on: "2025-06-25"))) == .cancelled("2025-06-25"))
  }

  @Test(arguments: [MilestoneStatus.signedOff, .reopened])
  func `what does not follow is refused`(status: MilestoneStatus) {
    #expect(council.refusal(of: say(status)) != nil)
  }

  @Test func `a new one is due later, and its words can change`() throws {
    let added = try council.after(
      AddMilestone(ref, title: "Half way", due: "2025-08-01", on: "2025-06-01"))
    #expect(added.found(ref)?.milestones.map(\.id) == ["kno-07-m1", "kno-07-m2"])
    let changed = try added.after(ChangeMilestone(ref, "kno-07-m2", title: "Half of it"))
    #expect(changed.found(ref)?.milestones.last?.title == "Half of it")
    #expect(
      changed.refusal(of: ChangeMilestone(ref, "kno-07-m2", title: "Half of it"))
        == .nothingToChange)
  }
}
