/// The rules of slow progress: those with an S make an objective SLOW, those with a W only WATCH.
package enum RuleID: String, CaseIterable, Hashable, Sendable {
  case s1 = "S1"
  case s2 = "S2"
  case s3 = "S3"
  case s4 = "S4"
  case s5 = "S5"
  case s6 = "S6"
  case s7 = "S7"
  case w1 = "W1"
  case w2 = "W2"

  package var isSlow: Bool {
    switch self {
    case .s1, .s2, .s3, .s4, .s5, .s6, .s7: true
    case .w1, .w2: false
    }
  }

  package var name: String {
    switch self {
    case .s1: "overdue"
    case .s2: "slipped"
    case .s3: "behind schedule"
    case .s4: "stuck"
    case .s5: "stale"
    case .s6: "past the notice"
    case .s7: "fell back"
    case .w1: "no way back"
    case .w2: "tasks without impact"
    }
  }
}
