extension Role {
  /// The role's name in a theme file.
  package var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .title: "title"
    case .heading: "heading"
    case .border: "border"
    case .key: "key"
    case .hint: "hint"
    case .illustrative: "illustrative"
    case .ratingBlue: "rating-blue"
    case .ratingRed: "rating-red"
    case .ratingAmber: "rating-amber"
    case .ratingGreen: "rating-green"
    case .ratingNone: "rating-none"
    case .slow: "slow"
    case .watch: "watch"
    case .onPace: "on-pace"
    case .alert: "alert"
    case .good: "good"
    case .reference: "reference"
    case .input: "input"
    case .travelled: "travelled"
    }
  }

  package init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
