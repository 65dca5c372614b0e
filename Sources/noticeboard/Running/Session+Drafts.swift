import BoardModel
import BoardStore
import Screens

/// What is typed and not saved: kept behind the keys, and found again.
extension Session {
  mutating func lookForDrafts() {
    lookedForDrafts = Environment.now
    let found = left.left().compactMap { takingUp($0) }
    let damaged = left.unreadable.filter { toldUnreadable.insert($0).inserted }
    if left.unreadable != dashboard.damagedDrafts { tell(.draftsDamaged(left.unreadable)) }
    if found == dashboard.drafts, damaged.isEmpty { return }
    if found != dashboard.drafts { tell(.draftsFound(found)) }
    if let name = damaged.first {
      let others = damaged.count > 1 ? " (and \(damaged.count - 1) more)" : ""
      tell(
        .told(
          "Unsaved text of an earlier time cannot be read: \(name)\(others). What is left of its words "
            + "stands in that file."))
    }
    paint()
  }

  /// A program that crashed can be a while in ending, and holds what was typed in it until then.
  mutating func lookForDraftsOfOthers() {
    if left.hasOthers, Environment.now != lookedForDrafts { lookForDrafts() }
  }

  /// A draft with what an editor has left in its file, which it may go on writing to.
  private func takingUp(_ kept: KeptDraft) -> KeptDraft? {
    guard let file = kept.draft.inEditor?.file else { return kept }
    let written = TextEditor.left(in: file)
    guard let draft = kept.draft.taking(written.map(TypedText.trimmed)) else {
      if written == nil { drafts.forget(kept.name) }
      return nil
    }
    return KeptDraft(name: kept.name, at: kept.at, draft: draft)
  }

  mutating func keepDraft() {
    drafts.keep(leftInEditor ?? dashboard.draft, at: Environment.now)
    if let failure = drafts.failure() {
      tell(.told(failure.description))
      paint()
    }
  }
}
