/// What a key means, whichever key it is.
package enum Intent: String, CaseIterable, Hashable, Sendable {
  case moveUp = "move-up"
  case moveDown = "move-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case halfPageUp = "half-page-up"
  case halfPageDown = "half-page-down"
  case first
  case last
  case open
  case back
  case backOrQuit = "back-or-quit"
  case quit
  case nextTab = "next-tab"
  case previousTab = "previous-tab"
  case portfolio
  case council
  case objectives
  case slow
  case notice
  case voice
  case visits
  case dates
  case partners
  case jump
  case latestDay = "latest-day"
  case previousSibling = "previous-sibling"
  case nextSibling = "next-sibling"
  case lastView = "last-view"
  case earlierMeeting = "earlier-meeting"
  case laterMeeting = "later-meeting"
  case find
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case filter
  case clearFilter = "clear-filter"
  case sort
  case reverseSort = "reverse-sort"
  case add
  case change
  case editText = "edit-text"
  case mark
  case strike
  case drafts
  case recover
  case undo
  case redo
  /// In a form, where characters are text.
  case save
  case editField = "edit-field"
  case print
  case reload
  case redraw
  case palette
  case help
  case suspend

  /// Whether somebody is lost without a key for it.
  package var isIndispensable: Bool { self == .quit || self == .help || self == .back }
}
