import BoardModel
import Testing

struct ForecastCommandTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  private func forecast(
    _ subject: Reforecast.Subject = .objective, _ due: Day = "2026-02-01", on: Day = "2025-06-01"
  ) -> Reforecast {
    Reforecast(ref, subject, due: due, because: "No staff", on: on)
  }

  @Test func `the baseline never moves and every forecast is kept`() throws {
    let after = try council.after(forecast()).after(forecast(.objective, "2026-03-01"))
    let objective = try #require(after.found(ref))
    #expect(objective.baselineDue == council.found(ref)?.baselineDue)
    #expect(objective.forecasts.wholeHistory.map(\.due) == ["2026-02-01", "2026-03-01"])
    #expect(CouncilAsOf(after, on: "2025-06-01").objective(ref)?.forecastDue == "2026-03-01")
    #expect(CouncilAsOf(after, on: "2025-05-31").objective(ref)?.forecastDue == "2025-12-31")
  }

  @Test func `actions and milestones have forecasts of their own`() throws {
    let after = try council.after(forecast(.action("kno-07-a1")))
      .after(forecast(.milestone("kno-07-m1")))
    let objective = try #require(after.found(ref))
    #expect(objective.actions.first?.forecasts.wholeHistory.count == 1)
    #expect(objective.milestones.first?.forecasts.wholeHistory.count == 1)
    #expect(objective.forecasts.wholeHistory.isEmpty)
  }

  @Test func `what is done has no forecast any more, from the day after it was done`() throws {
    let reached = try council.after(
      ProgressMilestone(ref, "kno-07-m1", .reached, on: "2025-06-02"))
    let again = forecast(.milestone("kno-07-m1"), on: "2025-06-03")
    #expect(
      reached.refusal(of: again)
        == .wrongStatus(
          of: "milestone kno-07-m1", is: "reached", needed: "still to be done",
          advice: "Reopen it first."))
    #expect(reached.refusal(of: forecast(.milestone("kno-07-m1"), on: "2025-06-02")) == nil)
    let reopened = try reached.after(
      ProgressMilestone(ref, "kno-07-m1", .reopened, on: "2025-06-04"))
    #expect(reopened.refusal(of: forecast(.milestone("kno-07-m1"), on: "2025-06-05")) == nil)
  }

  @Test func `a forecast of the past or of nothing new is refused`() {
    #expect(
      council.refusal(of: forecast(.objective, "2025-05-31"))
        == .forecastBeforeItsDay(due: "2025-05-31", on: "2025-06-01"))
    #expect(
      council.refusal(of: forecast(.objective, "2025-12-31")) == .alreadyForecast("2025-12-31"))
    #expect(council.refusal(of: forecast(.milestone("m9"))) != nil)
  }
}
