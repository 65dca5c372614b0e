extension Key {
  /// The key's name in scripts, help and the README: `j`, `<Enter>`, `<C-d>`, `<lt>`.
  package var name: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .enter: "<Enter>"
    case .escape: "<Esc>"
    case .tab: "<Tab>"
    case .backTab: "<S-Tab>"
    case .up: "<Up>"
    case .down: "<Down>"
    case .left: "<Left>"
    case .right: "<Right>"
    case .wordLeft: "<C-Left>"
    case .wordRight: "<C-Right>"
    case .pageUp: "<PgUp>"
    case .pageDown: "<PgDn>"
    case .home: "<Home>"
    case .end: "<End>"
    case .backspace: "<BS>"
    case .delete: "<Del>"
    case .insert: "<Ins>"
    case .function(let number): "<F\(number)>"
    }
  }

  /// The key of that name; names in `< >` may be written in any case and as vim also knows them.
  package init?(name: String) {
    if name.hasPrefix("<"), name.hasSuffix(">"), name.count > 2 {
      self.init(bracketed: name.dropFirst().dropLast().lowercased())
    } else {
      guard name.count == 1, let character = name.first, name != "<" else { return nil }
      guard PrintableText.line(name) == name else { return nil }
      self = .character(character)
    }
  }

  private init?(bracketed name: String) {
    if let key = Key.named[name] {
      self = key
    } else if name.hasPrefix("c-") || name.hasPrefix("^") {
      self.init(control: name.hasPrefix("^") ? name.dropFirst() : name.dropFirst(2))
    } else if name.first == "f", let number = Int(name.dropFirst()), (1...24).contains(number),
      name == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Tab, Enter and Esc are what a terminal sends for `^I`, `^M` and `^[`; nobody can tell them
  /// apart.
  private init?(control name: some StringProtocol) {
    guard name.count == 1, let character = name.first else { return nil }
    switch character {
    case "i": self = .tab
    case "m": self = .enter
    case "[": self = .escape
    case "a"..."z", "@", "\\", "]", "^", "_": self = .control(character)
    default: return nil
    }
  }

  private static let named: [String: Key] = [
    "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
    "bar": .character("|"), "bslash": .character("\\"),
    "enter": .enter, "return": .enter, "cr": .enter,
    "esc": .escape, "escape": .escape,
    "tab": .tab, "s-tab": .backTab, "backtab": .backTab,
    "up": .up, "down": .down, "left": .left, "right": .right,
    "c-left": .wordLeft, "c-right": .wordRight,
    "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown,
    "home": .home, "end": .end,
    "bs": .backspace, "backspace": .backspace,
    "del": .delete, "delete": .delete, "ins": .insert, "insert": .insert,
  ]
}
