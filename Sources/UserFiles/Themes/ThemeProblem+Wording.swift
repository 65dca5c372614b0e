import CellGrid

extension ThemeProblem: CustomStringConvertible {
  /// Where, what is wrong, and what to do: one printable line.
  package var description: String {
    PrintableText.line(place + reason.wording)
  }

  private var place: String {
    guard let file else { return "" }
    guard let line else { return "\(file): " }
    guard let column else { return "\(file):\(line): " }
    return "\(file):\(line):\(column): "
  }
}

extension ThemeProblem.Reason {
  fileprivate var wording: String {
    switch self {
    case .badName(let name):
      "\(quoted(name)) cannot be a theme's name; "
        + "a name has small letters, digits and hyphens only, and no folder"
    case .unknownTheme(let name, let known):
      known.isEmpty
        ? "there is no theme \(quoted(name)), and no themes folder holds any; "
          + "use --themes-dir to say where the themes are"
        : "there is no theme \(quoted(name)); choose one of \(known.joined(separator: ", "))"
    case .unreadable(let cause):
      "the theme cannot be read: \(cause); make it a readable file or choose another theme"
    case .tooLarge:
      "the file is larger than \(TextFile.limit / 1024) KiB, no theme is; check what it is"
    case .notText:
      "the file is not UTF-8 text, or holds a control character; save it as plain UTF-8"
    case .syntax(let message):
      "this is not TOML, \(PrintableText.clipped(message, to: 160)); "
        + "mend the line, themes/terminal.toml shows how it is written"
    case .unknownTable(let name):
      "no role or emphasis is called \(quoted(name)); "
        + "the tables are \(ThemeTables.all.joined(separator: ", "))"
    case .unknownKey(let key, let table):
      "\(inside(table))the key \(quoted(key)) is not known; "
        + "the keys are \(ThemeTables.keys(of: table).joined(separator: ", "))"
    case .missingTable(let name):
      "the table [\(name)] is missing; a theme has one for each role and emphasis, "
        + "copy it from themes/terminal.toml and change it"
    case .missingKey(let key, let table):
      "\(inside(table))the key \(quoted(key)) is missing; \(ThemeTables.advice(for: key))"
    case .wrongType(let key, let table, let found):
      "\(inside(table))\(quoted(key)) is \(found); \(ThemeTables.advice(for: key))"
    case .badBackground(let value):
      "\(quoted(value)) is not a background; \(ThemeTables.advice(for: "background"))"
    case .badSummary:
      "the summary is empty; \(ThemeTables.advice(for: "summary"))"
    case .badColour(let value, let key, let table):
      "\(inside(table))\(quoted(key)) has no colour \(quoted(value)); "
        + ThemeTables.advice(for: key)
    case .badIndex(let value, let table):
      "\(inside(table))\"indexed256\" is \(value); \(ThemeTables.advice(for: "indexed256"))"
    case .badStyle(let value, let key, let table):
      "\(inside(table))\(quoted(key)) has no style \(quoted(value)); "
        + ThemeTables.advice(for: key)
    case .repeatedStyle(let value, let key, let table):
      "\(inside(table))\(quoted(key)) has \(quoted(value)) twice; leave one out"
    }
  }

  private func quoted(_ text: String) -> String {
    "\"\(PrintableText.clipped(text, to: 60))\""
  }

  private func inside(_ table: String?) -> String {
    table.map { "in [\($0)], " } ?? ""
  }
}
