internal import CellGrid

/// What a key does to a form.
extension Form {
  /// What the dashboard has to do about a key.
  enum Outcome {
    case stay
    case save
    case leave
    case editText
  }

  /// `columns` is how wide the text of a field stands.
  mutating func press(_ key: Key, columns: Int) -> Outcome {
    if isAskingToLeave { return answer(key) }
    if key == .escape { return wish() }
    if isSaving { return .stay }
    switch key {
    case .enter:
      if focus == fields.count - 1 { return .save }
      move(to: focus + 1)
    case .tab: move(to: (focus + 1) % fields.count)
    case .backTab: move(to: (focus + fields.count - 1) % fields.count)
    case .down: if !moveRow(by: 1, columns) { move(to: focus + 1) }
    case .up: if !moveRow(by: -1, columns) { move(to: focus - 1) }
    case .pageDown: move(to: fields.count - 1)
    case .pageUp: move(to: 0)
    case .control("n"): pick(1)
    case .control("p"): pick(-1)
    default: edit(key)
    }
    return .stay
  }

  /// Esc: at once where nothing was typed, else after a question.
  mutating func wish() -> Outcome {
    guard isChanged || isSaving else { return .leave }
    isAskingToLeave = true
    return .stay
  }

  private mutating func answer(_ key: Key) -> Outcome {
    switch key {
    case .character("y"), .character("Y"): return .leave
    case .character("n"), .character("N"), .escape: isAskingToLeave = false
    default: break
    }
    return .stay
  }

  private mutating func moveRow(by steps: Int, _ columns: Int) -> Bool {
    guard case .text = focused.kind else { return false }
    return focused.buffer.moveRow(by: steps, columns: columns)
  }

  /// Picks one of the offers, going round at the ends.
  private mutating func pick(_ steps: Int) {
    let count = focused.offers.count
    guard count > 0 else { return }
    focused.picked =
      focused.picked.map { ($0 + steps + count) % count } ?? (steps > 0 ? 0 : count - 1)
  }

  private mutating func edit(_ key: Key) {
    var field = focused
    field.refused = nil
    let replaces = field.isReplaced
    switch key {
    case .character(let character):
      if replaces { field.buffer.deleteAll() }
      if character != "," { field.beginNext() }
      field.insert(String(character))
    case .backspace, .control("h"):
      if replaces { field.buffer.deleteAll() } else { field.buffer.deleteBackward() }
    case .delete, .control("d"):
      if replaces { field.buffer.deleteAll() } else { field.buffer.deleteForward() }
    case .control("w"): field.buffer.deleteWordBackward()
    case .control("u"): field.buffer.deleteToStart()
    case .control("k"): field.buffer.deleteToEnd()
    case .left, .control("b"): field.buffer.move(by: -1)
    case .right, .control("f"): field.buffer.move(by: 1)
    case .home, .control("a"): field.buffer.move(to: 0)
    case .end, .control("e"): field.buffer.move(to: field.buffer.characters.count)
    case .wordLeft: field.buffer.moveWordBackward()
    case .wordRight: field.buffer.moveWordForward()
    default: return
    }
    field.isFresh = false
    if field.buffer.text != focused.buffer.text {
      field.picked = nil
      field.left = nil
    }
    focused = field
  }

  /// Text that was pasted goes in as one, whatever it holds: no line end in it is an Enter.
  mutating func paste(_ text: String) {
    guard !isSaving, !isAskingToLeave else { return }
    var field = focused
    if field.isReplaced { field.buffer.deleteAll() }
    if !text.hasPrefix(",") { field.beginNext() }
    field.insert(text)
    field.isFresh = false
    field.picked = nil
    focused = field
  }

  /// The text of the field with the cursor becomes what came back from the editor, which stands in a
  /// file; whether the field holds all of it. Where it does not, it says where the rest is.
  mutating func take(_ text: String, from file: String) -> Bool {
    var field = focused
    let before = field.buffer
    field.buffer = TextBuffer()
    field.insert(TypedText.trimmed(text))
    // Nothing of what stood there goes for a text that cannot be taken.
    if field.buffer.isEmpty, !TypedText.trimmed(text).isEmpty {
      field.buffer = before
      field.left = FormField.Left(
        text: TypedText.trimmed(text), file: file, why: field.refused ?? "")
    }
    field.isFresh = false
    field.picked = nil
    let isTaken = field.text == TypedText.kept(text, inParagraphs: field.id.takesParagraphs)
    if !isTaken {
      let left = "What you wrote is left in \(file)."
      field.refused = field.refused.map { "\($0) \(left)" } ?? left
    }
    focused = field
    return isTaken
  }
}
