extension ThemeSyntax {
  /// Deeper than any theme goes, and far from the end of the stack.
  private static let deepest = 8

  mutating func value(depth: Int) throws(Fault) -> ThemeValue {
    guard depth <= ThemeSyntax.deepest else { throw fault("this is nested too deeply") }
    switch scanner.next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try quoted())
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "{"): return try inlineTable(depth: depth)
    default: return try bareValue()
    }
  }

  private mutating func bareValue() throws(Fault) -> ThemeValue {
    let start = scanner
    let word = scanner.take {
      ThemeSyntax.isNamePart($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: ":")
    }
    if word == "true" || word == "false" { return .truth(word == "true") }
    if let number = ThemeSyntax.number(word) { return .number(number) }
    scanner = start
    throw fault("expected \"text\", a whole number, true, false, a list in [ ] or a table in { }")
  }

  /// A whole decimal number as TOML writes it: no leading zero, `_` only between digits.
  private static func number(_ word: String) -> Int? {
    let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
    let groups = digits.split(separator: "_", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) && $0.utf8.count < 19 }),
      digits == "0" || !digits.hasPrefix("0")
    else { return nil }
    return Int(word.filter { $0 != "_" })
  }

  private mutating func list(depth: Int) throws(Fault) -> ThemeValue {
    scanner.skip()
    var values: [(value: ThemeValue, place: Place)] = []
    while true {
      scanner.skipBlanksAndComments(acrossLines: true)
      if scanner.next == UInt8(ascii: "]") { break }
      let place = scanner.place
      values.append((try value(depth: depth + 1), place))
      scanner.skipBlanksAndComments(acrossLines: true)
      if scanner.next == UInt8(ascii: "]") { break }
      guard scanner.next == UInt8(ascii: ",") else {
        throw fault("expected , or ] after a value of the list")
      }
      scanner.skip()
    }
    scanner.skip()
    return .list(values)
  }

  private mutating func inlineTable(depth: Int) throws(Fault) -> ThemeValue {
    var table = ThemeTable(at: scanner.place)
    scanner.skip()
    scanner.skipBlanks()
    if scanner.next == UInt8(ascii: "}") {
      scanner.skip()
      return .table(table)
    }
    while true {
      try pair(into: &table, depth: depth + 1)
      scanner.skipBlanks()
      if scanner.next == UInt8(ascii: "}") { break }
      guard scanner.next == UInt8(ascii: ",") else {
        throw fault("expected , or } after a value of the table")
      }
      scanner.skip()
      scanner.skipBlanks()
    }
    scanner.skip()
    return .table(table)
  }
}
