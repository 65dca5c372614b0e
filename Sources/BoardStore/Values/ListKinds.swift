import BoardModel

/// A list of values of one kind; it may be empty, and is then left out of the file.
struct ListKind<Element: ValueKind>: ValueKind {
  let element: Element

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> [Element.Value]? {
    try read(&reader) { _ in }
  }

  /// Reads the list at hand and shows each value that goes into it.
  @inline(__always)
  func read(
    _ reader: inout JSONReader, expecting count: Int = 0, each: (borrowing Element.Value) -> Void
  ) throws(BrokenSyntax) -> [Element.Value]? {
    guard reader.byte == 0x5B else {
      try reader.refuse(.list)
      return nil
    }
    var values: [Element.Value] = []
    var isWhole = true
    if try reader.opens(until: 0x5D) {
      if count > 0 { values.reserveCapacity(count) }
      repeat {
        if let value = try element.read(&reader) {
          each(value)
          values.append(consume value)
        } else {
          isWhole = false
        }
      } while try reader.goesOn(until: 0x5D)
    }
    return isWhole ? values : nil
  }

  func write(_ value: [Element.Value], to writer: inout JSONWriter) {
    writer.list(value) { element.write($0, to: &$1) }
  }

  func isLeftOut(_ value: [Element.Value]) -> Bool { value.isEmpty }

  var schema: SchemaNode { ["type": "array", "items": element.schema] }

  func define(in definitions: inout SchemaDefinitions) { element.define(in: &definitions) }
}

extension ValueKind {
  static func list<Element: ValueKind>(of element: Element) -> Self
  where Self == ListKind<Element> {
    ListKind(element: element)
  }
}

/// A list that cannot be empty.
struct NonEmptyListKind<Element: ValueKind>: ValueKind {
  private let list: ListKind<Element>
  /// What it holds, for a message.
  private let name: String

  init(_ name: String, of element: Element) {
    self.name = name
    list = ListKind(element: element)
  }

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> NonEmpty<Element.Value>? {
    let start = reader.position
    guard let values = try list.read(&reader) else { return nil }
    if let values = NonEmpty(values) { return values }
    reader.complain(.emptyList(name), at: start)
    return nil
  }

  func write(_ value: NonEmpty<Element.Value>, to writer: inout JSONWriter) {
    list.write(value.all, to: &writer)
  }

  var schema: SchemaNode { list.schema.adding("minItems", 1) }

  func define(in definitions: inout SchemaDefinitions) { list.define(in: &definitions) }
}

/// Dated entries, in any order in the file.
struct LogKind<Element: ValueKind>: ValueKind where Element.Value: Dated {
  private let list: ListKind<Element>
  /// Entries of a year of meetings: fewer pieces of memory are thrown away for larger ones.
  private static var usualCount: Int { 12 }

  init(of element: Element) { list = ListKind(element: element) }

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Log<Element.Value>? {
    var latest: Day?
    var isInOrder = true
    // Looked at on the way: afterwards each entry would be copied out of the list to ask for its day.
    let entries = try list.read(&reader, expecting: LogKind.usualCount) { entry in
      let day = entry.on
      if let latest, day < latest { isInOrder = false }
      latest = day
    }
    return entries.map { isInOrder ? Log(inOrder: $0) : Log($0) }
  }

  func write(_ value: Log<Element.Value>, to writer: inout JSONWriter) {
    list.write(value.wholeHistory, to: &writer)
  }

  func isLeftOut(_ value: Log<Element.Value>) -> Bool { value.wholeHistory.isEmpty }

  var schema: SchemaNode { list.schema }

  func define(in definitions: inout SchemaDefinitions) { list.define(in: &definitions) }
}

extension ValueKind {
  static func log<Element: ValueKind>(of element: Element) -> Self
  where Self == LogKind<Element> {
    LogKind(of: element)
  }

  static func nonEmptyList<Element: ValueKind>(_ name: String, of element: Element) -> Self
  where Self == NonEmptyListKind<Element> {
    NonEmptyListKind(name, of: element)
  }
}
