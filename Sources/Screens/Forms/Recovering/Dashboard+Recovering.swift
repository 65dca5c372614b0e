internal import BoardModel
internal import CellGrid

/// Putting back the last good state of a council whose file is damaged.
extension Dashboard {
  /// The council in view, where its file cannot be read, or not any more.
  var damagedInView: String? {
    guard board.unreadable > 0 || !broken.isEmpty, let key = councilInView else { return nil }
    if case .unreadable = board.entry(key) { return key }
    return broken.contains { $0.key.string == key } ? key : nil
  }

  /// Whether an earlier state of the damaged council in view may be kept, so that asking is worth it.
  var mayBePutBack: Bool {
    guard let key = damagedInView else { return false }
    if case .unreadable(let council) = board.entry(key) { return council.hasHistory }
    return true
  }

  mutating func seekLastGood() -> [Effect] {
    if let closed {
      message = closed
      return []
    }
    if damagedInView == nil, let id = unsavedInView {
      askAboutUnsaved(id)
      return []
    }
    guard let key = damagedInView else {
      if let first = unsaved.keys.min() {
        message =
          "The change that waits is one of \(board.name(of: first.string)): select that first."
        return []
      }
      let name = councilInView.map { "\(board.name(of: $0)) can be read" } ?? "none is selected"
      message = "Only a council whose file is damaged is put back; \(name)."
      return []
    }
    guard let id = CouncilID(key) else {
      message = "\(key).json is not called like a council's file, so nothing is kept of it."
      return []
    }
    return [.seekLastGood(id)]
  }

  mutating func offerLastGood(
    of id: CouncilID, _ revision: Int, _ words: String, isGone: Bool
  ) {
    guard mode == .browsing else { return }
    mode = .editing(
      .recovering(
        RecoverQuestion(
          council: id, name: board.name(of: id.string), revision: revision, words: words,
          isGone: isGone)))
  }

  mutating func press(_ key: Key, in question: RecoverQuestion) -> [Effect] {
    var question = question
    switch key {
    case .escape, .character("n"), .character("c"):
      mode = .browsing
      return []
    case .character("p"): question.isPutBackChosen = true
    case .tab, .backTab, .left, .right, .up, .down: question.isPutBackChosen.toggle()
    case .enter:
      mode = .browsing
      return question.isPutBackChosen
        ? [.putBack(question.council, revision: question.revision)] : []
    default: break
    }
    mode = .editing(.recovering(question))
    return []
  }

  func draw(_ question: RecoverQuestion, on canvas: inout Canvas) {
    let words =
      "Put back the last good state of \(question.name), \(question.words)? "
      + (question.isGone
        ? "Its file is gone; nothing makes way for it."
        : "The damaged file is not lost: it is kept in backups/.")
    draw(
      words,
      answers: [("Cancel", !question.isPutBackChosen), ("Put back", question.isPutBackChosen)],
      on: &canvas)
  }
}

/// The question before a damaged file makes way; to leave it as it is has the focus.
package struct RecoverQuestion: Hashable, Sendable {
  let council: CouncilID
  let name: String
  let revision: Int
  /// Which state it is, when it was made and by whom.
  let words: String
  /// Whether there is no file at all that would make way.
  let isGone: Bool
  package internal(set) var isPutBackChosen = false
}
