package import CellGrid

/// Which key means what; the one table that the footer, `?`, `noticeboard keys` and the README show.
package struct KeyTable: Sendable {
  package let bindings: [Binding]

  private init(_ bindings: [Binding]) { self.bindings = bindings }

  package func intent(of key: Key) -> Intent? {
    bindings.first { $0.keys.contains(key) }?.intent
  }

  package func binding(of intent: Intent) -> Binding? { bindings.first { $0.intent == intent } }

  /// The same table with other keys for some intents, and none where the list is empty.
  ///
  /// A key that two intents have means the first in the table.
  package func remapped(_ keys: [Intent: [Key]]) -> KeyTable {
    KeyTable(bindings.map { keys[$0.intent].map($0.on) ?? $0 })
  }
}

extension KeyTable {
  /// The keys people already know from vim, tig, htop, k9s and lazygit.
  package static let standard = KeyTable(moving + going + travelling + finding + recording + doing)

  private static let moving = [
    Binding(.moveDown, [.character("j"), .down], "down", "Move down one row."),
    Binding(.moveUp, [.character("k"), .up], "up", "Move up one row."),
    Binding(.pageDown, [.pageDown, .control("f")], "page down", "Move down one page."),
    Binding(.pageUp, [.pageUp, .control("b")], "page up", "Move up one page."),
    Binding(.halfPageDown, [.control("d")], "half page", "Move down half a page."),
    Binding(.halfPageUp, [.control("u")], "half page", "Move up half a page."),
    Binding(.first, [.character("g"), .home], "first", "Go to the first row."),
    Binding(.last, [.character("G"), .end], "last", "Go to the last row."),
    Binding(.open, [.enter, .character("l"), .right], "open", "Open what is selected."),
    Binding(
      .back, [.escape, .character("h"), .left, .backspace], "back",
      "Go back; a search is cleared first, then a filter."),
    Binding(.nextTab, [.tab], "next tab", "Show the next tab."),
    Binding(.previousTab, [.backTab], "previous tab", "Show the previous tab."),
  ].map { $0.in(.moving) }

  private static let going = [
    Binding(.portfolio, [.character("1")], "portfolio", "Every council, the worst first."),
    Binding(.council, [.character("2")], "council", "Overview of the council in view."),
    Binding(.objectives, [.character("3")], "objectives", "Objectives of the council in view."),
    Binding(.slow, [.character("4")], "slow", "Slow progress across all councils."),
    Binding(
      .notice, [.character("5")], "notice", "The notice of the council in view, clause by clause."),
    Binding(
      .dates, [.character("6")], "dates",
      "Dates of the council in view, and then of all councils."),
    Binding(
      .partners, [.character("7")], "partners",
      "Partner agencies of the council in view, and then of all councils."),
    Binding(
      .voice, [.character("8")], "voice",
      "Views of staff and children of the council in view, and then of all councils."),
    Binding(
      .visits, [.character("9")], "visits",
      "Visits and reviews of the council in view, and then of all councils."),
    Binding(.jump, [.character("d")], "jump to day", "On the dates screen: go to a day."),
    Binding(
      .previousSibling, [.character("[")], "previous",
      "The previous council or objective, without going back."),
    Binding(
      .nextSibling, [.character("]")], "next",
      "The next council or objective, without going back."),
    Binding(.lastView, [.character("-")], "last view", "The view before this one, and back again."),
    Binding(
      .palette, [.character(":")], "go to", "Go to a screen, council, objective or day by name."),
    Binding(.help, [.character("?"), .function(1)], "help", "Help for this screen."),
  ].map { $0.in(.going) }

  private static let travelling = [
    Binding(
      .earlierMeeting, [.character("<")], "earlier meeting",
      "One board meeting earlier: every screen as of that day."),
    Binding(
      .laterMeeting, [.character(">")], "later meeting",
      "One board meeting later, up to the latest day."),
    Binding(.latestDay, [.character("0")], "latest day", "Back to the latest day."),
  ].map { $0.in(.travelling) }

  private static let finding = [
    Binding(.find, [.character("/")], "find", "Find as you type; Enter keeps it, Esc drops it."),
    Binding(.nextMatch, [.character("n")], "next match", "The next place it was found."),
    Binding(
      .previousMatch, [.character("N")], "previous match", "The previous place it was found."),
    Binding(
      .filter, [.character("f")], "filter",
      "Show only some: ratings (red,amber or R,A), flags, themes, partner:, owner: or any words."),
    Binding(.clearFilter, [.character("F")], "all", "Show all again."),
    Binding(.sort, [.character("s")], "sort", "Choose the order of the rows."),
    Binding(.reverseSort, [.character("S")], "reverse", "Turn the order round."),
  ].map { $0.in(.finding) }

  private static let recording = [
    Binding(
      .add, [.character("a")], "add",
      "Record something new of what is in sight: a rating, an action, evidence ..."),
    Binding(
      .change, [.character("e")], "change",
      "Change what is selected, or record how far it is."),
    Binding(
      .editText, [.character("E")], "in editor", "Write the text of what is selected in $EDITOR."),
    Binding(
      .mark, [.character(" ")], "mark", "Mark a row, for one change to all that are marked."),
    Binding(
      .strike, [.delete], "strike", "Strike through what was recorded wrongly, after a question."),
    Binding(.undo, [.character("u")], "undo", "Take back your last change of the council in view."),
    Binding(.redo, [.control("r")], "redo", "Make the change again that was taken back."),
    Binding(
      .drafts, [.character("D")], "unsaved text",
      "Text that was typed and never saved: restore, compare or discard it."),
    Binding(
      .recover, [.character("r")], "put back",
      "Put back the last good state of a council whose file is damaged, after a question."),
    Binding(.save, [.control("s")], "save", "In a form: save it."),
    Binding(
      .editField, [.control("x")], "editor", "In a form: write the text of the field in $EDITOR."),
  ].map { $0.in(.recording) }

  private static let doing = [
    Binding(.print, [.character("p")], "print", "Write what is on screen to a text file."),
    Binding(.reload, [.character("R")], "reload", "Read the files again."),
    Binding(.redraw, [.control("l")], "redraw", "Draw the screen afresh."),
    Binding(.suspend, [.control("z")], "suspend", "Leave to the shell; fg comes back."),
    Binding(.backOrQuit, [.character("q")], "quit", "Go back; quit from the first screen."),
    Binding(.quit, [.character("Q"), .control("c")], "quit", "Quit."),
  ].map { $0.in(.doing) }
}

extension Binding {
  fileprivate init(_ intent: Intent, _ keys: [Key], _ label: String, _ help: String) {
    self.init(intent: intent, keys: keys, label: label, help: help, group: .doing)
  }

  fileprivate func `in`(_ group: Group) -> Binding {
    Binding(intent: intent, keys: keys, label: label, help: help, group: group)
  }
}
