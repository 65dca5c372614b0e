/// How delivery of an objective stands: the board's BRAG rating.
package enum DeliveryRating: String, CaseIterable, Hashable, Sendable {
  /// Delivered, and the board accepted the evidence of impact.
  case blue
  /// Off track: the outcome is unlikely without major intervention.
  case red
  /// Needs attention: at risk, but achievable with timely action.
  case amber
  /// On track.
  case green
  /// Not rated; never counted as green.
  case notRated = "not-rated"

  package var letter: Character {
    switch self {
    case .blue: "B"
    case .red: "R"
    case .amber: "A"
    case .green: "G"
    case .notRated: "-"
    }
  }

  package var name: String {
    switch self {
    case .blue: "blue"
    case .red: "red"
    case .amber: "amber"
    case .green: "green"
    case .notRated: "not rated"
    }
  }

  package var meaning: String {
    switch self {
    case .blue: "delivered, and the board accepted the evidence of impact"
    case .red: "off track, outcome unlikely without major intervention"
    case .amber: "needs attention, at risk but achievable with timely action"
    case .green: "on track"
    case .notRated: "never counted as green"
    }
  }

  /// From worst to best; nothing for "not rated", which is neither.
  package var rank: Int? {
    switch self {
    case .red: 0
    case .amber: 1
    case .green: 2
    case .blue: 3
    case .notRated: nil
    }
  }
}
