/// How a cell looks; a colour that is nil is the terminal's default.
package struct Ink: Hashable, Sendable {
  package var foreground: InkColour?
  package var background: InkColour?
  package var style: InkStyle

  package init(
    foreground: InkColour? = nil, background: InkColour? = nil, style: InkStyle = .none
  ) {
    self.foreground = foreground
    self.background = background
    self.style = style
  }
}
