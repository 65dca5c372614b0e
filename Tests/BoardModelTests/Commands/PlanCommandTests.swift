import BoardModel
import Testing

struct PlanCommandTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  @Test func `a new objective gets the next reference`() throws {
    let after = try council.after(AddObjective(CommandDraft.new(), on: "2025-06-20"))
    #expect(after.plan.objectives.map(\.ref) == ["KNO-07", "KNO-08", "KNO-09"])
    #expect(CouncilAsOf(after, on: "2025-06-19").objectives.count == 2)
  }

  @Test func `what it traces to has to be there`() {
    var new = CommandDraft.new()
    new.priority = "p9"
    #expect(
      council.refusal(of: AddObjective(new, on: "2025-06-20")) == .noPriority("p9", known: ["p1"]))
    new.priority = "p1"
    new.measures = ["m"]
    #expect(
      council.refusal(of: AddObjective(new, on: "2025-06-20")) == .noMeasure("m", known: []))
    new.measures = []
    new.due = "2025-06-30"
    #expect(
      council.refusal(of: AddObjective(new, on: "2025-06-20"))
        == .dueBefore("2025-06-30", start: "2025-07-01"))
  }

  @Test func `a split ends one and adds the others, or does nothing`() throws {
    let split = SplitObjective(
      ref, into: [CommandDraft.new("A"), CommandDraft.new("B")], because: "Two teams",
      on: "2025-06-20")
    let after = try council.after(split)
    #expect(after.plan.objectives.count == 4)
    let ending = try #require(after.found(ref)?.ending)
    #expect(ending.kind == .split(into: try #require(NonEmpty(["KNO-09", "KNO-10"]))))
    #expect(after.refusal(of: split) == .objectiveEnded(ref, on: "2025-06-20"))
    let alone = SplitObjective(
      ref, into: [CommandDraft.new()], because: "x", on: "2025-06-20")
    #expect(council.refusal(of: alone) == .tooFewObjectives(needed: 2))
  }

  @Test func `a merge ends all but the one they go on in`() throws {
    let merge = MergeObjectives([ref], into: CommandDraft.other, because: "Same", on: "2025-06-20")
    let after = try council.after(merge)
    #expect(after.found(ref)?.ending?.kind == .merged(into: CommandDraft.other))
    #expect(after.found(CommandDraft.other)?.ending == nil)
    #expect(
      council.refusal(of: MergeObjectives([ref], into: ref, because: "x", on: "2025-06-20"))
        == .mergedIntoItself(ref))
  }

  @Test func `nothing leaves the plan before what was last recorded of it`() throws {
    let after = try council.after(
      EndObjective(ref, .retired, because: "Not wanted", on: "2025-06-20"))
    #expect(CouncilAsOf(after, on: "2025-06-19").objective(ref)?.isEnded == false)
    #expect(CouncilAsOf(after, on: "2025-06-20").objective(ref)?.isEnded == true)
    let early = EndObjective(ref, .completed, because: "Done", on: "2025-01-10")
    guard case .beforeEarlierEntry("2025-01-10", _)? = council.refusal(of: early) else {
      Issue.record("it was not refused")
      return
    }
  }

  @Test func `a change of an objective tells what it says from now on`() throws {
    var change = ChangeObjective(ref)
    change.outcome = "Children are seen"
    change.successMeasures = ["Nine in ten", "All"]
    change.sources = NonEmpty([.clause("5d")])
    #expect(
      change.what == "\(ref) changed: outcome now \"Children are seen\", sources now clause 5d, "
        + "success measures now \"Nine in ten\", \"All\"")
  }

  @Test func `other words and people, and nothing where nothing differs`() throws {
    var change = ChangeObjective(ref)
    change.title = "Visits with a purpose"
    change.owner = .set("chair")
    let after = try council.after(change)
    #expect(after.found(ref)?.title == "Visits with a purpose")
    #expect(after.found(ref)?.owner == "chair")
    #expect(after.refusal(of: change) == .nothingToChange)
    #expect(council.refusal(of: ChangeObjective(ref)) == .nothingToChange)
    var theirs = ChangeObjective(ref)
    theirs.outcome = "Seen and heard"
    #expect(!change.isOvertaken(seen: council, now: try council.after(theirs)))
    theirs.title = "Other"
    #expect(change.isOvertaken(seen: council, now: try council.after(theirs)))
  }
}
