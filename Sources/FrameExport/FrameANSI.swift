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
      if glyph == .space, ink.shownOnBlank == Ink() {
        heldBlanks += 1
        continue
      }
      if heldBlanks > 0 {
        laid = change(laid, forBlankOf: Ink(), depth: depth, in: &text)
        text += String(repeating: " ", count: heldBlanks)
        heldBlanks = 0
      }
      if glyph == .space {
        laid = change(laid, forBlankOf: ink, depth: depth, in: &text)
      } else {
        SGR.change(from: laid, to: ink, depth: depth, in: &text)
        laid = ink
      }
      glyph.append(to: &text)
    }
    SGR.change(from: laid, to: Ink(), depth: depth, in: &text)
  }

  /// Ink that looks right on a blank: the ink already laid, if nobody can see the difference.
  private static func change(
    _ laid: Ink, forBlankOf ink: Ink, depth: ColourDepth, in text: inout String
  ) -> Ink {
    if laid.shownOnBlank == ink.shownOnBlank { return laid }
    SGR.change(from: laid, to: ink.shownOnBlank, depth: depth, in: &text)
    return ink.shownOnBlank
  }
}

extension Ink {
  /// What can be seen of the ink where nothing is written.
  fileprivate var shownOnBlank: Ink {
    if style.contains(.reverse) { return self }
    return Ink(background: background, style: style.intersection(.underline))
  }
}
