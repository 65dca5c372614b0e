import BoardModel
import Testing

/// Titles and owners are of a day, as ratings are.
struct FormerWordsTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  private func change(
    _ title: Prose, owner: Change<Identifier<PersonInRole>> = .leave, on: Day? = "2025-06-20"
  ) -> ChangeObjective {
    var change = ChangeObjective(ref)
    change.title = title
    change.owner = owner
    change.on = on
    return change
  }

  private func words(_ council: Council, _ day: Day) -> [String]? {
    CouncilAsOf(council, on: day).objective(ref).map {
      [$0.objective.title.string, $0.objective.owner?.string ?? "nobody"]
    }
  }

  @Test func `an earlier day knows the title and the owner of that day`() throws {
    let after = try council.after(change("New", owner: .set("chair")))
    #expect(words(after, "2025-06-19") == ["Purposeful visits", "nobody"])
    #expect(words(after, "2025-06-20") == ["New", "chair"])
    let again = try after.after(change("Newer", owner: .remove, on: "2025-06-25"))
    #expect(words(again, "2025-06-19") == ["Purposeful visits", "nobody"])
    #expect(words(again, "2025-06-24") == ["New", "chair"])
    #expect(words(again, "2025-06-25") == ["Newer", "nobody"])
  }

  @Test func `of two changes on one day the day before knows neither`() throws {
    let after = try council.after(change("New")).after(change("Newer"))
    #expect(words(after, "2025-06-19")?.first == "Purposeful visits")
    #expect(words(after, "2025-06-20")?.first == "Newer")
    #expect(after.found(ref)?.formerly.wholeHistory.count == 1)
  }

  @Test func `without a day it is so from the day it is recorded`() throws {
    let after = try council.after(change("New", on: nil))
    #expect(words(after, CommandDraft.today - 1)?.first == "Purposeful visits")
    #expect(words(after, CommandDraft.today)?.first == "New")
  }

  @Test func `a change of the day it came into the plan leaves nothing to remember`() throws {
    let added = try #require(council.found(ref)).added
    let after = try council.after(change("New", on: added))
    #expect(after.found(ref)?.formerly.wholeHistory.isEmpty == true)
    #expect(words(after, added)?.first == "New")
  }

  @Test func `a change before one that was made already is refused, and so is one to come`() throws
  {
    let after = try council.after(change("New"))
    #expect(
      after.refusal(of: change("Newer", on: "2025-06-19"))
        == .beforeEarlierEntry("2025-06-19", entry: "2025-06-20"))
    #expect(
      council.refusal(of: change("Newer", on: "2025-07-19"))
        == .inFuture("2025-07-19", today: CommandDraft.today))
    #expect(council.refusal(of: change("Purposeful visits")) == .nothingToChange)
  }

  @Test func `actions and milestones have the words of the day too`() throws {
    let after = try council.after(
      ChangeAction(ref, "kno-07-a1", title: "Train all", owner: .set("chair"), on: "2025-06-20")
    ).after(ChangeMilestone(ref, "kno-07-m1", title: "All trained", on: "2025-06-21"))
    func words(_ day: Day) -> [String?] {
      let objective = CouncilAsOf(after, on: day).objective(ref)
      return [
        objective?.actions.first?.action.title.string,
        objective?.actions.first?.action.owner?.string,
        objective?.milestones.first?.milestone.title.string,
      ]
    }
    #expect(words("2025-06-19") == ["Train the teams", nil, "Milestone"])
    #expect(words("2025-06-20") == ["Train all", "chair", "Milestone"])
    #expect(words("2025-06-21") == ["Train all", "chair", "All trained"])
  }
}
