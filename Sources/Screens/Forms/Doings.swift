internal import BoardModel

/// The councils something was recorded of since the program was started, in that order: where several
/// are in sight, undo is of what was done last and not of the row that happens to be selected.
struct Doings {
  private var done: [CouncilID] = []
  private var undone: [CouncilID] = []
  private var asked: Asked?

  /// What was asked for last, until it is answered.
  enum Asked {
    case undo
    case redo
  }

  var latest: CouncilID? { done.last }
  var latestUndone: CouncilID? { undone.last }

  mutating func ask(_ asked: Asked) { self.asked = asked }

  /// What was asked for came to nothing.
  mutating func fail() { asked = nil }

  mutating func succeed(_ id: CouncilID) {
    switch asked {
    case .undo:
      if let place = done.lastIndex(of: id) { done.remove(at: place) }
      undone.append(id)
    case .redo:
      if let place = undone.lastIndex(of: id) { undone.remove(at: place) }
      done.append(id)
    case nil:
      done.append(id)
      undone = []
    }
    asked = nil
  }

  mutating func forget(_ id: CouncilID) { done.removeAll { $0 == id } }
}
