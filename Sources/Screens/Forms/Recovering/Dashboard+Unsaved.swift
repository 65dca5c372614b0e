internal import BoardModel
internal import CellGrid

/// Deciding on a change that was being saved when its writer was stopped.
extension Dashboard {
  /// The council in view, where such a change of it waits.
  var unsavedInView: CouncilID? {
    guard !unsaved.isEmpty, let id = councilInView.flatMap({ CouncilID($0) }), unsaved[id] != nil
    else { return nil }
    return id
  }

  mutating func takeUnsaved(_ found: [CouncilID: String]) {
    unsaved = found
    guard let (id, words) = found.min(by: { $0.key < $1.key }) else { return }
    message =
      "NOT saved: \(board.name(of: id.string)), \(words)\(keys.advice(.recover, "decides"))."
  }

  /// That a change waits, of the council in sight or at all.
  func unsavedWords(_ council: String?) -> String? {
    let inSight = unsaved.filter { council == nil || $0.key.string == council }
    guard let first = inSight.min(by: { $0.key < $1.key }) else { return nil }
    if size.columns < 80 { return "a change is NOT saved" }
    return inSight.count == 1
      ? "\(board.name(of: first.key.string)): a change was stopped and is NOT saved"
      : "\(inSight.count) councils have a change that is NOT saved"
  }

  mutating func askAboutUnsaved(_ id: CouncilID) {
    guard let words = unsaved[id] else { return }
    mode = .editing(
      .unsaved(UnsavedQuestion(council: id, name: board.name(of: id.string), words: words)))
  }

  mutating func press(_ key: Key, in question: UnsavedQuestion) -> [Effect] {
    var question = question
    switch key {
    case .escape, .character("n"), .character("c"):
      mode = .browsing
      return []
    case .character("s"): question.answer = .save
    case .character("f"): question.answer = .forget
    case .tab, .right, .down: question.answer = question.answer.next
    case .backTab, .left, .up: question.answer = question.answer.next.next
    case .enter:
      mode = .browsing
      return question.answer == .leave
        ? [] : [.decide(question.council, saving: question.answer == .save)]
    default: break
    }
    mode = .editing(.unsaved(question))
    return []
  }

  func draw(_ question: UnsavedQuestion, on canvas: inout Canvas) {
    draw(
      "A change of \(question.name) was being saved when its writer was stopped, and is not in its "
        + "file: \(question.words). Save it now, or forget it?",
      answers: [
        ("Cancel", question.answer == .leave), ("Save", question.answer == .save),
        ("Forget", question.answer == .forget),
      ],
      on: &canvas)
  }
}

/// The question what becomes of such a change; to leave it waiting has the focus.
package struct UnsavedQuestion: Hashable, Sendable {
  let council: CouncilID
  let name: String
  /// When it was made, by whom and what.
  let words: String
  package internal(set) var answer = Answer.leave

  package enum Answer: Hashable, Sendable {
    case leave, save, forget

    var next: Answer {
      switch self {
      case .leave: .save
      case .save: .forget
      case .forget: .leave
      }
    }
  }
}
