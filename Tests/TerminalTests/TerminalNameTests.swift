import NcursesTerminal
import Testing

struct TerminalNameTests {
  private func chosen(_ asked: String, installed: Set<String>) throws(TerminalRefusal) -> String {
    let name = try TerminalName.chosen(for: asked) { name in
      name == "dumb" ? .cannotMove : installed.contains(name) ? .usable : .unknown
    }
    return name.used
  }

  @Test(arguments: [
    ("xterm-256color", "xterm-256color"), ("xterm-kitty", "xterm"),
    ("foot-extra", "xterm-256color"),
    ("screen.rxvt-unicode", "screen"), ("xterm-24bit", "xterm-256color"),
    ("nobody-knows", "xterm-256color"),
  ])
  func `a name that is not installed draws as its nearest kin`(asked: String, used: String) throws {
    #expect(try chosen(asked, installed: ["xterm", "xterm-256color", "screen"]) == used)
  }

  @Test(arguments: ["", "unknown"])
  func `a name that claims nothing is refused`(asked: String) {
    #expect(throws: TerminalRefusal.unknownTerminal(asked)) {
      try chosen(asked, installed: ["xterm"])
    }
  }

  @Test func `a terminal that cannot move its cursor is refused`() {
    #expect(throws: TerminalRefusal.cannotMoveCursor("dumb")) {
      try chosen("dumb", installed: ["xterm"])
    }
  }

  @Test func `without any terminfo the name is refused`() {
    #expect(throws: TerminalRefusal.unknownTerminal("foot")) { try chosen("foot", installed: []) }
  }

  @Test(arguments: [
    TerminalRefusal.notATerminal, .unknownTerminal(""), .unknownTerminal("foot"),
    .cannotMoveCursor("dumb"),
  ])
  func `a refusal says what to do`(refusal: TerminalRefusal) {
    #expect(refusal.sentence.hasSuffix("."))
    #expect(refusal.sentence.contains("TERM=") || refusal.sentence.contains("snapshot"))
  }
}
