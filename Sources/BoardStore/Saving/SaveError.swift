package import BoardModel

/// Why a change was not saved.
package enum SaveError: Error, Hashable, Sendable {
  /// The store as a whole cannot be opened.
  case store(CouncilID, StoreError)
  /// Somebody else was saving all the time.
  case busy(CouncilID, seconds: Int)
  case noCouncil(CouncilID)
  case alreadyThere(CouncilID)
  /// Its file has problems: it is left alone. The first is given in words.
  case unreadable(CouncilID, Prose, count: Int)
  /// Its file is one that nobody may write to.
  case writeProtected(CouncilID)
  /// Its file is for a group that whoever saves is not in, and that would be shut out.
  case notInItsGroup(CouncilID)
  /// The changed council is none that could be read back. The first problem is given in words.
  case unfitting(CouncilID, Prose)
  /// What is to be changed holds keys that a newer version added.
  case wouldLoseKeys(CouncilID)
  case failed(CouncilID, SaveStep, errno: Int32)
  /// Where the store keeps a file of its own stands something else.
  case notAFile(CouncilID, Prose, Fault.FileKind)
  case notAFolder(CouncilID, Prose, Fault.FileKind?)
  /// The file is the new one, but the disk does not say that it will stay.
  case unsure(CouncilID, errno: Int32)
  case nothingToUndo(CouncilID, by: Prose)
  case nothingToRedo(CouncilID, by: Prose)
  /// What was done since is in the way of taking a change back or making it again.
  case conflict(CouncilID, ChangeEntry, Blocked)
  /// The change of that revision does not stand, or is another person's.
  case notTheirs(CouncilID, Int, by: Prose)
  /// A council is not taken back that holds what somebody has done since.
  case changedSince(CouncilID, ChangeEntry, by: Prose)
  case nothingToRecover(CouncilID)
  /// No line of its history is lost that nobody has said so of.
  case nothingMissing(CouncilID)
  /// Its file can be read, so there is nothing to put back.
  case notDamaged(CouncilID)
  /// No state of it is kept that could be put back.
  case nothingGood(CouncilID)
  case noRevision(CouncilID, Int)
  /// Neither a copy nor the history leads there any more.
  case lostRevision(CouncilID, Int)
}

/// What keeps a change from being taken back or made again.
package struct Blocked: Hashable, Sendable {
  package let reason: Reason
  /// The later change that is in the way, where the history tells it.
  package var inTheWay: ChangeEntry?
  /// The latest earlier change of the same person that can be taken back nevertheless.
  package var earlier: ChangeEntry?

  package enum Reason: Hashable, Sendable {
    case conflict(TreeConflict)
    /// The council would be none that could be read back; the first problem in words.
    case unfitting(Prose)
    /// What came later rests on it: the action or milestone in words.
    case restedOn(Prose)
    /// What it made is used by what came later: its name.
    case used(Prose)
    /// What it made is called as something else is by now.
    case taken(Prose)
    /// Somebody who changed the file without this program has taken it out already.
    case takenOut
  }
}

/// What was being done when a call failed.
package enum SaveStep: Hashable, Sendable {
  case locking, writingFile, makingFolders, readingHistory, writingHistory, keepingCopy
  case puttingInPlace, takingAway
}

/// A change was refused by whoever made it, or it could not be saved.
package enum SaveFailure<Refusal: Error>: Error {
  case refused(Refusal)
  case notSaved(SaveError)
}

extension SaveFailure: Equatable where Refusal: Equatable {}
extension SaveFailure: Hashable where Refusal: Hashable {}

/// What came of a change.
package struct Saved: Hashable, Sendable {
  /// The council as it stands on disk.
  package let council: Council
  /// Nothing where there was nothing to change, and nothing was written.
  package let entry: ChangeEntry?
  /// What else is worth knowing.
  package internal(set) var notes: [SaveNote]
  /// The names of what was added: `KNO-17`.
  package var made: [Prose] = []
  /// Whether there was no file before.
  package var isCreated = false
  /// Whether the file was taken away; the council is as it was then.
  package var isRemoved = false

  /// Those names that the words of the change do not hold.
  package var madeUntold: [Prose] {
    guard let entry else { return [] }
    return made.filter { !entry.what.string.contains($0.string) }
  }
}

package enum SaveNote: Hashable, Sendable {
  /// Somebody had changed the file without this program; that is now in the history too.
  case editedOutside(revision: Int)
  /// Lines of the history are gone; the file is in the history as it is now.
  case historyCutShort(ClosedRange<Int>)
  /// So many lines of the history cannot be read.
  case historyDamaged(lines: Int)
  /// What was saved after all is of an objective that has left the plan since.
  case leftThePlan(ObjectiveRef, on: Day)
  /// Saved all the same; old copies could not be cleared away.
  case copiesNotCleared(errno: Int32)
}
