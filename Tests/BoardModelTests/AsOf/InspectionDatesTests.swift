import BoardModel
import Testing

@Suite struct InspectionDatesTests {
  func review(
    _ id: Identifier<Review>, _ kind: Review.Kind = .department, arranged: Day, due: Day,
    held: Day? = nil
  ) -> Review {
    Review(
      id: id, kind: kind, title: "Review", arranged: arranged, due: due, held: held,
      reviewer: nil, themes: [], findings: [], illustrative: true)
  }

  func report(
    _ id: Identifier<AdviserReport>, arranged: Day, due: Day, received: Day? = nil
  ) -> AdviserReport {
    AdviserReport(
      id: id, title: "Report", arranged: arranged, due: due, received: received, text: nil,
      illustrative: true)
  }

  @Test func `a review is next until its day has passed, then overdue until it is held`() {
    let council = CouncilDraft().changed {
      $0.reviews = [
        review("r2", arranged: "2025-02-01", due: "2025-09-01"),
        review("r1", arranged: "2025-01-10", due: "2025-03-31", held: "2025-04-02"),
      ]
    }
    #expect(council.asOf("2025-01-09").nextReview == nil)
    #expect(council.asOf("2025-01-10").nextReview?.id == "r1")
    #expect(council.asOf("2025-03-31").nextReview?.id == "r1")
    #expect(council.asOf("2025-03-31").overdueReviews == [])
    #expect(council.asOf("2025-04-01").nextReview?.id == "r2")
    #expect(council.asOf("2025-04-01").overdueReviews.map(\.id) == ["r1"])
    #expect(council.asOf("2025-04-02").overdueReviews == [])
  }

  @Test func `an adviser report is next, overdue, received`() {
    let council = CouncilDraft().changed {
      $0.reports = [
        report("a1", arranged: "2025-01-10", due: "2025-03-31", received: "2025-03-31"),
        report("a2", arranged: "2025-01-10", due: "2025-06-30"),
      ]
    }
    #expect(council.asOf("2025-03-30").nextAdviserReport?.id == "a1")
    #expect(council.asOf("2025-03-31").nextAdviserReport?.id == "a2")
    #expect(council.asOf("2025-06-30").overdueAdviserReports == [])
    #expect(council.asOf("2025-07-01").overdueAdviserReports.map(\.id) == ["a2"])
    #expect(council.asOf("2025-07-01").nextAdviserReport == nil)
  }
}
