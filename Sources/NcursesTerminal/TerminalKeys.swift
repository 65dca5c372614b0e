import CNcurses
import CellGrid

/// The key sequences of the terminal that is open, from its terminfo entry.
enum TerminalKeys {
  private static let named: [(capability: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("kpp", .pageUp), ("knp", .pageDown), ("khome", .home), ("kend", .end),
      ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  static func sequences() -> KeyNaming {
    var sequences = KeyNaming()
    for (capability, key) in named {
      guard let text = nb_capability(capability) else { continue }
      let bytes = Array(String(cString: text).utf8)
      // One byte is a letter or a control key first, whatever the entry says.
      if bytes.count > 1 { sequences[bytes] = key }
    }
    return sequences
  }
}
