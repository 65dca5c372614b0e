/// The look of every role and emphasis at every colour depth.
package struct Theme: Hashable, Sendable {
  /// The kind of terminal background that a theme is made for.
  package enum Background: String, CaseIterable, Hashable, Sendable {
    case dark, light, any
  }

  package let name: String
  /// One line on what the theme is for.
  package let summary: String
  package let background: Background
  /// One for each role, in the order of the roles.
  private let swatches: [Swatch]
  private let selected: Swatch
  private let found: Swatch
  private let current: Swatch

  package init(
    name: String, summary: String, background: Background,
    selected: Swatch, found: Swatch, current: Swatch,
    swatch: (Role) -> Swatch
  ) {
    self.name = name
    self.summary = summary
    self.background = background
    self.selected = selected
    self.found = found
    self.current = current
    swatches = Role.allCases.map(swatch)
  }

  /// The ink for a cell of that meaning on a terminal of that depth.
  ///
  /// Selected cells take the theme's selection ink, so that the row is one even bar, and keep only
  /// the role's bold, underline and italic. What a search found is laid over that; its `reverse`
  /// turns the ink around once more, so that a match shows on the selected row too.
  package func ink(for role: Role, emphasis: Emphasis, depth: ColourDepth) -> Ink {
    var ink = swatches[Int(role.rawValue)].ink(at: depth)
    if emphasis.contains(.selected) {
      let kept = ink.style.intersection([.bold, .underline, .italic])
      ink = selected.ink(at: depth)
      ink.style.formUnion(kept)
    }
    if emphasis.contains(.current) {
      ink.lay(current.ink(at: depth))
    } else if emphasis.contains(.found) {
      ink.lay(found.ink(at: depth))
    }
    return ink
  }
}

extension Ink {
  /// Lays other ink over this one: its colours win, its styles are added, its reverse turns.
  fileprivate mutating func lay(_ other: Ink) {
    foreground = other.foreground ?? foreground
    background = other.background ?? background
    let isReversed = style.contains(.reverse) != other.style.contains(.reverse)
    style = style.union(other.style)
    if !isReversed { style.remove(.reverse) }
    if !other.style.contains(.dim), other.style.contains(.bold) { style.remove(.dim) }
  }
}
