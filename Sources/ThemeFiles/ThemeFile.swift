import CellGrid
import TOMLKit

/// The text of one theme file, read strictly: every role, nothing unknown, nothing left to guess.
struct ThemeFile {
  /// In bytes; a theme with every colour spelt out takes a tenth of it.
  static let limit = 64 * 1024

  let name: String
  let file: String
  let text: String

  func theme() throws(ThemeProblem) -> Theme {
    let root = try parsed()
    try refuseUnknown(in: root)
    let summary = try string("summary", in: root)
    guard summary.contains(where: { $0 != " " }) else {
      throw problem(.badSummary, table: nil, key: "summary")
    }
    let backgroundName = try string("background", in: root)
    guard let background = Theme.Background(rawValue: backgroundName) else {
      throw problem(.badBackground(backgroundName), table: nil, key: "background")
    }
    var swatches: [String: Swatch] = [:]
    for table in ThemeTables.all { swatches[table] = try swatch(table, in: root) }
    return Theme(
      name: name, summary: PrintableText.line(summary), background: background,
      selected: swatches["selected"] ?? .unmarked, found: swatches["found"] ?? .unmarked,
      current: swatches["current"] ?? .unmarked
    ) { swatches[$0.name] ?? .unmarked }
  }

  private func parsed() throws(ThemeProblem) -> TOMLTable {
    if let place = brokenHeader() {
      throw ThemeProblem(
        .syntax("a table's name has letters, digits, - and _ between [ and ]"), file: file,
        line: place.line, column: place.column)
    }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeProblem(
        .syntax(ThemeFile.plainWords(error.description)), file: file,
        line: error.source.begin.line, column: error.source.begin.column)
    } catch {
      throw ThemeProblem(.syntax("\(error)"), file: file)
    }
  }

  /// The parser's message without the prefix that every one of them has.
  private static func plainWords(_ message: String) -> String {
    let prefix = "Error while parsing "
    return message.hasPrefix(prefix) ? "in " + message.dropFirst(prefix.count) : message
  }

  private func string(_ key: String, in root: TOMLTable) throws(ThemeProblem) -> String {
    guard let value = root[key] else { throw problem(.missingKey(key, table: nil), table: nil) }
    guard let string = value.string else {
      throw problem(wrongType(value, key: key, table: nil), table: nil, key: key)
    }
    return string
  }

  private func swatch(_ table: String, in root: TOMLTable) throws(ThemeProblem) -> Swatch {
    guard let values = root[table]?.table else {
      throw problem(.missingTable(table), table: nil)
    }
    let unknown = values.keys.filter { !ThemeTables.swatchKeys.contains($0) }
    if let first = first(
      unknown.map { problem(.unknownKey($0, table: table), table: table, key: $0) })
    {
      throw first
    }
    for key in ["colour", "mono"] where values[key] == nil {
      throw problem(.missingKey(key, table: table), table: table)
    }
    let reader = SwatchReader(file: self, table: table, values: values)
    return Swatch(
      Ink(
        foreground: try reader.colour("colour"), background: try reader.colour("on"),
        style: try reader.style("style")),
      mono: try reader.style("mono"))
  }

  private func refuseUnknown(in root: TOMLTable) throws(ThemeProblem) {
    var problems: [ThemeProblem] = []
    for (key, value) in root {
      let isTable = value.type == .table
      if isTable ? ThemeTables.all.contains(key) : ThemeTables.topKeys.contains(key) { continue }
      if isTable {
        problems.append(problem(.unknownTable(key), table: key))
      } else if ThemeTables.all.contains(key) {
        problems.append(problem(wrongType(value, key: key, table: nil), table: nil, key: key))
      } else {
        problems.append(problem(.unknownKey(key, table: nil), table: nil, key: key))
      }
    }
    if let first = first(problems) { throw first }
  }

  /// The problem that a reader of the file meets first.
  private func first(_ problems: [ThemeProblem]) -> ThemeProblem? {
    problems.min { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }
}

extension Swatch {
  fileprivate static let unmarked = Swatch(Ink(), mono: [])
}
