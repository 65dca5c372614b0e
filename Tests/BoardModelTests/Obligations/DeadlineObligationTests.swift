import BoardModel
import Testing

@Suite struct DeadlineObligationTests {
  let kind = ObligationKind.deadline(by: "2025-05")
  let council = CouncilDraft().changed {
    $0.objectives[0].actions = [
      Action("a1", ("2025-03-01", .closed)),
      Action("a2", due: "2025-05-20", ("2025-04-01", .awaitingSignOff), ("2025-06-10", .closed)),
      Action("a3", ("2025-03-01", .cancelled)),
    ]
  }

  @Test(
    arguments: [
      ("2025-05-01", .due(in: 30)), ("2025-05-31", .due(in: 0)), ("2025-06-01", .overdue(by: 1)),
      ("2025-06-09", .overdue(by: 9)), ("2025-06-10", .met),
    ] as [(Day, ClauseState)])
  func `clause 11 is late from the first day of the month after`(
    day: Day, state: ClauseState
  ) throws {
    #expect(try council.state(kind, on: day) == state)
  }

  @Test func `it says what is closed, awaits sign-off and is forecast beyond`() throws {
    let before = try council.clause(kind, on: "2025-05-01")
    #expect(
      before.why == "1 of 2 actions is closed, 1 is awaiting sign-off."
        + " None is forecast beyond the deadline, 31 May 2025.")
    #expect(before.evidence.map(\.ref) == [.action("KNO-07", "a1")])
    let late = try council.clause(kind, on: "2025-06-01")
    #expect(late.evidence.map(\.ref) == [.action("KNO-07", "a2")])
    let done = try council.clause(kind, on: "2025-06-10")
    #expect(done.why == "2 of 2 actions are closed. 1 of them was closed after 31 May 2025.")
    #expect(done.evidence.map(\.ref) == [.action("KNO-07", "a2"), .action("KNO-07", "a1")])
    let beyond = council.changed {
      $0.objectives[0].actions.append(Action("a4", due: "2025-06-01"))
    }
    let clause = try beyond.clause(kind, on: "2025-05-01")
    #expect(
      clause.why.hasSuffix(" 1 action is forecast beyond the deadline, 31 May 2025."))
    #expect(clause.evidence.map(\.ref) == [.action("KNO-07", "a4")])
  }

  @Test func `a plan without actions shows nothing, and retired objectives do not count`() throws {
    #expect(try CouncilDraft().state(kind, on: "2025-05-01") == .notEvidenced)
    let retired = council.changed {
      $0.objectives[0].ending = ObjectiveEnding(on: "2025-04-10", .retired)
    }
    #expect(try retired.state(kind, on: "2025-06-01") == .notEvidenced)
  }
}
