import CellGrid
import NcursesTerminal
import Testing

struct KeyDecoderTests {
  /// What a decoder makes of bytes that come in one piece, then nothing more.
  private func keys(_ text: String, sequences: KeyNaming = KeyNaming()) -> [Key] {
    keys(Array(text.utf8), sequences: sequences)
  }

  private func keys(_ bytes: [UInt8], sequences: KeyNaming = KeyNaming()) -> [Key] {
    var decoder = KeyDecoder(sequences: sequences)
    var keys: [Key] = []
    for (index, byte) in bytes.enumerated() {
      keys += decoder.keys(after: byte, atOnce: index > 0)
    }
    if decoder.wait != .nothing { keys += decoder.keysAfterWaiting() }
    return keys
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[1;5A", .up),
    ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}[1;2C", .right),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\t", .tab), ("\r", .enter), ("\n", .enter),
    ("\u{1B}OM", .enter), ("\u{1B}Oj", .character("*")), ("\u{1B}Oq", .character("1")),
    ("\u{4}", .control("d")), ("\u{3}", .control("c")), ("\u{1C}", .control("\\")),
    ("\u{0}", .control("@")), ("\u{1B}", .escape), ("q", .character("q")), (" ", .character(" ")),
    ("é", .character("é")), ("漢", .character("漢")), ("😀", .character("😀")),
  ])
  func `a sequence that terminals send is one key`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    "\u{1B}[99~", "\u{1B}[?25h", "\u{1B}[12;40;3u", "\u{1B}[<0;3;4M", "\u{1B}OZ",
    "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[1;2", "\u{1B}[", "\u{1B}O",
    "\u{1B}x", "\u{1B}é", "\u{1B}\r",
  ])
  func `a sequence that is not known types nothing`(bytes: String) {
    #expect(keys(bytes) == [])
    #expect(keys(bytes + "\u{1B}[A").last == .up)
  }

  @Test(arguments: [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0xC2, 0x9B]])
  func `bytes that are no character type nothing`(bytes: [UInt8]) {
    #expect(keys(bytes) == [])
    #expect(keys(bytes + [0x71]) == [.character("q")])
  }

  @Test func `escape and a letter that follows later are two keys`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(after: 0x1B, atOnce: false) == [])
    #expect(decoder.wait == .escape)
    #expect(decoder.keys(after: UInt8(ascii: "q"), atOnce: false) == [.escape, .character("q")])
    #expect(decoder.wait == .nothing)
  }

  @Test func `escape twice is escape twice`() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test func `a sequence torn apart by the network is still one key`() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[1;5".utf8 { #expect(decoder.keys(after: byte, atOnce: false) == []) }
    #expect(decoder.wait == .rest)
    #expect(decoder.keys(after: UInt8(ascii: "B"), atOnce: false) == [.down])
  }

  @Test func `a terminal's own sequences come first`() {
    let own = KeyNaming([Array("\u{1B}A".utf8): .up, [0x01, 0x40, 0x0D]: .function(1)])
    #expect(keys("\u{1B}A\u{1}@\rx", sequences: own) == [.up, .function(1), .character("x")])
  }

  @Test func `keys in one piece keep their order`() {
    #expect(keys("j\u{1B}[Bk\u{1B}") == [.character("j"), .down, .character("k"), .escape])
  }

  /// The keys and the pastes that bytes in one piece come to.
  private func pastes(_ text: String) -> (keys: [Key], pasted: [String]) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    var pasted: [String] = []
    for (index, byte) in text.utf8.enumerated() {
      keys += decoder.keys(after: byte, atOnce: index > 0)
      if let text = decoder.takePaste() { pasted.append(text) }
    }
    if decoder.wait != .nothing { keys += decoder.keysAfterWaiting() }
    if let text = decoder.takePaste() { pasted.append(text) }
    return (keys, pasted)
  }

  @Test func `what is pasted is one text, whatever it holds`() {
    let (keys, pasted) = pastes("a\u{1B}[200~dq\u{1B}[A\r\u{3}é\u{1B}[201~b")
    #expect(keys == [.character("a"), .character("b")])
    #expect(pasted == ["dq\u{1B}[A\r\u{3}é"])
  }

  @Test func `a paste without an end is given up after a wait, and keys are keys again`() {
    let (keys, pasted) = pastes("\u{1B}[200~text")
    #expect(keys.isEmpty && pasted == ["text"])
    #expect(pastes("\u{1B}[201~q").keys == [.character("q")])
  }

  @Test func `a paste too long is cut, and ends where it ends`() {
    let long = String(repeating: "x", count: 1 << 21)
    let (keys, pasted) = pastes("\u{1B}[200~\(long)\u{1B}[201~q")
    #expect(keys == [.character("q")])
    #expect(pasted.first?.utf8.count == 1 << 20)
  }
}
