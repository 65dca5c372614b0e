/// What the keys go to: the screen, the one line that is being typed, or a form.
package enum Mode: Hashable, Sendable {
  case browsing
  /// Find as you type; holds the view as it was, for Esc.
  case finding(text: String, from: View)
  case filtering(text: String, from: View)
  case sorting
  /// A day being typed, for the time line to go to.
  case jumping(text: String)
  case palette(text: String, chosen: Int)
  /// A menu, a form or a question of what is being recorded.
  case editing(Editing)
}
