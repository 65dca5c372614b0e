import BoardModel
import Testing

@Suite struct ProseTests {
  let buffer = Array("m-2025-06 and m-2025-06 and m-2025-07, Wałęsa".utf8)

  @Test func `words are equal when their bytes are, wherever they lie`() {
    let one = Prose(sharing: buffer, range: 0..<9)
    let other = Prose(sharing: buffer, range: 14..<23)
    let next = Prose(sharing: buffer, range: 28..<37)
    #expect(one == other)
    #expect(one == Prose("m-2025-06"))
    #expect(one.hashValue == other.hashValue)
    #expect(one.hashValue == Prose("m-2025-06").hashValue)
    #expect(one != next)
    #expect(one != Prose(sharing: buffer, range: 0..<8))
  }

  @Test func `a difference anywhere in words of any length is seen`() {
    for length in 0...40 {
      let words = String(repeating: "a", count: length)
      #expect(Prose(words) == Prose(words))
      for place in 0..<length {
        var bytes = Array(words.utf8)
        bytes[place] = 0x62
        #expect(Prose(words) != Prose(sharing: bytes, range: 0..<length))
      }
    }
  }

  @Test func `composed and decomposed letters differ`() {
    #expect(Prose("\u{E9}") != Prose("e\u{301}"))
    #expect(Prose("Wałęsa").string == "Wałęsa")
  }

  @Test func `a range beyond the buffer is cut to it`() {
    #expect(
      Prose(sharing: buffer, range: 0..<9_999).string == String(decoding: buffer, as: UTF8.self))
    #expect(Prose(sharing: [], range: 0..<5).isEmpty)
  }

  @Test func `two words in a row do not hash like one`() {
    #expect([Prose("ab"), Prose("c")].hashValue != [Prose("a"), Prose("bc")].hashValue)
  }

  @Test func `identifiers are ordered by their bytes`() {
    let ids: [Identifier<Meeting>] = ["m-2", "m-10", "m", "n"]
    #expect(ids.sorted() == ["m", "m-10", "m-2", "n"])
  }
}
