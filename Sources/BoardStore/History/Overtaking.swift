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
  /// What whoever is refused did to the same thing before, from elsewhere.
  package let own: [ChangeEntry]
  package let yours: ChangeNote

  package init(
    of command: some Command, decidedOn seen: PastState, in store: JSONBoardStore, _ id: CouncilID,
    by person: Prose, at moment: Moment
  ) {
    council = id
    self.seen = seen.revision
    let entries = ((try? store.history(of: id)) ?? CouncilHistory()).entries
    now = entries.last?.revision ?? seen.revision
    let since = store.changes(overtaking: command, decidedOn: seen.council, of: id)
      .filter { $0.revision > seen.revision }
    theirs = since.filter { $0.by != person }
    own = since.filter { $0.by == person }
    yours = ChangeNote(
      at: moment, by: person, kind: Prose(type(of: command).kind), objective: command.objective,
      what: Prose(command.what), why: command.why)
  }
}

extension Overtaking {
  /// Both texts, a line each, and what can be done.
  package var sentences: [String] {
    let who = theirs.isEmpty && !own.isEmpty ? "You have" : "Somebody has"
    var lines = [
      "\(council): nothing was saved. \(who) changed the same thing since revision \(seen)."
    ]
    func tell(_ heading: String, _ entries: [ChangeEntry]) {
      lines.append(heading)
      for entry in entries {
        lines.append(
          "  revision \(entry.revision), \(entry.at.text), \(entry.by): \(entry.what)")
        if let why = entry.why { lines.append("    \(entry.whyWord): \(why)") }
      }
    }
    if !theirs.isEmpty || own.isEmpty { tell("Theirs:", theirs) }
    if theirs.isEmpty, own.isEmpty {
      lines.append("  changed outside noticeboard; nobody said what")
    }
    if !own.isEmpty { tell("Yours since then:", own) }
    lines.append("Yours:")
    lines.append("  \(yours.what)")
    if let why = yours.why { lines.append("    \(yours.whyWord): \(why)") }
    lines.append(
      theirs.isEmpty && own.isEmpty
        ? "To save yours all the same, leave --seen out."
        : "To save yours all the same, after \(theirs.isEmpty ? "that" : "theirs"), give --seen \(now)."
    )
    return lines
  }
}

extension JSONBoardStore {
  /// What was done since the state that a command was decided on to the very things it was decided on,
  /// the oldest first; nothing where no history tells it.
  package func changes(
    overtaking command: any Command, decidedOn seen: Council, of id: CouncilID
  ) -> [ChangeEntry] {
    let history = (try? history(of: id)) ?? CouncilHistory()
    let entries = history.entries
    var theirs: [ChangeEntry] = []
    var after: Council?
    for place in entries.indices.suffix(Self.furthestBack).reversed() {
      let entry = entries[place]
      let earlier = place > 0 ? entries[place - 1].revision : 0
      let before = (try? state(of: id, revision: earlier))?.council
      after = after ?? (try? state(of: id, revision: entry.revision))?.council
      let touches: Bool =
        if let before, let after {
          command.isOvertaken(seen: before, now: after)
        } else {
          // What nobody can tell any more may have been about it.
          command.objective.map { history.concerns($0, entry) } ?? true
        }
      if touches { theirs.insert(entry, at: 0) }
      if let before, !command.isOvertaken(seen: seen, now: before) { break }
      after = before
    }
    return theirs
  }

  /// Nobody keeps a form open for longer than so many changes of others.
  private static let furthestBack = 50
}
