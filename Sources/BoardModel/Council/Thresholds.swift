/// The numbers the slow-progress rules go by; a store's settings may change any of them.
package struct Thresholds: Hashable, Sendable {
  /// S2: days a forecast may slip behind its baseline before it counts; 28 or more hits.
  package var slipDays = 28
  /// S2: the same as per cent of the planned length; 10 or more hits.
  package var slipPercent = 10
  /// S4: board meetings running at Red.
  package var stuckRedMeetings = 2
  /// S4: board meetings running at Amber.
  package var stuckAmberMeetings = 3
  /// S5: days without an update; more than these hit.
  package var staleDays = 56
  /// W2: days after the last action closed with no impact; more than these hit.
  package var tasksWithoutImpactDays = 90

  package init() {}
}
