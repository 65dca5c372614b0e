internal import BoardModel

/// What came of adding a council, and of taking a change back.
extension Dashboard {
  /// Shows a council that was not there before.
  mutating func takeCreated(_ council: Council, _ what: String) {
    doings.succeed(council.id)
    add(council)
    let isOurs: Bool
    if case .editing(.form(let form)) = mode, form.isSaving, form.kind == .newCouncil {
      isOurs = true
      mode = .browsing
      goDirectly(to: .council(CouncilScreen(council: council.id.string)))
    } else {
      isOurs = false
    }
    message = isOurs ? "\(what). Hold its clauses against the notice it was given." : what
  }

  /// Shows no longer a council whose adding was taken back.
  mutating func takeRemoved(_ id: CouncilID, _ what: String) {
    doings.fail()
    doings.forget(id)
    remove(id)
    removed = id
    message = what
  }

  /// Offers the change before one that somebody else's stands in the way of.
  mutating func takeBlocked(_ id: CouncilID, _ why: String, earlier: Int, _ what: String) {
    doings.fail()
    earlierUndo = (id, earlier)
    let again = keys.name(of: .undo).map { "\($0) again" } ?? "Undo again"
    message = "\(why) \(again) takes back the one before: \(what)."
  }
}
