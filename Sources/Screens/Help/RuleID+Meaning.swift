internal import BoardModel

/// What each rule looks for, in the numbers this store goes by.
extension RuleID {
  func meaning(_ thresholds: Thresholds) -> String {
    switch self {
    case .s1: "its baseline due day has passed; a new forecast does not clear it"
    case .s2:
      "its forecast is \(thresholds.slipDays) days or more behind the baseline, or \(thresholds.slipPercent) % of the planned length"
    case .s3: "less of its actions is done than of its time is gone"
    case .s4:
      "Red at \(thresholds.stuckRedMeetings) board meetings running, or Amber at \(thresholds.stuckAmberMeetings); a rating nobody gave anew still stands"
    case .s5:
      "neither delivery nor impact rated for the last board meeting, or for more than \(thresholds.staleDays) days"
    case .s6: "forecast to be done after the notice's deadline"
    case .s7: "rated worse than the Green or Blue it had at the meeting before"
    case .w1: "Red or Amber, and no path to green written since it was last Green"
    case .w2:
      "every action closed for more than \(thresholds.tasksWithoutImpactDays) days, and no impact yet"
    }
  }
}
