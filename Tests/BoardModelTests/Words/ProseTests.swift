import BoardModel
import Testing

@Suite struct ProseTests {
  @Test func `words are equal when their bytes are, wherever they lie`() {
    var writer = TextWriter()
    let one = keep("m-2025-06", in: &writer)
    let other = keep("m-2025-06", in: &writer)
    let next = keep("m-2025-07", in: &writer)
    #expect(one == other)
    #expect(one == Prose("m-2025-06"))
    #expect(one.hashValue == other.hashValue)
    #expect(one.hashValue == Prose("m-2025-06").hashValue)
    #expect(one != next)
    #expect(one != Prose("m-2025-0"))
  }

  private func keep(_ words: String, in writer: inout TextWriter) -> Prose {
    Array(words.utf8).withUnsafeBytes { writer.keep($0) }
  }

  @Test func `a difference anywhere in words of any length is seen`() {
    for length in 0...40 {
      let words = String(repeating: "a", count: length)
      #expect(Prose(words) == Prose(words))
      for place in 0..<length {
        var bytes = Array(words.utf8)
        bytes[place] = 0x62
        #expect(Prose(words) != Prose(utf8: bytes))
      }
    }
  }

  @Test func `composed and decomposed letters differ`() {
    #expect(Prose("\u{E9}") != Prose("e\u{301}"))
    #expect(Prose("Wałęsa").string == "Wałęsa")
  }

  @Test func `words keep their bytes however many and however long those behind them are`() {
    var writer = TextWriter()
    var kept: [Prose] = []
    let wanted = (0..<400).map { String(repeating: "ł\($0)", count: [0, 1, 90, 40_000][$0 % 4]) }
    for words in wanted { kept.append(keep(words, in: &writer)) }
    #expect(kept.map(\.string) == wanted)
    #expect(kept.map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
  }

  @Test func `copies of a writer never write over each other's words`() {
    var one = TextWriter()
    let before = keep("before", in: &one)
    var other = one
    let first = keep("first", in: &one)
    let second = keep("second", in: &other)
    #expect([before, first, second].map(\.string) == ["before", "first", "second"])
  }

  @Test func `two words in a row do not hash like one`() {
    #expect([Prose("ab"), Prose("c")].hashValue != [Prose("a"), Prose("bc")].hashValue)
  }

  @Test func `identifiers are ordered by their bytes`() {
    let ids: [Identifier<Meeting>] = ["m-2", "m-10", "m", "n"]
    #expect(ids.sorted() == ["m", "m-10", "m-2", "n"])
  }
}
