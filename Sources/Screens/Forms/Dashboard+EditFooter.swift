internal import CellGrid

/// The last row while something is being recorded.
extension Dashboard {
  func drawHints(of editing: Editing, on canvas: inout Canvas, _ row: Int) {
    if case .form(let form) = editing, form.isAskingToLeave {
      let words = leavingWords(form)
      canvas.put(words, at: Position(column: 1, row: row), role: .alert)
      canvas.setCursor(
        Position(column: min(size.columns - 1, 2 + PrintableText.columns(of: words)), row: row))
      return
    }
    var column = 1
    for hint in hints(of: editing) {
      column = canvas.put(key: hint.0, hint.1, at: column, row)
    }
  }

  /// What a form asks before it is left.
  func leavingWords(_ form: Form) -> String {
    let leave = form.isQuitting ? "Quit" : "Leave"
    return form.isSaving
      ? "\(leave)? It may still be saved. y/n" : "\(leave) without saving? y/n"
  }

  /// Keys and what they do, the most needed first.
  private func hints(of editing: Editing) -> [(String, String)] {
    switch editing {
    case .menu: return [("Enter", "chooses"), ("Esc", "leaves")]
    case .striking, .damagedDraft, .recovering, .unsaved:
      return [("Tab", "changes"), ("Enter", "answers"), ("Esc", "leaves")]
    case .conflict: return [("Enter", "does it"), ("Esc", "back to the form")]
    case .draft: return [("Enter", "does it"), ("Esc", "leaves it for later")]
    case .form(let form):
      let save = keys.name(of: .save).map { ($0, "save") }
      var hints = [save ?? ("Enter", "on the last field saves"), ("Esc", "leave")]
      if !form.focused.offers.isEmpty { hints.append(("^N ^P", "pick")) }
      hints.append(("Tab", "next"))
      if case .text = form.focused.kind, let editor = keys.name(of: .editField) {
        hints.append((editor, "editor"))
      }
      return hints
    }
  }
}
