import CellGrid
import TOMLKit

/// Reads the values of one role's table.
struct SwatchReader {
  let file: ThemeFile
  let table: String
  let values: TOMLTable

  /// The colour at the key; nil for the terminal's default.
  func colour(_ key: String) throws(ThemeProblem) -> InkColour? {
    guard let value = values[key] else { return nil }
    if let forms = value.table { return try colour(key, forms: forms) }
    guard let name = value.string else { throw wrongType(value, key) }
    if name == "default" { return nil }
    guard let colour = ANSIColour(name: name) else {
      throw problem(.badColour(name, key: key, table: table), key)
    }
    return InkColour(colour)
  }

  private func colour(_ key: String, forms: TOMLTable) throws(ThemeProblem) -> InkColour {
    for form in forms.keys.sorted() where !ThemeTables.colourKeys.contains(form) {
      throw problem(.unknownKey(form, table: "\(table).\(key)"), key)
    }
    for form in ThemeTables.colourKeys where forms[form] == nil {
      throw problem(.missingKey(form, table: "\(table).\(key)"), key)
    }
    guard let hexadecimal = forms["truecolour"]?.string else {
      throw wrongType(forms["truecolour"], key, form: "truecolour")
    }
    guard let index = forms["indexed256"]?.int else {
      throw wrongType(forms["indexed256"], key, form: "indexed256")
    }
    guard let name = forms["indexed16"]?.string else {
      throw wrongType(forms["indexed16"], key, form: "indexed16")
    }
    guard let truecolour = RGB(hexadecimal: hexadecimal) else {
      throw problem(.badColour(hexadecimal, key: "truecolour", table: "\(table).\(key)"), key)
    }
    guard let indexed256 = UInt8(exactly: index) else {
      throw problem(.badIndex(index, key: key, table: table), key)
    }
    guard let indexed16 = ANSIColour(name: name) else {
      throw problem(.badPaletteColour(name, key: key, table: table), key)
    }
    return InkColour(
      truecolour: truecolour, indexed256: indexed256, indexed16: indexed16.rawValue)
  }

  /// The styles listed at the key; none where the key is not there.
  func style(_ key: String) throws(ThemeProblem) -> InkStyle {
    guard let value = values[key] else { return [] }
    guard let names = value.array else { throw wrongType(value, key) }
    var style: InkStyle = []
    for element in names {
      guard let name = element.string else { throw wrongType(element, key) }
      guard let one = InkStyle(name: name) else {
        throw problem(.badStyle(name, key: key, table: table), key)
      }
      guard style.insert(one).inserted else {
        throw problem(.repeatedStyle(name, key: key, table: table), key)
      }
    }
    return style
  }

  private func problem(_ reason: ThemeProblem.Reason, _ key: String) -> ThemeProblem {
    file.problem(reason, table: table, key: key)
  }

  private func wrongType(
    _ value: (any TOMLValueConvertible)?, _ key: String, form: String? = nil
  ) -> ThemeProblem {
    let within = form.map { _ in "\(table).\(key)" } ?? table
    return problem(file.wrongType(value, key: form ?? key, table: within), key)
  }
}
