/// Something that may keep the plan from being delivered.
package struct Risk: Hashable, Sendable, Dated {
  package enum Level: String, CaseIterable, Hashable, Sendable {
    case low
    case medium
    case high
  }

  package let id: Identifier<Risk>
  package let on: Day
  package let text: Prose
  package let likelihood: Level
  package let impact: Level
  package let mitigation: Prose?
  package let objective: ObjectiveRef?
  package let closed: Day?
  package let illustrative: Bool

  package init(
    id: Identifier<Risk>, on: Day, text: Prose, likelihood: Level, impact: Level,
    mitigation: Prose?, objective: ObjectiveRef?, closed: Day?, illustrative: Bool
  ) {
    self.id = id
    self.on = on
    self.text = text
    self.likelihood = likelihood
    self.impact = impact
    self.mitigation = mitigation
    self.objective = objective
    self.closed = closed
    self.illustrative = illustrative
  }
}
