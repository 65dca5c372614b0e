import BoardModel
import Testing

@Suite struct ClausesTests {
  let council = CouncilDraft().changed {
    $0.obligations = [
      Obligation(clause: "6", text: "Reviews", kind: .reviews(everyMonths: 6, of: "plan")),
      Obligation(clause: "13", text: "Ministers may direct.", kind: .escalation),
    ]
    $0.anomalies = [
      Anomaly(clause: nil, text: "Not signed"), Anomaly(clause: "13", text: "No dates"),
    ]
  }

  @Test func `there are no clauses before the notice`() {
    #expect(council.asOf("2025-01-01").clauses == [])
    #expect(council.asOf("2025-01-01").headingAnomalies == [])
    #expect(council.asOf("2025-01-02").clauses.map(\.clause) == ["6", "13"])
    #expect(council.asOf("2025-01-02").headingAnomalies.map(\.text) == ["Not signed"])
  }

  @Test func `the last clause warns in its own words and gives no day`() throws {
    let before = try #require(council.asOf("2025-07-02").clause("13"))
    #expect(before.state == .notApplicable && before.warning == nil && before.next == nil)
    #expect(before.anomalies.map(\.text) == ["No dates"])
    let after = try #require(council.asOf("2025-07-03").clause("13"))
    #expect(after.state == .notApplicable && after.next == nil)
    #expect(
      after.warning
        == "Clause 6 is overdue. What the notice says may follow: Ministers may direct.")
    #expect(after.evidence.map(\.ref) == [.clause("6")])
    #expect(council.asOf("2025-07-03").clauses.overdue.map(\.clause) == ["6"])
  }

  @Test(arguments: [NoticeStatus.lifted, .superseded])
  func `a notice that has ended asks for nothing`(status: NoticeStatus) {
    let ended = council.changed {
      $0.statuses = [
        NoticeStatusEntry(date: "2025-08", status: status, text: "Ended", illustrative: true)
      ]
    }
    #expect(ended.asOf("2025-08-30").clauses.map(\.state) == [.overdue(by: 59), .notApplicable])
    let clauses = ended.asOf("2025-08-31").clauses
    #expect(clauses.map(\.state) == [.notApplicable, .notApplicable])
    #expect(clauses.allSatisfy { $0.why.hasPrefix("The notice was \(status.name) in Aug 2025.") })
    #expect(clauses[1].why.hasSuffix("has followed.") == (status == .superseded))
    #expect(clauses.allSatisfy { $0.warning == nil })
  }

  @Test func `what was done under a clause stands with it, and a release ends it`() throws {
    let recorded = council.changed {
      $0.clauseEntries = [
        ClauseEntry(
          id: "e1", on: "2025-03-01", clause: "6", kind: .agreed, text: "Two reviewers.", due: nil,
          illustrative: true),
        ClauseEntry(
          id: "e2", on: "2025-08-01", clause: "6", kind: .released, text: "Satisfied.", due: nil,
          illustrative: true),
      ]
    }
    #expect(try #require(recorded.asOf("2025-02-28").clause("6")).evidence == [])
    let agreed = try #require(recorded.asOf("2025-07-31").clause("6"))
    #expect(agreed.state == .overdue(by: 29))
    #expect(agreed.evidence.map(\.ref) == [.clauseEntry("e1")])
    #expect(agreed.evidence.map(\.text) == ["agreed: Two reviewers."])
    let released = try #require(recorded.asOf("2025-08-01").clause("6"))
    #expect(released.state == .notApplicable)
    #expect(released.why == "Released on 1 Aug 2025: Satisfied.")
  }

  @Test func `states are named as they are read`() {
    let names = [
      ClauseState.met, .due(in: 0), .due(in: 1), .due(in: 3), .overdue(by: 1), .overdue(by: 12),
      .notEvidenced, .notApplicable,
    ].map(\.name)
    #expect(
      names == [
        "met", "due today", "due in 1 day", "due in 3 days", "overdue 1 day", "overdue 12 days",
        "not evidenced", "not applicable",
      ])
  }

  @Test(
    arguments: [
      ("2025-01-31", 1, "2025-02-28"), ("2024-02-29", 12, "2025-02-28"),
      ("2025-08-31", 6, "2026-02-28"), ("2025-03-31", 6, "2025-09-30"),
      ("2025-12-15", 1, "2026-01-15"), ("2025-01-15", -1, "2024-12-15"),
    ] as [(Day, Int, Day)])
  func `months are added as people add them`(from: Day, months: Int, to: Day) {
    #expect(from.adding(months: months) == to)
  }

  @Test(
    arguments: [
      (.overdue(by: 999), "overdue 999 days"), (.overdue(by: 1_000), "overdue 2 years"),
      (.due(in: 999), "due in 999 days"), (.due(in: 1_095), "due in 3 years"),
    ] as [(ClauseState, String)])
  func `a time that nobody counts in days is told in years`(state: ClauseState, name: String) {
    #expect(state.name == name)
  }
}
