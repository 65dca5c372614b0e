/// A dated point an objective is to reach.
package struct Milestone: Hashable, Sendable {
  package let id: Identifier<Milestone>
  package let title: Prose
  package let added: Day
  package let baselineDue: Day
  package let forecasts: Log<Forecast>
  package let reached: Day?
  package let illustrative: Bool

  package init(
    id: Identifier<Milestone>, title: Prose, added: Day, baselineDue: Day,
    forecasts: Log<Forecast>, reached: Day?, illustrative: Bool
  ) {
    self.id = id
    self.title = title
    self.added = added
    self.baselineDue = baselineDue
    self.forecasts = forecasts
    self.reached = reached
    self.illustrative = illustrative
  }
}
