internal import BoardModel

/// Councils that come and go: what came of adding one, and of taking that back.
extension Dashboard {
  /// Shows a council that was not there before.
  mutating func takeCreated(_ council: Council, _ what: String) {
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
    remove(id)
    removed = id
    message = what
  }
}
