import CellGrid

/// Reads the table of one role or emphasis.
struct SwatchReader {
  let file: ThemeFile
  let name: String
  let table: TOMLTable

  func swatch() throws(ThemeProblem) -> Swatch {
    if let entry = table.firstKey(outside: ThemeTables.swatchKeys) {
      throw file.problem(.unknownKey(entry.key, table: name), at: entry.place)
    }
    for key in ["colour", "mono"] where table[key] == nil {
      throw file.problem(.missingKey(key, table: name), at: table.place)
    }
    return Swatch(
      Ink(
        foreground: try colour("colour"), background: try colour("on"), style: try style("style")),
      mono: try style("mono"))
  }

  /// The colour at the key; nil for the terminal's default.
  private func colour(_ key: String) throws(ThemeProblem) -> InkColour? {
    guard let entry = table[key] else { return nil }
    switch entry.value {
    case .text("default"):
      return nil
    case .text(let colourName):
      guard let colour = ANSIColour(name: colourName) else {
        throw file.problem(
          .badColour(colourName, key: key, table: name), at: entry.valuePlace)
      }
      return InkColour(colour)
    case .table(let forms):
      return try ColourReader(file: file, name: "\(name).\(key)", forms: forms).colour()
    default:
      throw file.problem(
        .wrongType(key: key, table: name, found: entry.value.kind), at: entry.valuePlace)
    }
  }

  /// The styles listed at the key; none where the key is not there.
  private func style(_ key: String) throws(ThemeProblem) -> InkStyle {
    guard let entry = table[key] else { return InkStyle.none }
    guard case .list(let elements) = entry.value else {
      throw file.problem(
        .wrongType(key: key, table: name, found: entry.value.kind), at: entry.valuePlace)
    }
    var style = InkStyle.none
    for (value, place) in elements {
      guard case .text(let styleName) = value else {
        throw file.problem(
          .wrongType(key: key, table: name, found: "a list with \(value.kind) in it"), at: place)
      }
      guard let one = InkStyle(name: styleName) else {
        throw file.problem(.badStyle(styleName, key: key, table: name), at: place)
      }
      guard style.insert(one).inserted else {
        throw file.problem(.repeatedStyle(styleName, key: key, table: name), at: place)
      }
    }
    return style
  }
}
