import BoardModel
import Glibc

/// Every sentence about saving: which council, what happened, that nothing was saved, what to do.
extension SaveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .store(let id, let error): "\(id): nothing was saved. \(error)"
    case .busy(let id, let seconds):
      "\(id): nothing was saved. Somebody else has been saving in this store for \(seconds) seconds. "
        + "Try again; if nobody is, look which program holds its .lock."
    case .noCouncil(let id):
      "\(id): nothing was saved. There is no councils/\(id).json any more. "
        + "Reload; restore the file if it is missed."
    case .alreadyThere(let id):
      "\(id): nothing was saved. There is a councils/\(id).json already. Choose another name."
    case .unreadable(let id, let problem, let count):
      "\(id): nothing was saved, and its file was left as it is: \(problem)"
        + SaveError.others(count - 1)
    case .writeProtected(let id): "\(id): nothing was saved; \(ViewOnly.writeProtected.sentences)"
    case .notInItsGroup(let id):
      "\(id): nothing was saved. Its file is for a group that you are not in, and whoever reads it by "
        + "that group would be shut out. Ask whoever looks after the store to put you into its group."
    case .wouldLoseKeys(let id):
      "\(id): nothing was saved. What was to be changed holds keys that a newer noticeboard added, and "
        + "they would be lost; noticeboard check lists them. Make this change with the newer one."
    case .unfitting(let id, let problem):
      "\(id): nothing was saved, because the changed council could not be read back: \(problem)"
    case .failed(let id, let step, let number):
      "\(id): nothing was saved. \(step.words): \(SaveCause(number).words)."
    case .notAFile(let id, let name, let kind):
      "\(id): nothing was saved. \(name): \(kind.words). "
        + "Put it out of the way: the store keeps a file of its own there."
    case .notAFolder(let id, let name, let kind):
      "\(id): nothing was saved. \(name): \(Fault.folderWords(kind)). "
        + "Put it out of the way: the store keeps a folder of its own there."
    case .unsure(let id, let number):
      "\(id): the change is in its file, but may not survive a power cut: the disk does not confirm "
        + "it (\(SystemError(number).words)). Look at it again before you rely on it, and see to the "
        + "disk."
    default: goingBack
    }
  }

  private static func others(_ count: Int) -> String {
    switch count {
    case ...0: ""
    case 1: " There is one more problem; noticeboard check tells it."
    default: " There are \(count) more problems; noticeboard check lists them."
    }
  }

  /// The same where the council is in sight and not to be named again: `NOT saved: no space is left`.
  package var onScreen: String {
    if case .store(_, let error) = self {
      // The path last: it may be long, and what to do must not be what is cut.
      return error.lostWhileOpen.map {
        "NOT saved: \($0) was moved, renamed or removed; what is typed here stays. Put it back and "
          + "save again: \(error.folder)"
      } ?? "NOT saved: \(error.description) Then save again; what is typed here stays."
    }
    let words = description
    guard let named = words.firstRange(of: ": nothing was saved") else {
      return "NOT saved: \(words)"
    }
    let rest = words[named.upperBound...]
    return rest.hasPrefix(". ") ? "NOT saved: \(rest.dropFirst(2))" : "NOT saved\(rest)"
  }

  /// The sentences about undoing, redoing and recovering.
  private var goingBack: String {
    switch self {
    case .nothingToUndo(let id, let person):
      "\(id): nothing was saved. No change by \(person) is left to undo; others' are theirs to undo."
    case .nothingToRedo(let id, let person):
      "\(id): nothing was saved. No change that \(person) has undone is left to redo."
    case .conflict(let id, let entry, let blocked):
      "\(id): nothing was saved. Revision \(entry.revision) (\(entry.what)) cannot be taken back or "
        + "made again\(blocked.words)"
        + (blocked.earlier == nil && blocked.reason != .takenOut ? " Make the change by hand." : "")
    case .notTheirs(let id, let revision, let person):
      "\(id): nothing was saved. Revision \(revision) is no change by \(person) that stands; others' "
        + "are theirs to undo."
    case .changedSince(let id, let entry, let person):
      "\(id): nothing was saved. Revision \(entry.revision) (\(entry.what)) cannot be taken back: the "
        + "council was changed since, last by \(person). A council that is not wanted any more is "
        + "removed by hand."
    case .nothingToRecover(let id):
      "\(id): there is nothing to recover: every change that was saved is in its file, or was taken back."
    case .nothingMissing(let id):
      "\(id): nothing was noted: no revision is missing from its history, but those that were said to "
        + "be lost."
    case .notDamaged(let id):
      "\(id): nothing was saved. Its file can be read; there is nothing to put back."
    case .nothingGood(let id):
      "\(id): nothing was saved. No earlier state that can be read is kept in its history and "
        + "backups/. Mend the file; noticeboard check says what is wrong with it."
    case .noRevision(let id, let revision):
      "\(id): nothing was saved. Its history has no revision \(revision)."
    case .lostRevision(let id, let revision):
      "\(id): nothing was saved. Revision \(revision) cannot be brought back: no copy of it is left in "
        + "backups/, and lines of its history are damaged or missing."
    default: "nothing was saved."
    }
  }
}

extension SaveStep {
  fileprivate var words: String {
    switch self {
    case .locking: "The store could not be locked"
    case .writingFile: "The new file could not be written"
    case .makingFolders: "history/ and backups/ could not be made"
    case .readingHistory: "Its history could not be read"
    case .writingHistory: "Its history could not be written"
    case .keepingCopy: "The old file could not be copied to backups/"
    case .takingAway: "Its file could not be removed"
    case .puttingInPlace: "The new file could not take the old one's place"
    }
  }
}

extension Blocked {
  /// What is in the way, and where.
  fileprivate var words: String {
    switch reason {
    case .restedOn(let name):
      let by =
        inTheWay.map { ", recorded by \($0.by) in revision \($0.revision) (\($0.what))" } ?? ""
      return ": what was said of \(name) later\(by), rests on it."
    case .used(let name):
      let by =
        inTheWay.map { "\($0.by) recorded in revision \($0.revision) (\($0.what))" }
        ?? "was recorded later"
      return ": \(name) is used by what \(by)."
    case .taken(let name):
      let by =
        inTheWay.map { ", recorded by \($0.by) in revision \($0.revision) (\($0.what))" } ?? ""
      return ": \(name) is called something else by now\(by)."
    case .takenOut:
      return ": it is not in the file any more, which was changed outside noticeboard. noticeboard "
        + "recover makes it again."
    case .unfitting(let problem): return ": the council could not be read back: \(problem)"
    case .conflict(let conflict):
      let by = inTheWay.map { ", by \($0.by) in revision \($0.revision) (\($0.what))" } ?? ""
      return ": \(conflict.words)\(by)."
    }
  }
}

extension TreeConflict {
  fileprivate var words: String {
    let place = ChangeWords.place(path)
    switch reason {
    case .gone: return "\(place) is not there any more"
    case .differs: return "\(place) was changed since"
    case .taken: return "\(place) is there already"
    }
  }
}

extension SaveNote: CustomStringConvertible {
  package var description: String {
    switch self {
    case .editedOutside(let revision):
      "Its file had been changed outside noticeboard; the history tells it as revision \(revision)."
    case .historyCutShort(let revisions):
      "Its history lacks \(ChangeWords.revisions([revisions])); noticeboard check says what can be done."
    case .historyDamaged(let lines):
      "\(lines) \(lines == 1 ? "line" : "lines") of its history cannot be read."
    case .leftThePlan(let ref, let day):
      "\(ref) left the plan on \(day.text): look whether it should still say so; noticeboard undo "
        + "takes it back."
    case .copiesNotCleared(let number):
      "Saved; old copies in backups/ could not be cleared away (\(SaveCause(number).brief))."
    }
  }
}
