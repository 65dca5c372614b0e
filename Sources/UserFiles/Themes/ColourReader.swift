import CellGrid

/// Reads a colour that is given in all its forms.
struct ColourReader {
  let file: ThemeFile
  /// The table and key it stands at, such as `text.colour`.
  let name: String
  let forms: TOMLTable

  func colour() throws(ThemeProblem) -> InkColour {
    if let entry = forms.firstKey(outside: ThemeTables.colourKeys) {
      throw file.problem(.unknownKey(entry.key, table: name), at: entry.place)
    }
    let hexadecimal = try entry("truecolour")
    guard case .text(let digits) = hexadecimal.value else { throw wrongType(hexadecimal) }
    guard let truecolour = RGB(hexadecimal: digits) else {
      throw file.problem(
        .badColour(digits, key: "truecolour", table: name), at: hexadecimal.valuePlace)
    }
    let index = try entry("indexed256")
    guard case .number(let number) = index.value else { throw wrongType(index) }
    guard let indexed256 = UInt8(exactly: number) else {
      throw file.problem(.badIndex(number, table: name), at: index.valuePlace)
    }
    let palette = try entry("indexed16")
    guard case .text(let colourName) = palette.value else { throw wrongType(palette) }
    guard let indexed16 = ANSIColour(name: colourName) else {
      throw file.problem(
        .badColour(colourName, key: "indexed16", table: name), at: palette.valuePlace)
    }
    return InkColour(
      truecolour: truecolour, indexed256: indexed256, indexed16: indexed16.rawValue)
  }

  private func entry(_ key: String) throws(ThemeProblem) -> TOMLTable.Entry {
    guard let entry = forms[key] else {
      throw file.problem(.missingKey(key, table: name), at: forms.place)
    }
    return entry
  }

  private func wrongType(_ entry: TOMLTable.Entry) -> ThemeProblem {
    file.problem(
      .wrongType(key: entry.key, table: name, found: entry.value.kind), at: entry.valuePlace)
  }
}
