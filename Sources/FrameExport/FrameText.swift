package import CellGrid

/// A frame as plain text: what is on screen without its colours, for paper and for scripts.
package enum FrameText {
  /// Each row without the blanks at its end, then a line feed; no escape codes.
  package static func render(_ frame: Frame) -> String {
    var text = ""
    for row in 0..<frame.size.rows {
      text += frame.text(row: row)
      text += "\n"
    }
    return text
  }
}
