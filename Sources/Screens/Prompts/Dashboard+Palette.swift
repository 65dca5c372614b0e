internal import BoardModel
internal import CellGrid

/// Typing into the palette and doing what was chosen.
extension Dashboard {
  func palette(_ text: String) -> Palette {
    let council = councilInView
    let opened = panes.first(where: \.isFocused)?.selectedItem?.opens
    let question = Palette.Question(
      text: text, council: council, edits: editOffers,
      selected: [opened, trail.current.screen].compactMap(\.self))
    return memory.palette.answer(to: question) {
      Palette(memory.offers(board, keys), board: board, question) {
        memory.objectiveNames(on: board)
      }
    }
  }

  mutating func typePalette(_ key: Key, _ text: String, _ chosen: Int) -> [Effect] {
    let entries = palette(text).entries
    switch key {
    case .escape: mode = .browsing
    case .down, .control("n"): choose(text, min(chosen + 1, max(0, entries.count - 1)))
    case .up, .control("p"): choose(text, max(chosen - 1, 0))
    case .tab:
      if chosen < entries.count { choose(entries[chosen].text, 0) }
    case .enter:
      guard chosen < entries.count else {
        message = nothingCalled(text)
        return []
      }
      mode = .browsing
      return carryOut(entries[chosen].action)
    default:
      if let text = text.typing(key) { choose(text, 0) } else { mode = .browsing }
    }
    return []
  }

  private func nothingCalled(_ text: String) -> String {
    let words = text.lowercased().hasPrefix("as") ? String(text.dropFirst(6)) : text
    if let day = Day(words: words, from: board.home, leaning: .past), day > board.home {
      return "\(day.text) is after the latest day, \(board.home.text)."
    }
    if ScreenName(rawValue: text.lowercased()) != nil {
      return "Nothing is selected here that \(text.lowercased()) could show."
    }
    if words.first?.isNumber == true { return "There is no such day as \(words)." }
    let helps = keys.name(of: .help).map { ", \($0) lists the screens" } ?? ""
    return "Nothing is called \(text); Tab completes\(helps)."
  }

  private mutating func choose(_ text: String, _ chosen: Int) {
    mode = .palette(text: text, chosen: chosen)
  }

  private mutating func carryOut(_ action: PaletteEntry.Action) -> [Effect] {
    switch action {
    case .go(let screen): goDirectly(to: screen)
    case .travel(let day): travel(to: day)
    case .carryOut(let intent): return carryOut(intent)
    case .edit(let offer): open(offer)
    }
    return []
  }
}
