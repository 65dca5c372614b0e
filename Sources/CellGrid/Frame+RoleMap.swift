extension Frame {
  /// What each cell of the row means, one letter a cell, without the plain text at its end.
  ///
  /// The letter is the role's (`Role.letter`), a capital on the selected row, where plain text is
  /// `:` instead of `.`. A cell that a search found is `+` (selected `#`), the current match `!`
  /// (selected `@`).
  package func roleMap(row: Int) -> String {
    let letters = cells(row: row).map { Frame.letter(role: $0.role, emphasis: $0.emphasis) }
    let end = letters.lastIndex { $0 != "." }
    return String(letters[..<(end.map { $0 + 1 } ?? 0)])
  }

  private static func letter(role: Role, emphasis: Emphasis) -> Character {
    let isSelected = emphasis.contains(.selected)
    if emphasis.contains(.current) { return isSelected ? "@" : "!" }
    if emphasis.contains(.found) { return isSelected ? "#" : "+" }
    guard isSelected else { return role.letter }
    return role == .text ? ":" : Character(role.letter.uppercased())
  }
}

extension Role {
  /// The role's letter in a role map.
  package var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .heading: "h"
    case .border: "b"
    case .key: "k"
    case .hint: "c"
    case .illustrative: "i"
    case .ratingBlue: "u"
    case .ratingRed: "r"
    case .ratingAmber: "a"
    case .ratingGreen: "g"
    case .ratingNone: "o"
    case .slow: "s"
    case .watch: "w"
    case .onPace: "p"
    case .alert: "x"
    case .good: "y"
    case .reference: "f"
    case .input: "e"
    case .travelled: "v"
    }
  }
}
