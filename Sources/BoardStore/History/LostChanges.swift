package import BoardModel

/// Saved changes that somebody has taken out of a file without this program, mostly by an editor that
/// still held an older copy of it.
struct LostChanges {
  let log: HistoryLog
  /// What the file says now.
  let tree: JSONTree
  /// What was changed in it since the last line; nothing where it is what that line left.
  let sinceLast: [TreeChange]
  let file: ContentHash

  /// So many of the latest changes are looked at.
  private static let furthestBack = 100

  /// Their lines, the oldest first.
  var lines: [HistoryLine] {
    let places = log.savedPlaces(file: file).suffix(LostChanges.furthestBack)
    var outside = sinceLast
    var found: [HistoryLine] = []
    for place in places.reversed() {
      let line = log.lines[place]
      if line.entry.kind == HistoryLine.outside {
        outside += line.changes ?? []
      } else if isMissing(line, outside), !isDecided(line, behind: place) {
        found.insert(line, at: 0)
      }
    }
    return found
  }

  /// Whether what a line did was undone outside, and can be done again as it was.
  private func isMissing(_ line: HistoryLine, _ outside: [TreeChange]) -> Bool {
    guard let changes = line.changes, !changes.isEmpty, !line.isCreation, !line.isRemoval,
      changes.contains(where: { change in outside.contains { $0.path.meets(change.path) } })
    else { return false }
    return (try? tree.applying(changes.inverse)) == nil && (try? tree.applying(changes)) != nil
  }

  /// Whether it was taken back, made again or given up since.
  private func isDecided(_ line: HistoryLine, behind place: Int) -> Bool {
    log.lines[(place + 1)...].contains {
      $0.entry.undoes == line.entry.revision || $0.entry.redoes == line.entry.revision
    }
  }
}

extension JSONBoardStore {
  /// Saved changes that a council's file is without because it was changed without this program.
  package func lost(of id: CouncilID) throws(HistoryError) -> [ChangeEntry] {
    let files = try files(of: id)
    do throws(SaveError) {
      return try files.lost(over: try files.current()).map(\.entry)
    } catch {
      // Of a file that cannot be read it is said elsewhere what can be put back.
      return []
    }
  }

  /// A council's history with those.
  package func historyWithLost(of id: CouncilID) throws(HistoryError) -> CouncilHistory {
    var history = try history(of: id)
    history.lost = try lost(of: id)
    return history
  }

  /// Makes the oldest of them again, in the name of whoever asks for it.
  package func makeLostAgain(
    _ id: CouncilID, by person: Prose, at moment: Moment
  ) throws(SaveError) -> Saved {
    try session(id).makeLostAgain(by: person, at: moment).notingWhatLeft
  }
}

extension Saved {
  /// With a word where what was saved after all is of an objective that left the plan meanwhile, and was
  /// not what it left by.
  var notingWhatLeft: Saved {
    guard let entry, !isRemoved, entry.kind != Prose(EndObjective.kind),
      let objective = entry.objective.flatMap({ ref in
        council.plan.objectives.first { $0.ref == ref }
      }), let ending = objective.ending
    else { return self }
    var saved = self
    saved.notes.append(.leftThePlan(objective.ref, on: ending.on))
    return saved
  }
}

extension CouncilFiles {
  func lost(over file: CurrentFile) throws(SaveError) -> [HistoryLine] {
    let log = try history()
    var sinceLast: [TreeChange] = []
    if case .outside(let last) = log.origin(of: file.hash) {
      let before = try search(log, file: file.bytes).tree(ofRevision: last.entry.revision)
      sinceLast = before.map { TreeDifference.changes(from: $0, to: file.tree) } ?? []
    }
    return LostChanges(log: log, tree: file.tree, sinceLast: sinceLast, file: file.hash).lines
  }
}
