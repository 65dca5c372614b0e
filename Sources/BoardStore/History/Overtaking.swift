package import BoardModel

/// A change that was not saved because somebody has changed the same thing since it was decided on.
package struct Overtaking: Hashable, Sendable {
  package let council: CouncilID
  /// The revision it was decided on.
  package let seen: Int
  /// The revision there is now: to save it all the same is to decide on this one.
  package let now: Int
  /// What others did, the oldest first; nothing where it was done without this program.
  package let theirs: [ChangeEntry]
  package let yours: ChangeNote

  package init(
    of command: some Command, decidedOn seen: PastState, in store: JSONBoardStore, _ id: CouncilID,
    by person: Prose, at moment: Moment
  ) {
    council = id
    self.seen = seen.revision
    let entries = ((try? store.history(of: id)) ?? CouncilHistory()).entries
    now = entries.last?.revision ?? seen.revision
    theirs = store.changes(overtaking: command, decidedOn: seen.council, of: id)
      .filter { $0.revision > seen.revision }
    yours = ChangeNote(
      at: moment, by: person, kind: Prose(type(of: command).kind), objective: command.objective,
      what: Prose(command.what), why: command.why)
  }
}

extension Overtaking {
  /// Both texts, a line each, and what can be done.
  package var sentences: [String] {
    var lines = [
      "\(council): nothing was saved. Somebody has changed the same thing since revision \(seen)."
    ]
    lines.append("Theirs:")
    for entry in theirs {
      lines.append("  revision \(entry.revision), \(entry.at.text), \(entry.by): \(entry.what)")
      if let why = entry.why { lines.append("    \(entry.whyWord): \(why)") }
    }
    if theirs.isEmpty { lines.append("  changed outside noticeboard; nobody said what") }
    lines.append("Yours:")
    lines.append("  \(yours.what)")
    if let why = yours.why { lines.append("    \(yours.whyWord): \(why)") }
    lines.append(
      theirs.isEmpty
        ? "To save yours all the same, leave --seen out."
        : "To save yours all the same, after theirs, give --seen \(now).")
    return lines
  }
}

extension JSONBoardStore {
  /// What others did of the same objective since the state that a command was decided on, the oldest
  /// first; nothing where no history tells it.
  package func changes(
    overtaking command: any Command, decidedOn seen: Council, of id: CouncilID
  ) -> [ChangeEntry] {
    let history = (try? history(of: id)) ?? CouncilHistory()
    var theirs: [ChangeEntry] = []
    for entry in history.entries.suffix(Self.furthestBack).reversed() {
      if command.objective.map({ history.concerns($0, entry) }) ?? true {
        theirs.insert(entry, at: 0)
      }
      let before = try? state(of: id, revision: entry.revision - 1)
      if let before, !command.isOvertaken(seen: seen, now: before.council) { break }
    }
    return theirs
  }

  /// Nobody keeps a form open for longer than so many changes of others.
  private static let furthestBack = 50
}
