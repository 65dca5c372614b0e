import CellGrid
import TOMLKit

extension ThemeFile {
  /// A problem at a key of a table, at the table's header, or at a key before the first table.
  func problem(
    _ reason: ThemeProblem.Reason, table: String?, key: String? = nil
  ) -> ThemeProblem {
    let place = place(table: table, key: key) ?? place(table: table, key: nil)
    return ThemeProblem(reason, file: file, line: place?.line, column: place?.column)
  }

  func wrongType(
    _ value: (any TOMLValueConvertible)?, key: String, table: String?
  ) -> ThemeProblem.Reason {
    let found =
      switch value?.type {
      case .table: "a table"
      case .array: "a list"
      case .string: "text"
      case .int, .double: "a number"
      case .bool: "true or false"
      case .date, .time, .dateTime, nil: "a date"
      }
    return .wrongType(key: key, table: table, found: found)
  }

  /// Where a key stands, or the header of its table for a nil key.
  ///
  /// The parser tells places for syntax only, and text that it has taken is simple enough to look
  /// through again.
  func place(table: String?, key: String?) -> (line: Int, column: Int)? {
    var current: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      let content = line.dropFirst(indent)
      if content.first == "[" {
        current = ThemeFile.bare(content.dropFirst().prefix { $0 != "]" && $0 != "." })
        if key == nil, current == table { return (index + 1, indent + 1) }
      } else if content.contains("=") {
        let name = ThemeFile.bare(content.prefix { $0 != "=" && $0 != "." })
        // A table may also be written at the top: text.colour = "red", text = { … }.
        let wanted = current == nil && key == nil ? table : current == table ? key : nil
        if name == wanted { return (index + 1, indent + 1) }
      }
    }
    return nil
  }

  /// A table header that does not begin with a name.
  ///
  /// The parser holds such a name to be impossible and ends the program, so it must not see it.
  func brokenHeader() -> (line: Int, column: Int)? {
    for (index, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      let blank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let content = line.drop(while: blank)
      guard content.first == UInt8(ascii: "[") else { continue }
      let name = content.drop { blank($0) || $0 == UInt8(ascii: "[") }
      guard let first = name.first, !ThemeFile.startsName(first) else { continue }
      return (index + 1, line.count - name.count + 1)
    }
    return nil
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  private static func bare(_ name: Substring) -> String {
    String(name.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" })
  }
}
