import ArgumentParser
import BoardModel
import BoardStore

/// Taking changes back, making them again, and what was never saved.
extension Editor {
  /// Takes back the change of a revision; without one, the latest.
  func undo(revision: Int? = nil) throws {
    let author = try author()
    let saved: Saved
    do throws(SaveError) {
      saved = try store.undo(id, revision: revision, by: author, at: Environment.now)
    } catch {
      guard case .conflict(_, _, let blocked) = error, let earlier = blocked.earlier else {
        throw refused(error.description)
      }
      throw refused(
        "\(error.description) Before it, --revision \(earlier.revision) can be taken back: "
          + "\(earlier.what).")
    }
    try tell(saved)
  }

  func redo() throws {
    let author = try author()
    try tell(
      carryingOut { () throws(SaveError) in
        try store.redo(id, by: author, at: Environment.now)
      })
  }

  /// Saves what was being saved; where the file is damaged or gone, puts its last good state back.
  func recover() throws {
    let author = try author()
    let saved = try carryingOut { () throws(SaveError) in
      do throws(SaveError) {
        return try store.recover(id)
      } catch {
        switch error {
        case .nothingToRecover: return try makeLostAgain(insteadOf: error, by: author)
        case .unreadable: return try putBack(insteadOf: error, by: author)
        default: throw error
        }
      }
    }
    try tell(saved)
    if saved.entry?.kind == "recover", let aside = saved.keptAside {
      Output.complain("The damaged file is kept as \(aside), with what was changed in it by hand.")
    }
  }

  /// Has a change that was never saved offered no more.
  func forgetUnsaved() throws {
    let author = try author()
    try tell { () throws(SaveError) in
      try store.forgetUnsaved(id, by: author, at: Environment.now)
    }
  }

  /// Notes that lines of the history are lost for good.
  func acceptLoss() throws {
    let author = try author()
    try tell { () throws(SaveError) in
      try store.acceptLoss(id, by: author, at: Environment.now)
    }
  }

  /// What was noted in the history and changes nothing of the council.
  private func tell(_ note: () throws(SaveError) -> ChangeEntry) throws {
    let entry: ChangeEntry
    do throws(SaveError) {
      entry = try note()
    } catch {
      throw refused(error.description)
    }
    try Output.write(Output.line("\(id): revision \(entry.revision): \(entry.what)") + "\n")
  }

  /// Makes a change again that was saved once and is not in the file any more.
  private func makeLostAgain(
    insteadOf reason: SaveError, by author: Prose
  ) throws(SaveError) -> Saved {
    do throws(SaveError) {
      return try store.makeLostAgain(id, by: author, at: Environment.now)
    } catch {
      guard case .nothingToRecover = error else { throw error }
      return try putBack(insteadOf: reason, by: author)
    }
  }

  private func putBack(
    insteadOf reason: SaveError, by author: Prose
  ) throws(SaveError) -> Saved {
    let good: LastGood
    do throws(SaveError) {
      good = try store.lastGood(of: id)
    } catch {
      if case .notDamaged = error { throw reason }
      throw error
    }
    return try store.restore(
      id, revision: good.revision, good.note(by: author, at: Environment.now))
  }
}
