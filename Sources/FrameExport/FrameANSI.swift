package import CellGrid

/// A frame as text with its colours: SGR sequences and no other escape codes.
package enum FrameANSI {
  /// Each row in as few sequences as it needs, reset at its end, then a line feed.
  ///
  /// Blanks at the end of a row are kept only where their ink shows, so that a bar reaches as far
  /// as it does on screen.
  package static func render(_ frame: Frame, theme: Theme, depth: ColourDepth) -> String {
    var text = ""
    for row in 0..<frame.size.rows {
      appendRow(frame.cells(row: row), theme: theme, depth: depth, to: &text)
      text += "\n"
    }
    return text
  }

  private static func appendRow(
    _ cells: ArraySlice<Cell>, theme: Theme, depth: ColourDepth, to text: inout String
  ) {
    var laid = Ink()
    var heldBlanks = 0
    for cell in cells {
      guard let glyph = cell.glyph else { continue }
      let ink = theme.ink(for: cell.role, emphasis: cell.emphasis, depth: depth)
      let shown = glyph == .space ? ink.shownOnBlank : ink
      if glyph == .space, shown == Ink() {
        heldBlanks += 1
        continue
      }
      if heldBlanks > 0 {
        SGR.change(from: laid, to: Ink(), depth: depth, in: &text)
        laid = Ink()
        text += String(repeating: " ", count: heldBlanks)
        heldBlanks = 0
      }
      SGR.change(from: laid, to: shown, depth: depth, in: &text)
      laid = shown
      glyph.append(to: &text)
    }
    SGR.change(from: laid, to: Ink(), depth: depth, in: &text)
  }
}

extension Ink {
  /// What can be seen of the ink where nothing is written.
  fileprivate var shownOnBlank: Ink {
    if style.contains(.reverse) { return self }
    return Ink(background: background, style: style.intersection(.underline))
  }
}
