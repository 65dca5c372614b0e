/// What a theme says of one role or emphasis: its ink where there is colour, its style where not.
package struct Swatch: Hashable, Sendable {
  package let ink: Ink
  package let mono: InkStyle

  package init(_ ink: Ink, mono: InkStyle) {
    self.ink = ink
    self.mono = mono
  }

  func ink(at depth: ColourDepth) -> Ink {
    depth == .mono ? Ink(style: mono) : ink
  }
}
