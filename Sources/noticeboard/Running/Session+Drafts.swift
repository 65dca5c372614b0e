import BoardModel
import BoardStore
import Screens

/// What is typed and not saved: kept behind the keys, and found again.
extension Session {
  mutating func lookForDrafts() {
    lookedForDrafts = Environment.now
    let found = left.left()
    if found == dashboard.drafts { return }
    tell(.draftsFound(found))
    paint()
  }

  /// A program that crashed can be a while in ending, and holds what was typed in it until then.
  mutating func lookForDraftsOfOthers() {
    if left.hasOthers, Environment.now != lookedForDrafts { lookForDrafts() }
  }

  mutating func keepDraft() {
    drafts.keep(dashboard.draft, at: Environment.now)
    if let failure = drafts.failure() {
      tell(.told(failure.description))
      paint()
    }
  }
}
