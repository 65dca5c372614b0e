package import CellGrid

/// A frame as a picture: an SVG drawing with the theme's colours.
package enum FrameSVG {
  private static let cellWidth = 8.4
  private static let cellHeight = 18.0
  private static let margin = 12.0

  /// One `text` for each run of equal ink, stretched to the cells it fills, so that columns stand
  /// below each other whatever typeface the reader has.
  package static func render(_ frame: Frame, theme: Theme) -> String {
    let width = Double(frame.size.columns) * cellWidth + 2 * margin
    let height = Double(frame.size.rows) * cellHeight + 2 * margin
    let paper = Paper(theme: theme)
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(figure(width))" height="\(figure(height))" \
      font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
      <rect width="100%" height="100%" fill="\(paper.ground)"/>

      """
    for row in 0..<frame.size.rows { appendRow(row, of: frame, theme, paper, to: &text) }
    return text + "</svg>\n"
  }

  private struct Run {
    var column: Int
    var columns: Int
    var text: String
    var ink: Ink
  }

  /// The colours of nothing written, which a theme leaves to the terminal.
  private struct Paper {
    let letters: String
    let ground: String

    init(theme: Theme) {
      let ink = theme.ink(for: .text, emphasis: [], depth: .truecolour)
      letters =
        ink.foreground?.truecolour.css ?? (theme.background == .light ? "#1a1a1a" : "#d8d8d8")
      ground =
        ink.background?.truecolour.css ?? (theme.background == .light ? "#ffffff" : "#15181c")
    }
  }

  private static func appendRow(
    _ row: Int, of frame: Frame, _ theme: Theme, _ paper: Paper, to text: inout String
  ) {
    var runs: [Run] = []
    for (column, cell) in frame.cells(row: row).enumerated() {
      let ink = theme.ink(for: cell.role, emphasis: cell.emphasis, depth: .truecolour)
      if runs.last?.ink != ink {
        runs.append(Run(column: column, columns: 0, text: "", ink: ink))
      }
      runs[runs.count - 1].columns += 1
      if let glyph = cell.glyph { runs[runs.count - 1].text += glyph.text }
    }
    for run in runs { append(run, row: row, paper, to: &text) }
  }

  private static func append(_ run: Run, row: Int, _ paper: Paper, to text: inout String) {
    var letters = run.ink.foreground?.truecolour.css ?? paper.letters
    var ground = run.ink.background?.truecolour.css ?? paper.ground
    if run.ink.style.contains(.reverse) { swap(&letters, &ground) }
    let x = margin + Double(run.column) * cellWidth
    let y = margin + Double(row) * cellHeight
    let width = Double(run.columns) * cellWidth
    if ground != paper.ground {
      text +=
        "<rect x=\"\(figure(x))\" y=\"\(figure(y))\" width=\"\(figure(width))\" height=\"\(figure(cellHeight))\" fill=\"\(ground)\"/>\n"
    }
    guard run.text.contains(where: { $0 != " " }) else { return }
    var style = ""
    if run.ink.style.contains(.bold) { style += " font-weight=\"bold\"" }
    if run.ink.style.contains(.italic) { style += " font-style=\"italic\"" }
    if run.ink.style.contains(.underline) { style += " text-decoration=\"underline\"" }
    if run.ink.style.contains(.dim) { style += " opacity=\"0.65\"" }
    text +=
      "<text x=\"\(figure(x))\" y=\"\(figure(y + 13.5))\" fill=\"\(letters)\"\(style) textLength=\"\(figure(width))\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">\(escaped(run.text))</text>\n"
  }

  /// With one digit behind the point, the same everywhere.
  private static func figure(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The cells hold nothing XML forbids; what XML reads as markup is escaped here, last.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension RGB {
  /// `#1a2b3c`.
  fileprivate var css: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0\(digits)" : digits
      }.joined()
  }
}
