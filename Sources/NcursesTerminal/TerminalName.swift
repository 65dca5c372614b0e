/// Which terminfo entry to draw with: the one TERM names or, where that is not installed, its nearest kin.
package struct TerminalName: Hashable, Sendable {
  package let asked: String
  package let used: String

  package enum Verdict { case unknown, cannotMove, usable }

  /// A program that draws on a name it does not know is better than one that does not start: what
  /// lacks an entry today is a newer emulator, reached over ssh, that understands xterm's language.
  /// A TERM that is unset, or says `unknown`, claims nothing, and nothing is presumed.
  package static func chosen(for asked: String, judgedBy judge: (String) -> Verdict)
    throws(TerminalRefusal) -> TerminalName
  {
    guard !asked.isEmpty, asked != "unknown" else { throw .unknownTerminal(asked) }
    switch judge(asked) {
    case .usable: return TerminalName(asked: asked, used: asked)
    case .cannotMove: throw .cannotMoveCursor(asked)
    case .unknown: break
    }
    for name in kin(of: asked) where judge(name) == .usable {
      return TerminalName(asked: asked, used: name)
    }
    throw .unknownTerminal(asked)
  }

  /// `screen.rxvt-unicode` is a kind of `screen`, `xterm-kitty` a kind of `xterm`.
  private static func kin(of asked: String) -> [String] {
    var names: [String] = []
    if asked.utf8.contains(where: { $0 == UInt8(ascii: "2") }), asked.hasPrefix("xterm") {
      names.append("xterm-256color")
    }
    var rest = Substring(asked)
    while let cut = rest.lastIndex(where: { $0 == "-" || $0 == "." }) {
      rest = rest[..<cut]
      names.append(String(rest))
    }
    return names + ["xterm-256color", "xterm", "ansi", "vt100"]
  }
}
