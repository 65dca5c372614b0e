internal import BoardModel
internal import CellGrid

/// What becomes of text of an earlier run whose file cannot be read.
extension Dashboard {
  /// That there is some, for as long as there is.
  var damagedDraftWords: String? {
    guard let count = damagedDrafts.isEmpty ? nil : damagedDrafts.count else { return nil }
    if size.columns < 60 { return "unsaved text is damaged" }
    let texts = count == 1 ? "unsaved text" : "\(count) unsaved texts"
    return "\(texts) that cannot be read"
      + keys.advice(.drafts, count == 1 ? "shows it" : "shows them")
  }

  mutating func askAboutDamagedDraft() {
    guard let file = damagedDrafts.first else {
      message = "There is no unsaved text of an earlier time."
      return
    }
    mode = .editing(.damagedDraft(DamagedDraftQuestion(file: file)))
  }

  mutating func press(_ key: Key, in question: DamagedDraftQuestion) -> [Effect] {
    var question = question
    switch key {
    case .escape, .character("n"), .character("c"):
      mode = .browsing
      return []
    case .character("d"), .character("t"): question.isDiscardChosen = true
    case .tab, .backTab, .left, .right, .up, .down: question.isDiscardChosen.toggle()
    case .enter:
      mode = .browsing
      guard question.isDiscardChosen else { return [] }
      damagedDrafts.removeAll { $0 == question.file }
      message = "Thrown away."
      return [.forgetDraft(question.name)]
    default: break
    }
    mode = .editing(.damagedDraft(question))
    return []
  }

  func draw(_ question: DamagedDraftQuestion, on canvas: inout Canvas) {
    draw(
      "Unsaved text of an earlier time cannot be read. What is left of its words stands in the store's "
        + "\(question.file). Throw it away?",
      answers: [
        ("Cancel", !question.isDiscardChosen), ("Throw away", question.isDiscardChosen),
      ],
      on: &canvas)
  }
}

/// The question before a damaged file of unsaved text goes; to leave it has the focus.
package struct DamagedDraftQuestion: Hashable, Sendable {
  /// Where it lies in the store.
  let file: String
  package internal(set) var isDiscardChosen = false

  /// What it is called in its folder.
  var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}
