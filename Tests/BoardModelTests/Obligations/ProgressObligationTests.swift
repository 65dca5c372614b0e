import BoardModel
import Testing

@Suite struct ProgressObligationTests {
  @Test(
    arguments: [
      ("2025-04-14", .met), ("2025-04-15", .due(in: 0)), ("2025-04-16", .overdue(by: 1)),
      ("2025-04-20", .overdue(by: 5)),
    ] as [(Day, ClauseState)])
  func `5a is due on the day of a board meeting, and late from the day after`(
    day: Day, state: ClauseState
  ) throws {
    for updated in ["2025-03-03", "2025-03-15"] as [Day] {
      let council = CouncilDraft().changed {
        $0.objectives[0].delivery = [RatingEntry(on: updated, .green)]
      }
      #expect(try council.state(.progressRecord, on: day) == state, "updated on \(updated)")
    }
    for updated in ["2025-03-16", "2025-04-15"] as [Day] {
      let council = CouncilDraft().changed {
        $0.objectives[0].delivery = [RatingEntry(on: updated, .green)]
      }
      #expect(
        try updated > day || council.state(.progressRecord, on: day) == .met,
        "updated on \(updated)")
    }
  }

  @Test(
    arguments: [
      ("2025-04-27", .met), ("2025-04-28", .due(in: 0)), ("2025-04-29", .overdue(by: 1)),
    ] as [(Day, ClauseState)])
  func `5a without a board meeting is due when the last update is 56 days old`(
    day: Day, state: ClauseState
  ) throws {
    let council = CouncilDraft.unmet.changed {
      $0.objectives[0].delivery = [RatingEntry(on: "2025-03-03", .green)]
    }
    #expect(try council.state(.progressRecord, on: day) == state)
  }

  @Test func `what 5a says of a meeting names it, and on its day says that it is today`() throws {
    let council = CouncilDraft().changed {
      $0.objectives[0].delivery = [RatingEntry(on: "2025-03-03", .green)]
    }
    let today = try council.clause(.progressRecord, on: "2025-04-15")
    #expect(today.why.hasPrefix("1 of 1 open objective is to be updated today, for the board"))
    #expect(today.next?.on == "2025-04-15")
    let late = try council.clause(.progressRecord, on: "2025-04-16")
    #expect(late.why.contains("was due on 15 Apr 2025") && late.next?.on == "2025-04-15")
    #expect(
      late.evidence.first?.text.string.hasSuffix(
        "44 days ago; no update for the board meeting of 15 Apr 2025.") == true)
  }

  @Test(
    arguments: [
      ("2025-04-14", .met), ("2025-04-15", .due(in: 0)), ("2025-04-16", .overdue(by: 1)),
      ("2025-04-20", .overdue(by: 5)),
    ] as [(Day, ClauseState)])
  func `5a is late after a board day of which nothing is recorded, until that was cancelled`(
    day: Day, state: ClauseState
  ) throws {
    let council = CouncilDraft().changed {
      $0.meetings = Array($0.meetings.prefix(4))
      $0.meetings[3].isRecorded = false
      $0.objectives[0].delivery = [RatingEntry(on: "2025-03-15", .green)]
    }
    #expect(council.asOf(day).lastMeeting?.on == "2025-03-15")
    #expect(try council.state(.progressRecord, on: day) == state)
    let why = try council.clause(.progressRecord, on: day).why
    #expect(why.contains("was due on 15 Apr 2025: KNO-07") == state.isOverdue, "\(why)")
    let cancelled = council.changed { $0.meetings[3].cancelled = "2025-04-14" }
    #expect(try cancelled.state(.progressRecord, on: day) == .met)
  }

  @Test func `5a without anything recorded is not evidenced`() throws {
    let council = CouncilDraft.unmet.changed { $0.objectives = [] }
    #expect(try council.state(.progressRecord, on: "2025-02-01") == .notEvidenced)
  }

  @Test func `5a names the next day an update is owed`() throws {
    let clause = try CouncilDraft().clause(.progressRecord, on: "2025-03-20")
    #expect(clause.next?.on == "2025-04-15")
    #expect(clause.why.hasPrefix("The record was last added to on 15 Mar 2025, 5 days before."))
  }

  func weak(asked: Day?, answered: Day? = nil) -> CouncilDraft {
    CouncilDraft().changed {
      $0.objectives[0].contributions = [
        Contribution(
          id: "c", partner: "nhs", expected: "Nurses", added: "2025-01-01",
          strengths: Log([
            ContributionEntry(on: "2025-02-10", strength: .weak, because: nil, illustrative: true)
          ]),
          asks: asked.map { on in
            [
              Ask(
                id: "k", on: on, text: "Send them", to: nil, answerBy: on + 10,
                answered: answered.map { Ask.Answer(on: $0, text: "Yes") }, illustrative: true)
            ]
          } ?? [], illustrative: true)
      ]
    }
  }

  @Test(
    arguments: [
      ("2025-02-09", .met), ("2025-02-10", .notEvidenced), ("2025-02-19", .notEvidenced),
      ("2025-02-20", .met),
    ] as [(Day, ClauseState)])
  func `5d asks what is to be strengthened of a weak contribution`(
    day: Day, state: ClauseState
  ) throws {
    #expect(try weak(asked: "2025-02-20").state(.slowProgress, on: day) == state)
  }

  @Test func `an ask answered before the contribution was found weak does not count`() throws {
    let old = weak(asked: "2025-01-10", answered: "2025-01-20")
    #expect(try old.state(.slowProgress, on: "2025-02-20") == .notEvidenced)
    #expect(try weak(asked: "2025-01-10").state(.slowProgress, on: "2025-02-20") == .met)
    let clause = try weak(asked: nil).clause(.slowProgress, on: "2025-02-20")
    #expect(
      clause.why
        == "No objective is slow to progress. 1 contribution needs"
        + " strengthening, and for 1 nothing has been asked.")
    #expect(clause.evidence.map(\.ref) == [.contribution("KNO-07", "c")])
  }

  @Test func `5d lists the slow objectives with their reason`() throws {
    let clause = try CouncilDraft().clause(.slowProgress, on: "2026-01-05")
    #expect(clause.state == .met)
    #expect(clause.evidence.map(\.ref) == [.objective("KNO-07")])
    #expect(clause.why.hasPrefix("1 objective is slow to progress, with its reason."))
  }

  @Test func `5d cannot tell what is slow without ratings`() throws {
    let unrated = CouncilDraft().changed { $0.objectives[0].delivery = [] }
    #expect(try unrated.state(.slowProgress, on: "2025-02-20") == .notEvidenced)
  }

  let heard = CouncilDraft().changed {
    $0.objectives[0].evidence = [
      Evidence("e1", on: "2025-01-31", .staffVoice, changed: "Rota"),
      Evidence("e2", on: "2025-03-10", .childVoice, changed: "Rooms"),
    ]
  }

  @Test(
    arguments: [
      ("2025-03-09", .notEvidenced), ("2025-03-10", .met), ("2025-07-31", .met),
      ("2025-08-01", .notEvidenced),
    ] as [(Day, ClauseState)])
  func `5e needs a view of each, no older than six months`(day: Day, state: ClauseState) throws {
    #expect(try heard.state(.voice, on: day) == state)
  }

  @Test func `5e needs something changed by each`() throws {
    let unchanged = heard.changed {
      $0.objectives[0].evidence[1] = Evidence("e2", on: "2025-03-10", .childVoice)
    }
    let clause = try unchanged.clause(.voice, on: "2025-03-10")
    #expect(clause.state == .notEvidenced)
    #expect(clause.why.hasPrefix("Nothing is recorded as changed by children and young people."))
    #expect(try heard.clause(.voice, on: "2025-03-10").next?.on == "2025-07-31")
  }
}
