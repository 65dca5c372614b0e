import BoardModel
import Testing

@Suite struct PastNoticeRuleTests {
  let council = CouncilDraft().changed { $0.deadline = "2025-12" }

  func forecast(_ due: Day) -> ObjectiveDraft {
    ObjectiveDraft().changed {
      $0.baselineDue = "2025-12-20"
      $0.forecasts = [Forecast(on: "2025-02-01", due: due)]
    }
  }

  @Test(
    arguments: [
      ("2025-12-30", []), ("2025-12-31", []), ("2026-01-01", [.s6]),
    ] as [(Day, [RuleID])])
  func `S6 hits from the day after the month the notice names`(due: Day, rules: [RuleID]) {
    #expect(forecast(due).rules(on: "2025-06-30", in: council) == rules)
  }

  @Test func `S6 says how far past`() throws {
    let hit = try #require(forecast("2026-01-01").hit(.s6, on: "2025-06-30", in: council))
    #expect(hit.since == "2025-02-01")
    #expect(hit.brief == "S6 1 d past the notice, due 1 Jan 2026")
    #expect(
      hit.sentence
        == "Expected on 1 Jan 2026, 1 day after the notice's deadline of 31 Dec 2025.")
    #expect(
      forecast("2026-01-02").hit(.s6, on: "2025-06-30", in: council)?.sentence
        == "Expected on 2 Jan 2026, 2 days after the notice's deadline of 31 Dec 2025.")
  }

  @Test func `a baseline past the deadline hits from when both were known`() {
    let planned = ObjectiveDraft(baselineDue: "2026-01-10")
    #expect(planned.hit(.s6, on: "2025-06-30", in: council)?.since == "2025-01-02")
    let added = planned.changed { $0.added = "2025-03-01" }
    #expect(added.hit(.s6, on: "2025-06-30", in: council)?.since == "2025-03-01")
    let moved = planned.changed {
      $0.forecasts = [
        Forecast(on: "2025-02-01", due: "2025-12-01"),
        Forecast(on: "2025-04-01", due: "2026-01-05"),
      ]
    }
    #expect(moved.hit(.s6, on: "2025-03-01", in: council) == nil)
    #expect(moved.hit(.s6, on: "2025-06-30", in: council)?.since == "2025-04-01")
  }

  @Test func `only an open notice has a deadline to miss`() {
    let planned = ObjectiveDraft(baselineDue: "2026-01-10")
    #expect(planned.rules(on: "2025-01-01", in: council) == [])
    #expect(planned.rules(on: "2025-01-02", in: council) == [.s6])
    let lifted = council.changed {
      $0.statuses = [
        NoticeStatusEntry(date: "2025-05", status: .lifted, text: "", illustrative: true)
      ]
    }
    #expect(planned.rules(on: "2025-05-30", in: lifted) == [.s6])
    // Its last day is still a day under the notice: the plan is remembered as it stood then.
    #expect(planned.rules(on: "2025-05-31", in: lifted) == [.s6])
    #expect(planned.rules(on: "2025-06-01", in: lifted) == [])
    #expect(planned.rules(on: "2025-06-30", in: council.changed { $0.deadline = nil }) == [])
  }

  @Test func `a deadline that was released is not missed, from that day on`() {
    let planned = ObjectiveDraft(baselineDue: "2026-01-10")
    func released(_ clause: Prose, _ kind: ClauseEntry.Kind) -> CouncilDraft {
      council.changed {
        $0.clauseEntries = [
          ClauseEntry(
            id: "n1", on: "2025-05-20", clause: clause, kind: kind, text: "x", due: nil,
            illustrative: true)
        ]
      }
    }
    #expect(planned.rules(on: "2025-05-19", in: released("11", .released)) == [.s6])
    #expect(planned.rules(on: "2025-05-20", in: released("11", .released)) == [])
    #expect(planned.rules(on: "2025-05-20", in: released("12", .released)) == [.s6])
    #expect(planned.rules(on: "2025-05-20", in: released("11", .evidence)) == [.s6])
  }
}
