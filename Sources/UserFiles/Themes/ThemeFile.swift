import CellGrid

/// The text of one theme file, read strictly: every role, nothing unknown, nothing left to guess.
struct ThemeFile {
  let name: String
  let file: String
  let text: String

  func theme() throws(ThemeProblem) -> Theme {
    let (top, tables) = try contents()
    if let entry = top.firstKey(outside: ThemeTables.topKeys) {
      throw problem(.unknownKey(entry.key, table: nil), at: entry.place)
    }
    for (name, table) in tables where !ThemeTables.all.contains(name) {
      throw problem(.unknownTable(name), at: table.place)
    }
    let summary = try text("summary", in: top)
    guard summary.text.contains(where: { $0 != " " }) else {
      throw problem(.badSummary, at: summary.place)
    }
    let backgroundName = try text("background", in: top)
    guard let background = Theme.Background(rawValue: backgroundName.text) else {
      throw problem(.badBackground(backgroundName.text), at: backgroundName.place)
    }
    // Lists and no dictionaries: the first use of one costs more than all these few comparisons.
    var swatches: [(name: String, swatch: Swatch)] = []
    for (name, table) in tables {
      swatches.append((name, try SwatchReader(file: self, name: name, table: table).swatch()))
    }
    func swatch(_ name: String) throws(ThemeProblem) -> Swatch {
      guard let found = swatches.first(where: { $0.name == name }) else {
        throw problem(.missingTable(name), at: nil)
      }
      return found.swatch
    }
    var roles: [Swatch] = []
    for role in Role.allCases { roles.append(try swatch(role.name)) }
    return Theme(
      name: name, summary: PrintableText.line(summary.text), background: background,
      selected: try swatch("selected"), found: try swatch("found"), current: try swatch("current")
    ) { roles[Int($0.rawValue)] }
  }

  func problem(_ reason: ThemeProblem.Reason, at place: Place?) -> ThemeProblem {
    ThemeProblem(reason, file: file, line: place?.line, column: place?.column)
  }

  /// The keys that are no table, and the tables.
  private func contents() throws(ThemeProblem) -> (top: TOMLTable, tables: [(String, TOMLTable)]) {
    let whole: TOMLTable
    do throws(TOMLReader.Fault) {
      whole = try TOMLReader.table(of: text)
    } catch {
      throw problem(.syntax(error.message), at: error.place)
    }
    var top = TOMLTable(at: whole.place)
    var tables: [(String, TOMLTable)] = []
    for entry in whole.entries {
      if case .table(let table) = entry.value {
        tables.append((entry.key, table))
      } else {
        top.add(entry)
      }
    }
    return (top, tables)
  }

  private func text(
    _ key: String, in top: TOMLTable
  ) throws(ThemeProblem) -> (text: String, place: Place) {
    guard let entry = top[key] else { throw problem(.missingKey(key, table: nil), at: nil) }
    guard case .text(let text) = entry.value else {
      throw problem(
        .wrongType(key: key, table: nil, found: entry.value.kind), at: entry.valuePlace)
    }
    return (text, entry.valuePlace)
  }
}
