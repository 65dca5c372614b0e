import Testing

@testable import UserFiles

struct TOMLReaderTests {
  @Test func `values are read in the order of the file, with their places`() throws {
    let whole = try TOMLReader.table(
      of: """
        # a comment
        summary = "a \\"b\\" \\u00e9" # another
        'key' = 'a\\b'\t
        n = -1_000

        [ one ]\r
        yes = true
        list = [ # in a list
          "a", 'b',
          [1, +2],
        ]
        table = { x = "#", "y" = [], a = {} }
        [two-2]
        dotted.key = 1.5
        day = 2025-06-30
        """)
    #expect(whole.entries.map(\.key) == ["summary", "key", "n", "one", "two-2"])
    #expect(whole.entries.map(\.place.line) == [2, 3, 4, 6, 13])
    guard case .text("a \"b\" é") = whole["summary"]?.value,
      case .text("a\\b") = whole["key"]?.value, case .number(-1000) = whole["n"]?.value,
      case .table(let one) = whole["one"]?.value, case .table(let two) = whole["two-2"]?.value
    else {
      Issue.record("the values at the top are other ones")
      return
    }
    #expect(one.place == Place(line: 6, column: 1))
    #expect(one.entries.map(\.key) == ["yes", "list", "table"])
    #expect(one["list"]?.place == Place(line: 8, column: 1))
    #expect(one["list"]?.valuePlace == Place(line: 8, column: 8))
    guard case .truth(true) = one["yes"]?.value, case .list(let list) = one["list"]?.value,
      case .table(let inline) = one["table"]?.value, case .table(let dotted) = two["dotted"]?.value
    else {
      Issue.record("the values in tables are other ones")
      return
    }
    #expect(list.map(\.place.line) == [9, 9, 10])
    #expect(list.map(\.place.column) == [3, 8, 3])
    #expect(inline.entries.map(\.key) == ["x", "y", "a"])
    #expect(dotted["key"]?.value.kind == "a fraction")
    #expect(two["day"]?.value.kind == "a date or time")
  }

  @Test func `a column is counted in characters`() {
    let fault = #expect(throws: TOMLReader.Fault.self) {
      try TOMLReader.table(of: "a = \"é漢\" x")
    }
    #expect(fault?.place == Place(line: 1, column: 10))
  }

  @Test(arguments: [
    ("[=", 1, 2), ("[[=]]", 1, 3), ("[#", 1, 2), ("[]", 1, 2), ("[a", 1, 3), ("[a] b", 1, 5),
    ("[a]\n[b]\n[a]", 3, 1), ("a", 1, 2), ("= 1", 1, 1), ("a = ", 1, 5), ("a = 1 2", 1, 7),
    ("a = 1\na = 2", 2, 5), ("a = ٣", 1, 5), ("a = 1979-05-27T{", 1, 5), ("a = [1", 1, 7),
    ("a = [,]", 1, 6), ("a = {b = 1,}", 1, 12), ("a = {\nb = 1}", 1, 6), ("a = \"x\ny\"", 1, 7),
    ("a = \"\\x\"", 1, 7), ("a = \r1", 1, 5), ("\u{0}", 1, 1),
  ])
  func `what is not TOML is named with its place`(text: String, line: Int, column: Int) {
    let fault = #expect(throws: TOMLReader.Fault.self) { try TOMLReader.table(of: text) }
    #expect(fault?.place == Place(line: line, column: column))
    #expect(fault?.message.isEmpty == false)
  }

  @Test(arguments: ["ö", "\u{A1}", "\u{499}", "ϊ", "\u{1680}", "\u{2003}", "\u{FEFE}", "漢"])
  func `letters outside quotes are refused`(letter: String) {
    for text in ["[\(letter)", "\(letter) = 1", "a = \(letter)", "[a\(letter)]", "a = 1\(letter)2"]
    {
      #expect(throws: TOMLReader.Fault.self) { try TOMLReader.table(of: text) }
    }
  }

  @Test(arguments: ["[", "{a=", "[{a="])
  func `values are not nested without end`(opening: String) {
    #expect(throws: TOMLReader.Fault.self) {
      try TOMLReader.table(of: "a = " + String(repeating: opening, count: 10_000))
    }
  }

  @Test func `keys are not nested without end`() {
    let key = "é" + String(repeating: ".a", count: 30_000)
    for text in ["\n\(key) = 1", "\n[\(key)]", "\n[[\(key)]]"] {
      let fault = #expect(throws: TOMLReader.Fault.self) { try TOMLReader.table(of: text) }
      #expect(fault?.message == "more than 1024 dots in one file")
      #expect(fault?.place.line == 2)
    }
    let deep = String(repeating: "a.", count: 1024) + "a = 1"
    #expect(throws: Never.self) { try TOMLReader.table(of: deep) }
  }
}
