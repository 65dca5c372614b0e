import CellGrid

/// The tables and keys of a theme file, and what may stand at each key.
enum ThemeTables {
  static let emphases = ["selected", "found", "current"]
  static let all = Role.allCases.map(\.name) + emphases

  static let topKeys = ["summary", "background"]
  static let swatchKeys = ["colour", "on", "style", "mono"]
  static let colourKeys = ["truecolour", "indexed256", "indexed16"]

  /// The keys known inside a table; at the top of the file for nil.
  static func keys(of table: String?) -> [String] {
    guard let table else { return topKeys }
    return table.contains(".") ? colourKeys : swatchKeys
  }

  static func advice(for key: String) -> String {
    switch key {
    case "summary":
      "write one line on what the theme is for, in quotes"
    case "background":
      "write \"dark\", \"light\" or \"any\""
    case "colour", "on":
      "write \"default\", one of \(paletteNames), or "
        + "{ truecolour = \"#rrggbb\", indexed256 = 0 to 255, indexed16 = one of those names }"
    case "truecolour":
      "write \"#rrggbb\" in hexadecimal digits"
    case "indexed256":
      "write a whole number from 0 to 255"
    case "indexed16":
      "write one of \(paletteNames)"
    default:
      "write a list of \(InkStyle.named.map(\.name).joined(separator: ", ")), "
        + "such as [\"bold\"], or [] for none"
    }
  }

  private static var paletteNames: String {
    let plain = ANSIColour.allCases.prefix(8).map(\.name).joined(separator: ", ")
    return plain + " or bright- before one of them"
  }
}
