/// A dated point an objective is to reach.
package struct Milestone: Hashable, Sendable {
  package let id: Identifier<Milestone>
  package internal(set) var title: Prose
  package let added: Day
  package let baselineDue: Day
  package internal(set) var formerly: Log<FormerMilestone>
  package internal(set) var forecasts: Log<Forecast>
  package internal(set) var progress: Log<MilestoneEntry>
  package let illustrative: Bool

  package init(
    id: Identifier<Milestone>, title: Prose, added: Day, baselineDue: Day,
    forecasts: Log<Forecast>, progress: Log<MilestoneEntry>, formerly: Log<FormerMilestone> = Log(),
    illustrative: Bool
  ) {
    self.id = id
    self.title = title
    self.added = added
    self.baselineDue = baselineDue
    self.formerly = formerly
    self.forecasts = forecasts
    self.progress = progress
    self.illustrative = illustrative
  }
}

/// How a milestone stands.
package enum MilestoneStatus: String, CaseIterable, Hashable, Sendable {
  /// Reached, though nobody has signed it off.
  case reached
  case signedOff = "signed-off"
  /// To be reached after all.
  case reopened
  case cancelled
}

/// What was said of a milestone on a day.
package struct MilestoneEntry: Hashable, Sendable, Correctable {
  package let on: Day
  package let status: MilestoneStatus
  package let note: Prose?
  package let by: Identifier<PersonInRole>?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    on: Day, status: MilestoneStatus, note: Prose?, by: Identifier<PersonInRole>?,
    illustrative: Bool, struck: Strike? = nil, knownFrom: Day? = nil
  ) {
    self.on = on
    self.status = status
    self.note = note
    self.by = by
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
