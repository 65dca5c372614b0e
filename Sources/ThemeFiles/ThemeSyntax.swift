/// Reads the part of TOML 1.0 that themes are written in: tables, text, whole numbers, true and
/// false, lists and inline tables.
///
/// A parser of our own, because every problem must have its place, and because the library that was
/// tried first ended the program on a header such as `[=`.
struct ThemeSyntax {
  /// What is wrong and where.
  struct Fault: Error, Equatable {
    let message: String
    let place: Place
  }

  struct Document {
    /// The keys above the first header.
    var top = ThemeTable(at: Place(line: 1, column: 1))
    var tables: [(name: String, table: ThemeTable)] = []
  }

  var scanner: TextScanner

  static func document(of text: String) throws(Fault) -> Document {
    var syntax = ThemeSyntax(scanner: TextScanner(text))
    return try syntax.document()
  }

  private mutating func document() throws(Fault) -> Document {
    var document = Document()
    while true {
      scanner.skipBlanksAndComments(acrossLines: true)
      guard let next = scanner.next else { return document }
      if next == UInt8(ascii: "[") {
        let (name, place) = try header()
        guard !document.tables.contains(where: { $0.name == name }) else {
          throw Fault(message: "the table [\(name)] is here a second time", place: place)
        }
        document.tables.append((name, ThemeTable(at: place)))
      } else if document.tables.isEmpty {
        try pair(into: &document.top)
      } else {
        try pair(into: &document.tables[document.tables.count - 1].table)
      }
      try endOfLine()
    }
  }

  private mutating func header() throws(Fault) -> (name: String, place: Place) {
    let place = scanner.place
    scanner.skip()
    scanner.skipBlanks()
    let name = try key(of: "a table")
    scanner.skipBlanks()
    try expect("]", after: "the table's name")
    return (name, place)
  }

  mutating func pair(into table: inout ThemeTable, depth: Int = 0) throws(Fault) {
    let place = scanner.place
    let key = try key(of: "a key")
    if table[key] != nil {
      throw Fault(message: "the key \"\(key)\" is here a second time", place: place)
    }
    scanner.skipBlanks()
    try expect("=", after: "the key")
    scanner.skipBlanks()
    let valuePlace = scanner.place
    table.add(
      ThemeTable.Entry(
        key: key, value: try value(depth: depth), place: place, valuePlace: valuePlace))
  }

  private mutating func key(of what: String) throws(Fault) -> String {
    switch scanner.next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted()
    default:
      let name = scanner.take { ThemeSyntax.isNamePart($0) }
      guard !name.isEmpty else {
        throw fault("expected the name of \(what), of letters, digits, - and _")
      }
      return name
    }
  }

  mutating func expect(_ mark: Character, after what: String) throws(Fault) {
    guard scanner.next == mark.asciiValue else { throw fault("expected \(mark) after \(what)") }
    scanner.skip()
  }

  private mutating func endOfLine() throws(Fault) {
    scanner.skipBlanksAndComments(acrossLines: false)
    guard scanner.next == nil || scanner.next == UInt8(ascii: "\n") else {
      throw fault("expected the end of the line")
    }
  }

  func fault(_ message: String) -> Fault {
    Fault(message: "\(message), found \(scanner.whatIsNext)", place: scanner.place)
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
