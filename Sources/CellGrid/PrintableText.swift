/// The text rule: the one way from any string to a cell, a line on stderr, a title or an export.
///
/// Controls become visible substitutes, tab and line feed a space; what may reorder or hide text
/// becomes U+FFFD; what is invisible is left out; no glyph holds more than four marks.
package enum PrintableText {
  /// The glyphs of the string on a single line.
  package static func glyphs(of string: some StringProtocol) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(string.utf8.count)
    forEachGlyph(of: String(string)) {
      glyphs.append($0)
      return true
    }
    return glyphs
  }

  /// The glyphs of each line; only a line feed starts a line.
  package static func lines(of string: String) -> [[Glyph]] {
    string.unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { glyphs(of: Substring($0)) }
  }

  /// The string as one printable line.
  package static func line(_ string: String) -> String {
    if isPlain(string) { return string }
    return text(of: glyphs(of: string))
  }

  /// The string as one line for a C locale, where nothing but ASCII may leave.
  package static func asciiLine(_ string: String) -> String {
    if isPlain(string) { return string }
    return text(of: glyphs(of: string).map(\.ascii))
  }

  /// How many cells the string takes on a single line.
  package static func columns(of string: String) -> Int {
    if isPlain(string) { return string.utf8.count }
    var columns = 0
    forEachGlyph(of: string) {
      columns += $0.columns
      return true
    }
    return columns
  }

  /// As much of the line as fits, ending in … where something was cut.
  package static func clipped(_ string: String, to columns: Int) -> String {
    if isPlain(string) {
      guard string.utf8.count > columns else { return string }
      guard columns > 0 else { return "" }
      var cut = String(string.prefix(columns - 1))
      cut += "…"
      return cut
    }
    let glyphs = glyphs(of: string)
    guard width(of: glyphs) > columns else { return text(of: glyphs) }
    guard columns > 0 else { return "" }
    return text(of: prefix(of: glyphs, columns: columns - 1)) + "…"
  }

  static func text(of glyphs: some Sequence<Glyph>) -> String {
    var text = ""
    for glyph in glyphs { glyph.append(to: &text) }
    return text
  }

  static func width(of glyphs: some Sequence<Glyph>) -> Int {
    glyphs.reduce(0) { $0 + $1.columns }
  }

  /// The longest run of whole glyphs from the start that fits.
  static func prefix(of glyphs: some Collection<Glyph>, columns: Int) -> [Glyph] {
    var left = columns
    return Array(
      glyphs.prefix {
        left -= $0.columns
        return left >= 0
      })
  }

  /// Calls `body` with each glyph until it answers false.
  static func forEachGlyph(of string: String, _ body: (Glyph) -> Bool) {
    if isPlain(string) {
      for byte in string.utf8 {
        guard body(Glyph(printable: byte)) else { return }
      }
      return
    }
    var reader = GlyphReader(string.unicodeScalars)
    while let glyph = reader.next() {
      guard body(glyph) else { return }
    }
  }

  /// Whether every byte is printable ASCII, so that bytes are glyphs: most text by far.
  static func isPlain(_ string: String) -> Bool {
    var string = string
    // Told from one pass over the bytes, without a branch for each.
    return string.withUTF8 { bytes in
      var isPlain = true
      for byte in bytes { isPlain = isPlain && byte &- 0x20 < 0x5F }
      return isPlain
    }
  }
}
