internal import BoardModel
internal import CellGrid

/// Deciding on a change that was being saved when its writer was stopped, or was taken out since.
extension Dashboard {
  /// The council in view, where such a change of it waits.
  var unsavedInView: CouncilID? {
    guard !unsaved.isEmpty, let id = councilInView.flatMap({ CouncilID($0) }), unsaved[id] != nil
    else { return nil }
    return id
  }

  mutating func takeUnsaved(_ found: [CouncilID: WaitingChange]) {
    unsaved = found
    guard let (id, change) = found.min(by: { $0.key < $1.key }) else { return }
    let lead = change.cause == .stopped ? "NOT saved" : "Saved, and NOT in the file any more"
    let others = change.others > 0 ? "; and \(change.others) more" : ""
    message =
      "\(lead): \(board.name(of: id.string)), \(change.words)\(others)"
      + "\(keys.advice(.recover, "decides"))."
  }

  /// That a change waits, of the council in sight or at all.
  func unsavedWords(_ council: String?) -> String? {
    let inSight = unsaved.filter { council == nil || $0.key.string == council }
    guard let first = inSight.min(by: { $0.key < $1.key }) else { return nil }
    if size.columns < 80 {
      return first.value.cause == .stopped ? "a change is NOT saved" : "a change is taken out"
    }
    if inSight.count > 1 {
      return "\(inSight.count) councils have a change that is NOT in the file"
    }
    let name = board.name(of: first.key.string)
    switch first.value.cause {
    case .stopped: return "\(name): a change was stopped and is NOT saved"
    case .takenOut where first.value.others > 0:
      return "\(name): \(first.value.others + 1) saved changes are NOT in its file any more"
    case .takenOut: return "\(name): a saved change is NOT in its file any more"
    }
  }

  mutating func askAboutUnsaved(_ id: CouncilID) {
    guard let change = unsaved[id] else { return }
    mode = .editing(
      .unsaved(UnsavedQuestion(council: id, name: board.name(of: id.string), change: change)))
  }

  mutating func press(_ key: Key, in question: UnsavedQuestion) -> [Effect] {
    var question = question
    switch key {
    case .escape, .character("n"), .character("c"):
      mode = .browsing
      return []
    case .character("s"), .character("m"): question.answer = .save
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
    let isStopped = question.change.cause == .stopped
    let words =
      isStopped
      ? "A change of \(question.name) was being saved when its writer was stopped, and is not in its "
        + "file: \(question.change.words). Save it now, or forget it?"
      : "A saved change of \(question.name) is not in its file any more, since that was changed outside "
        + "noticeboard: \(question.change.words). Make it again, or forget it?"
    draw(
      words,
      answers: [
        ("Cancel", question.answer == .leave),
        (isStopped ? "Save" : "Make again", question.answer == .save),
        ("Forget", question.answer == .forget),
      ],
      on: &canvas)
  }
}

/// The question what becomes of such a change; to leave it waiting has the focus.
package struct UnsavedQuestion: Hashable, Sendable {
  let council: CouncilID
  let name: String
  let change: WaitingChange
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
