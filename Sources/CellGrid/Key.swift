/// One key press as a screen understands it, whatever terminal it came from.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter, or one of `@ \ ] ^ _`, with Control held; letters in lower case.
  case control(Character)
  case enter, escape, tab, backTab
  case up, down, left, right
  /// Left and Right with Control or Alt held: a word at a time where text is edited.
  case wordLeft, wordRight
  case pageUp, pageDown, home, end
  case backspace, delete, insert
  case function(Int)
}
