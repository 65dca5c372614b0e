/// How an objective gets on, in the words of clause 5d and ours.
package enum Pace: Hashable, Sendable, CaseIterable {
  /// A rule of slow progress hits.
  case slow
  /// Only a rule that asks to keep an eye on it hits.
  case watch
  case onPace
  /// The board has not met since it began.
  case tooEarly
  /// Rated Blue.
  case delivered
  case ended

  package var name: String {
    switch self {
    case .slow: "SLOW"
    case .watch: "WATCH"
    case .onPace: "on pace"
    case .tooEarly: "too early"
    case .delivered: "delivered"
    case .ended: "closed"
    }
  }
}
