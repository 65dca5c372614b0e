internal import CellGrid

extension Key {
  /// The key somebody most likely meant by a name that is none: `Down`, `^D`, `<Dwon>`.
  static func meant(by name: String, nearest: (String, [String]) -> String?) -> Key? {
    if name == "<" { return .character("<") }
    let bare = name.filter { !"<> ".contains($0) }
    if bare.count > 1, let key = Key(name: "<\(bare)>") { return key }
    for start in ["ctrl-", "ctrl+", "control-", "^"] where bare.lowercased().hasPrefix(start) {
      return Key(name: "<C-\(bare.dropFirst(start.count))>")
    }
    return nearest("<\(bare)>", named.map(\.name)).flatMap { Key(name: $0) }
  }

  private static let named: [Key] = [
    .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
    .backspace, .delete, .insert, .character(" "), .character("<"),
  ]
}
