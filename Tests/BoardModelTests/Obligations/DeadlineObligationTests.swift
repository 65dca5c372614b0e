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

  @Test(
    arguments: [
      ("2025-05-01", .notEvidenced), ("2025-05-31", .notEvidenced), ("2025-06-01", .overdue(by: 1)),
      ("2025-10-31", .overdue(by: 153)),
    ] as [(Day, ClauseState)])
  func
    `a plan without actions shows nothing, and is late like any other; retired ones do not count`(
      day: Day, state: ClauseState
    ) throws
  {
    let retired = council.changed {
      $0.objectives[0].ending = ObjectiveEnding(on: "2025-04-10", .retired)
    }
    let cancelled = council.changed { $0.objectives[0].actions.removeFirst(2) }
    for council in [CouncilDraft(), retired, cancelled] {
      #expect(try council.state(kind, on: day) == state)
      let late = council.changed {
        $0.obligations = [Obligation(clause: "11", text: "x", kind: kind)]
      }.asOf(day)
      #expect(late.overdue.map(\.days) == (state.isOverdue ? [day - "2025-05-31"] : []))
    }
    #expect(
      try CouncilDraft().clause(kind, on: "2025-06-01").why
        == "The plan holds no actions; they were to be delivered by 31 May 2025.")
  }
}
