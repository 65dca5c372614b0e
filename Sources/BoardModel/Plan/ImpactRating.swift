/// What difference an objective has made to children, beside how its delivery stands.
package enum ImpactRating: String, CaseIterable, Hashable, Sendable {
  case noneYet = "none-yet"
  case tooEarly = "too-early"
  case emerging
  case evidenced
  case sustained

  package var name: String {
    switch self {
    case .noneYet: "none yet"
    case .tooEarly: "too early"
    case .emerging: "emerging"
    case .evidenced: "evidenced"
    case .sustained: "sustained"
    }
  }

  /// One character for a narrow column; its key stands in the help of every screen that shows it.
  package var letter: Character {
    switch self {
    case .noneYet: "0"
    case .tooEarly: "?"
    case .emerging: "~"
    case .evidenced: "+"
    case .sustained: "*"
    }
  }
}
