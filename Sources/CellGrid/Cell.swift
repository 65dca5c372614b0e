/// One cell of a frame: a glyph, or the right half of the wide glyph to its left.
package enum Cell: Hashable, Sendable {
  case glyph(Glyph, Role, Emphasis)
  case rightHalf(Role, Emphasis)

  package static let blank = Cell.glyph(.space, .text, [])

  /// What is drawn here, or nil for a right half, which its left half draws.
  @inlinable package var glyph: Glyph? {
    if case .glyph(let glyph, _, _) = self { glyph } else { nil }
  }

  @inlinable package var role: Role {
    switch self {
    case .glyph(_, let role, _), .rightHalf(let role, _): role
    }
  }

  @inlinable package var emphasis: Emphasis {
    switch self {
    case .glyph(_, _, let emphasis), .rightHalf(_, let emphasis): emphasis
    }
  }

  package var isBlank: Bool { glyph == .space }

  var isRightHalf: Bool {
    if case .rightHalf = self { true } else { false }
  }

  func with(_ glyph: Glyph) -> Cell { .glyph(glyph, role, emphasis) }

  func emphasised(_ more: Emphasis) -> Cell {
    switch self {
    case .glyph(let glyph, let role, let emphasis): .glyph(glyph, role, emphasis.union(more))
    case .rightHalf(let role, let emphasis): .rightHalf(role, emphasis.union(more))
    }
  }
}
