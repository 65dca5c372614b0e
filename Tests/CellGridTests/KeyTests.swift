import CellGrid
import Testing

struct KeyTests {
  private static let all: [Key] =
    [
      .character("j"), .character("<"), .character(">"), .character(" "), .character("é"),
      .character("%"), .control("d"), .control("@"), .control("_"), .enter, .escape, .tab,
      .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace, .delete,
      .insert,
    ] + (1...24).map(Key.function)

  @Test(arguments: all)
  func `a key's name leads back to the key`(key: Key) throws {
    #expect(Key(name: key.name) == key)
    #expect(try Key.parse(key.name + "j" + key.name) == [key, .character("j"), key])
  }

  @Test func `names are as they are written everywhere`() {
    #expect(Key.enter.name == "<Enter>")
    #expect(Key.escape.name == "<Esc>")
    #expect(Key.control("d").name == "<C-d>")
    #expect(Key.pageDown.name == "<PgDn>")
    #expect(Key.function(1).name == "<F1>")
    #expect(Key.character(" ").name == "<Space>")
    #expect(Key.character("<").name == "<lt>")
  }

  @Test func `a script is read key by key`() throws {
    #expect(try Key.parse("") == [])
    #expect(
      try Key.parse("jj<Enter>/K N<Esc><lt>>") == [
        .character("j"), .character("j"), .enter, .character("/"), .character("K"),
        .character(" "), .character("N"), .escape, .character("<"), .character(">"),
      ])
  }

  @Test(arguments: [
    ("<CR>", Key.enter), ("<return>", .enter), ("<ESC>", .escape), ("<PageDown>", .pageDown),
    ("<c-D>", .control("d")), ("<C-m>", .enter), ("<C-i>", .tab), ("<C-[>", .escape),
    ("<f12>", .function(12)), ("<LT>", .character("<")), ("<Delete>", .delete),
  ])
  func `names are taken as vim knows them, in any case`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test func `what cannot be read is said with its place`() {
    #expect(throws: KeyScriptError.unclosed(place: 3)) { try Key.parse("jj<Enter") }
    #expect(throws: KeyScriptError.unknownKey(name: "<Entr>", place: 2)) {
      try Key.parse("j<Entr>")
    }
    #expect(throws: KeyScriptError.unknownKey(name: "<F25>", place: 1)) { try Key.parse("<F25>") }
    #expect(throws: KeyScriptError.unknownKey(name: "<F01>", place: 1)) { try Key.parse("<F01>") }
    #expect(throws: KeyScriptError.unknownKey(name: "<>", place: 1)) { try Key.parse("<>") }
    #expect(throws: KeyScriptError.unprintable(name: "\u{1B}", place: 2)) {
      try Key.parse("j\u{1B}")
    }
  }

  @Test func `the wording of a problem is printable and says what to do`() {
    let unclosed = KeyScriptError.unclosed(place: 3).description
    #expect(unclosed.contains("character 3") && unclosed.contains("<lt>"))
    let hostile = KeyScriptError.unknownKey(name: "<\u{1B}]0;x>", place: 1).description
    #expect(PrintableText.line(hostile) == hostile)
    #expect(hostile.contains("<Enter>"))
  }
}
