import BoardModel
import Testing

/// What is overdue, asked in the short way of the portfolio and in the long way of the notice.
@Suite struct OverdueTests {
  let council = CouncilDraft().changed {
    $0.submission = PlanSubmission(
      setOn: "2025-01-20", due: "2025-03-01", submitted: "2025-03-10", illustrative: true)
    $0.reviews = [
      Review("r1", arranged: "2025-01-10", due: "2025-02-01"),
      Review("r2", .diagnostic, arranged: "2025-01-10", due: "2025-02-10"),
    ]
    $0.reports = [AdviserReport("a1", arranged: "2025-01-10", due: "2025-01-31")]
    $0.obligations = [
      Obligation(clause: "4", text: "Plan", kind: .plan(submissionDateSetByAdviser: true)),
      Obligation(clause: "6", text: "Reviews", kind: .reviews(everyMonths: 6, of: "plan")),
      Obligation(clause: "8", text: "Diagnostic", kind: .diagnosticReviews),
      Obligation(clause: "9", text: "Access", kind: .access(nil)),
      Obligation(clause: "9a", text: "Data", kind: .access(.data)),
      Obligation(
        clause: "12", text: "Reports", kind: .adviserReports(cadence: .regular, against: "areas")),
    ]
  }

  @Test func `what is late stands with its clause, the longest first, letters with the whole`() {
    let overdue = council.asOf("2025-03-05").overdue
    #expect(overdue.map(\.obligation.clause) == ["12", "8", "4"])
    #expect(overdue.map(\.days) == [33, 23, 4])
    #expect(overdue.map(\.due).last == "2025-03-01")
    #expect(council.asOf("2025-03-01").overdue.count == 2)
    #expect(council.asOf("2025-03-10").overdue.count == 2)
    #expect(council.asOf("2025-02-01").overdue.map(\.obligation.clause) == ["12"])
  }

  @Test func `a release of a clause releases its letters, and neither is late any more`() throws {
    let released = council.changed {
      $0.clauseEntries = [
        ClauseEntry(
          id: "e1", on: "2025-02-20", clause: "9", kind: .released, text: "Not asked for.",
          due: nil, illustrative: true)
      ]
    }
    #expect(try #require(released.asOf("2025-02-19").clause("9a")).state == .notEvidenced)
    #expect(try #require(released.asOf("2025-02-20").clause("9a")).state == .notApplicable)
    #expect(!released.asOf("2025-03-05").overdue.map(\.obligation.clause).contains("9"))
    Self.expectOneAnswer(released.asOf("2025-03-05"))
  }

  @Test func `portfolio and notice give the same answer for the sample on every day looked at`() {
    var late = 0
    for council in SampleDataTests.councils {
      let first = council.notice.knownFrom - 3
      for week in 0..<420 {
        let asOf = CouncilAsOf(council, on: first + week * 7)
        Self.expectOneAnswer(asOf)
        late += asOf.overdue.count
      }
    }
    #expect(late > 200)
  }

  @Test func `portfolio and notice give the same answer for councils as unlikely as can be`() {
    var kinds: Set<Prose> = []
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let council = CouncilGenerator(seed: seed).council
      for day in CouncilGenerator.days(of: council, &random) {
        let asOf = CouncilAsOf(council, on: day)
        Self.expectOneAnswer(asOf)
        kinds.formUnion(asOf.overdue.map(\.obligation.clause))
      }
    }
    #expect(kinds.isSuperset(of: ["4", "5a", "5b", "6", "8", "10", "11", "12"]), "\(kinds)")
  }

  static func expectOneAnswer(_ council: CouncilAsOf) {
    let short = council.overdue.map { "\($0.obligation.clause) \($0.days)" }.sorted()
    let long = council.clauses.overdue.map { "\($0.clause) \($0.daysOverdue)" }.sorted()
    #expect(short == long, "\(council.council.name) on \(council.day)")
  }
}
