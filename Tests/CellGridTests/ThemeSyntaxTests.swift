import Testing

@testable import ThemeFiles

struct ThemeSyntaxTests {
  @Test func `tables, text, numbers, lists and inline tables are read`() throws {
    let document = try ThemeSyntax.document(
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
        table = { x = "#", "y" = [], z = {} }
        [two-2]
        """)
    guard case .text("a \"b\" é") = document.top["summary"]?.value else {
      Issue.record("no text in double quotes")
      return
    }
    guard case .text("a\\b") = document.top["key"]?.value else {
      Issue.record("no text in single quotes")
      return
    }
    guard case .number(-1000) = document.top["n"]?.value else {
      Issue.record("no number")
      return
    }
    #expect(document.tables.map(\.name) == ["one", "two-2"])
    #expect(document.tables[0].table.entries.map(\.key) == ["yes", "list", "table"])
    #expect(document.tables[0].table["list"]?.valuePlace == Place(line: 8, column: 8))
    guard case .table(let inline) = document.tables[0].table["table"]?.value else {
      Issue.record("no inline table")
      return
    }
    #expect(inline.entries.map(\.key) == ["x", "y", "z"])
  }

  @Test func `a column is counted in characters`() {
    let fault = #expect(throws: ThemeSyntax.Fault.self) {
      try ThemeSyntax.document(of: "a = \"é漢\" x")
    }
    #expect(fault?.place == Place(line: 1, column: 10))
  }

  @Test(arguments: [
    ("[=", 1, 2), ("[.a]", 1, 2), ("[#", 1, 2), ("[]", 1, 2), ("[[a]]", 1, 2), ("[a", 1, 3),
    ("[a.b]", 1, 3), ("[a] b", 1, 5), ("[a]\n[b]\n[a]", 3, 1), ("a", 1, 2), ("= 1", 1, 1),
    ("a = ", 1, 5), ("a = 1 2", 1, 7), ("a = 1\na = 2", 2, 1), ("a = 01", 1, 5),
    ("a = 1_", 1, 5), ("a = 1.5", 1, 5), ("a = 1979-05-27T{", 1, 5), ("a = inf", 1, 5),
    ("a = ٣", 1, 5), ("a = 99999999999999999999", 1, 5), ("a = [1", 1, 7), ("a = [,]", 1, 6),
    ("a = [1 2]", 1, 8), ("a = {b = 1,}", 1, 12), ("a = {b = 1", 1, 11), ("a = {\nb = 1}", 1, 6),
    ("a = \"x", 1, 5), ("a = \"x\ny\"", 1, 5), ("a = 'x", 1, 5), ("a = \"\\x\"", 1, 6),
    ("a = \"\\ud800\"", 1, 6), ("a = \"\\u12\"", 1, 6), ("a = \"\"\"x\"\"\"", 1, 5),
    ("a.b = 1", 1, 2),
    ("a = \r1", 1, 5), ("a = 1 # x\ry", 1, 10), ("a = truely", 1, 5),
    ("a = [[[[[[[[[[1]]]]]]]]]]", 1, 14),
  ])
  func `what is not written as themes are is named with its place`(
    text: String, line: Int, column: Int
  ) {
    let fault = #expect(throws: ThemeSyntax.Fault.self) {
      try ThemeSyntax.document(of: text)
    }
    #expect(fault?.place == Place(line: line, column: column))
  }
}
