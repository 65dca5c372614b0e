internal import BoardModel
internal import CellGrid

/// Choosing between mine and theirs.
extension Dashboard {
  mutating func press(_ key: Key, in conflict: Conflict) -> [Effect] {
    var conflict = conflict
    let choices = Conflict.Choice.allCases
    let place = choices.firstIndex(of: conflict.choice) ?? 0
    switch key {
    case .escape: return choose(.back, in: conflict)
    case .enter: return choose(conflict.choice, in: conflict)
    case .tab, .right: conflict.choice = choices[(place + 1) % choices.count]
    case .backTab, .left:
      conflict.choice = choices[(place + choices.count - 1) % choices.count]
    case .down, .character("j"): conflict.top += 1
    case .up, .character("k"): conflict.top -= 1
    case .pageDown: conflict.top += 5
    case .pageUp: conflict.top -= 5
    case .character(let letter):
      if let choice = choices.first(where: { $0.letter == letter }) {
        return choose(choice, in: conflict)
      }
    default: break
    }
    let picture = ConflictPicture(conflict, columns: formArea.columns)
    conflict.top = min(max(0, conflict.top), picture.farthestTop(rows: formArea.rows))
    mode = .editing(.conflict(conflict))
    return []
  }

  private mutating func choose(_ choice: Conflict.Choice, in conflict: Conflict) -> [Effect] {
    var form = conflict.form
    form.isSaving = false
    switch choice {
    case .back:
      // Nobody has chosen yet: what was seen stays what it was, so that saving asks again.
      form.reason = "Theirs stands, and yours is not saved yet; saving it asks again."
      form.check(against: conflict.now)
      mode = .editing(.form(form))
      return []
    case .takeTheirs:
      mode = .browsing
      message = "Theirs stands; yours was not saved."
      return []
    case .saveMine:
      // Theirs has been read: mine is decided on it from here on.
      form.seen = conflict.now
      form.isSaving = true
      mode = .editing(.form(form))
      return [
        .save(
          SaveRequest(
            council: conflict.request.council, command: conflict.request.command,
            seen: conflict.now))
      ]
    }
  }
}
