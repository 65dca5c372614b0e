/// A way over all screens that ends where it began, so that it can be walked again and again.
struct Walk {
  struct Step {
    /// The screen, or the part of it, that has the keys.
    let screen: String
    let key: String
    var bytes: [UInt8] { Walk.bytes(of: key) }
    /// A lone Esc is told from the start of another key by a pause, which is not ours to shorten.
    var waitsByDesign: Bool { key == "Esc" }
  }

  let steps: [Step]

  static let overEveryScreen = Walk(
    [
      ("portfolio", "j Down k Up PgDn PgUp ^D ^U G g Tab S S < < > > s n s d s w"),
      ("portfolio, finding", "/ c o Enter n N F / x Backspace Esc Esc"),
      ("palette", ": s l Tab Down Enter 1 : k Esc"),
      ("portfolio", "? j PgDn h g j Enter"),
      ("council", "j PgDn PgUp ^D ^U G g ] [ < > - - / e Enter n Esc 3"),
      ("objectives", "j Down k PgDn PgUp ^D ^U G g Tab Tab ] [ < > S S s r s p s w"),
      ("objectives, filtering", "f s l o w Enter F"),
      ("objectives, finding", "/ e r Enter n N Esc"),
      ("objectives", "g Enter"),
      ("objective, History", "j k PgDn PgUp ] [ < > Tab"),
      ("objective, Actions", "j PgDn ] [ < > Tab"),
      ("objective, Milestones", "j PgDn ] [ < > Tab"),
      ("objective, Evidence", "j PgDn ] [ < > Tab"),
      ("objective, Partners", "j PgDn ] [ < > Tab"),
      ("objective, Sources", "j PgDn ] [ < > Tab ?"),
      ("help", "j PgDn G g h"),
      ("objective, History", "h 4"),
      ("slow", "j Down k PgDn PgUp ^D ^U G g S S s c s w < >"),
      ("slow, filtering", "f r e d Backspace Enter F"),
      ("slow, finding", "/ v i s Enter n N Esc"),
      ("slow", "g Enter"),
      ("objective, History", "] [ h"),
      ("slow", "2"),
      ("council", "1 0"),
    ])

  init(_ parts: [(screen: String, keys: String)]) {
    steps = parts.flatMap { part in
      part.keys.split(separator: " ").map { Step(screen: part.screen, key: String($0)) }
    }
  }

  /// What xterm sends for a key.
  private static func bytes(of key: String) -> [UInt8] {
    switch key {
    case "Enter": [0x0D]
    case "Esc": [0x1B]
    case "Tab": [0x09]
    case "Backspace": [0x7F]
    case "Up": Array("\u{1B}OA".utf8)
    case "Down": Array("\u{1B}OB".utf8)
    case "PgUp": Array("\u{1B}[5~".utf8)
    case "PgDn": Array("\u{1B}[6~".utf8)
    case _ where key.utf8.count == 2 && key.hasPrefix("^"): key.utf8.dropFirst().map { $0 & 0x1F }
    default: Array(key.utf8)
    }
  }
}
