package import CellGrid

/// Keys, what they mean and the words that say so; footer, help, `keys` and README read the same one.
package struct Binding: Hashable, Sendable {
  package let intent: Intent
  package let keys: [Key]
  /// One or two words for the footer.
  package let label: String
  /// One sentence for the help.
  package let help: String
  package let group: Group

  package enum Group: String, CaseIterable, Hashable, Sendable {
    case moving = "Moving"
    case going = "Going to a screen"
    case travelling = "Travelling in time"
    case finding = "Finding, filtering, sorting"
    case recording = "Recording"
    case doing = "Doing"
  }

  /// The same meaning on other keys.
  func on(_ keys: [Key]) -> Binding {
    Binding(intent: intent, keys: keys, label: label, help: help, group: group)
  }

  /// The keys as a reader sees them: `j Down`.
  package var keyNames: String { keys.map(\.readable).joined(separator: "  ") }
}

extension Key {
  /// As the footer and the help write it: `Enter` rather than `<Enter>`.
  package var readable: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^\(String(character).uppercased())"
    case .backspace: "Backspace"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .escape: "Esc"
    case .backTab: "Shift-Tab"
    case .function(let number): "F\(number)"
    default:
      String(name.dropFirst().dropLast())
    }
  }
}
