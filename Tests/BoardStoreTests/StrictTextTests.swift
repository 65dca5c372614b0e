import BoardModel
import BoardStore
import Testing

@Suite struct StrictTextTests {
  /// The small council with its name made of these bytes.
  private func named(_ bytes: [UInt8]) throws -> [UInt8] {
    var whole = Fixture.small
    let place = try #require(whole.firstRange(of: "\"Knowsley\""))
    whole.replaceSubrange(place, with: [0x22] + bytes + [0x22])
    return whole
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused wherever they stand`(bad: [UInt8]) throws {
    for before in [0, 1, 7, 8, 9, 16] {
      let filler = [UInt8](repeating: 0x61, count: before)
      for after in [[], filler] {
        let problems = Fixture.read(try named(filler + bad + after)).problems
        #expect(problems.map(\.fault) == [.notUTF8(bad[0])])
        #expect(problems.first?.place == .init(line: 4, column: 12 + before))
      }
    }
  }

  @Test(arguments: [
    "é", "€", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "😀", "\u{10FFFF}", "e\u{301}", "\u{7F}",
  ])
  func `every character is kept as its bytes`(character: String) throws {
    for before in 0..<20 {
      let text = String(repeating: "x", count: before) + character + "."
      let council = try #require(Fixture.read(try named(Array(text.utf8))).value)
      #expect(Array(council.name.utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [
    #"\u200b\u200d\ufeff"#, "\u{200B}", "\u{A0}", "\u{3000} \u{2003}", "\u{2800}", "\u{AD}",
    #" \t\n"#, "\u{202E}\u{2066}", #"\u0000\u007f"#,
  ])
  func `a name that nobody can see is refused`(name: String) throws {
    #expect(Fixture.read(try named(Array(name.utf8))).problems.map(\.fault) == [.emptyText])
  }

  @Test(arguments: ["\u{200B}x", "é", "日本", "\u{301}", "😀", " x"])
  func `a name of which something is seen is taken`(name: String) throws {
    #expect(Fixture.read(try named(Array(name.utf8))).problems == [])
  }

  @Test func `escapes are undone`() throws {
    let written = #"\" \\ \/ \b \f \n \r \t \u0041 \u00e9 \u20AC \ud83d\uDE00 \u0000"#
    let council = try #require(Fixture.read(try named(Array(written.utf8))).value)
    #expect(
      Array(council.name.utf8)
        == Array("\" \\ / \u{8} \u{C} \n \r \t A é € 😀 \u{0}".utf8))
  }

  @Test func `every control character has to be escaped`() throws {
    for byte in UInt8(0)..<0x20 {
      let problems = Fixture.read(try named([0x61, byte, 0x61])).problems
      #expect(problems.map(\.fault) == [.controlCharacter(byte)])
    }
  }

  @Test func `ten thousand levels are refused, not followed`() {
    for bracket in ["[", "{\"a\":", "[{\"a\":"] {
      for start in ["", "{\"schema\": 1, \"areas\": ", "{\"schema\": ", "{\"x\": "] {
        let text = start + String(repeating: bracket, count: 10_000)
        let problems = Fixture.read(Array(text.utf8)).problems
        #expect(problems.last?.fault == .tooDeep)
        #expect((problems.last?.sentence.utf8.count ?? .max) < 400)
      }
    }
  }

  @Test(arguments: 0..<2) func `a file cut anywhere is refused where it ends`(part: Int) {
    for length in stride(from: part * 5, to: Fixture.small.count - 2, by: 23) {
      let cut = Array(Fixture.small[..<length])
      let reading = Fixture.read(cut)
      #expect(reading.value == nil)
      #expect(!reading.problems.isEmpty, "cut at \(length)")
    }
  }

  @Test func `hostile words come through as they are, shortened`() throws {
    let hostile = "\\u001b[31m\u{202E}\\u0007" + String(repeating: "A", count: 5_000)
    let bytes = try #require(Fixture.small(replacing: "\"culture\",", with: "\"\(hostile)\","))
    let problem = try #require(Fixture.read(bytes).problems.first)
    #expect(problem.found.hasPrefix("\"\u{1B}[31m\u{202E}\u{7}AAA"))
    #expect(problem.sentence.utf8.count < 300)
  }

  @Test(arguments: [
    ("24", ["24.0", "24.00", "2.4E1", "240e-1", "0.24e+2", "24E0"], "\"minimumMonths\": "),
    ("74.4", ["7.44e1", "744E-1"], "\"value\": "),
  ])
  func `a number is the same however it is written`(
    plain: String, ways: [String], key: String
  ) throws {
    let whole = Fixture.read(Fixture.small)
    for way in ways {
      let read = Fixture.read(
        try #require(Fixture.small(replacing: key + plain, with: key + way)))
      #expect(read.problems.isEmpty, "\(way): \(read.problems.map(\.sentence))")
      #expect(read.value == whole.value, "\(way)")
    }
  }

  @Test(arguments: [
    "24e-1", "1e-1000", "1e-9223372036854775808", "1e999999999999999999999", "9e18", "1e19",
    "1000000000000000000e-30",
  ])
  func `an exponent makes no other number of one that is none of ours`(way: String) throws {
    let bytes = try #require(
      Fixture.small(replacing: "\"minimumMonths\": 24", with: "\"minimumMonths\": " + way))
    let sentences = Fixture.sentences(of: bytes)
    #expect(sentences.count == 1, "\(sentences)")
    #expect(sentences.first?.contains(way.prefix(8)) == true)
  }
}
