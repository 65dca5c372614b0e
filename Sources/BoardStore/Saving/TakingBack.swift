import BoardModel

extension CouncilSession {
  /// Takes back the latest change of one person that stands.
  func undo(by person: Prose, at moment: Moment) throws(SaveError) -> Saved {
    let file = try files.current()
    let log = try files.history()
    guard let place = UndoStack(log, by: person, file: file.hash).done.last else {
      throw .nothingToUndo(id, by: person)
    }
    let line = log.lines[place]
    let search = try files.search(log, file: file.bytes)
    let changes = search.changes(of: line, file: file.hash, reading: id).inverse
    let bytes = try bytes(
      making: changes, of: line.entry, in: file,
      exactly: file.hash == line.after ? line.before : nil
    ) { search.bytes(holding: $0) }
    let note = ChangeNote(
      at: moment, by: person, kind: "undo", objective: line.entry.objective,
      what: Prose("taken back: \(line.entry.what)"))
    return try save(bytes, over: file, note, Reference(undoes: line.entry.revision))
  }

  /// Makes the change again that one person has taken back last.
  func redo(by person: Prose, at moment: Moment) throws(SaveError) -> Saved {
    let file = try files.current()
    let log = try files.history()
    guard let place = UndoStack(log, by: person, file: file.hash).undone.last else {
      throw .nothingToRedo(id, by: person)
    }
    let line = log.lines[place]
    let search = try files.search(log, file: file.bytes)
    let bytes = try bytes(
      making: search.changes(of: line, file: file.hash, reading: id), of: line.entry, in: file,
      exactly: file.hash == line.before ? line.after : nil
    ) { search.bytes(holding: $0) }
    let note = ChangeNote(
      at: moment, by: person, kind: "redo", objective: line.entry.objective,
      what: Prose("made again: \(line.entry.what)"), why: line.entry.why)
    return try save(bytes, over: file, note, Reference(redoes: line.entry.revision))
  }

  /// Saves the change whose line was written by somebody who was stopped before its file was.
  func recover() throws(SaveError) -> Saved {
    let log = try files.history()
    let file: CurrentFile?
    do throws(SaveError) {
      file = try files.current()
    } catch {
      guard case .noCouncil = error else { throw error }
      file = nil
    }
    guard let line = log.offered(file: file?.hash), let changes = line.changes else {
      throw .nothingToRecover(id)
    }
    let tree = try applying(changes, of: line.entry, to: file?.tree)
    if line != log.lines.last, let file {
      // Others have saved since: it becomes a change behind theirs.
      return try save(
        tree.fileBytes, over: file, line.entry.note, Reference(redoes: line.entry.revision))
    }
    return try finish(tree.fileBytes, over: file, line, log)
  }

  /// Notes that the change which was never saved is not to be offered any more.
  func forget(by person: Prose, at moment: Moment) throws(SaveError) -> ChangeEntry {
    let file = try files.current()
    let log = try files.history()
    guard let line = log.offered(file: file.hash) else { throw .nothingToRecover(id) }
    let history = try HistoryContinuation(files, file: file.found, at: moment)
    let entry = ChangeEntry(
      revision: history.nextRevision,
      note: ChangeNote(
        at: moment, by: person, kind: "forget", objective: line.entry.objective,
        what: Prose("not saved after all: \(line.entry.what)")),
      undoes: line.entry.revision)
    let lines =
      (history.outside.map { [$0] } ?? []) + [
        HistoryLine(entry: entry, before: file.hash, after: file.hash, changes: [])
      ]
    let folder: Handle
    do throws(CallFailure) {
      folder = try files.store.madeFolder("history")
    } catch {
      throw .failed(id, .makingFolders, errno: error.number)
    }
    try HistoryAppending(files: files, folder: folder, log: history.log, lines: lines)
      .append().close()
    return entry
  }

  /// The file with changes made or taken back: the very bytes of old where it is known which.
  private func bytes(
    making changes: [TreeChange], of entry: ChangeEntry, in file: CurrentFile,
    exactly wanted: ContentHash?, _ find: (ContentHash) -> [UInt8]?
  ) throws(SaveError) -> [UInt8] {
    let bytes = try applying(changes, of: entry, to: file.tree).fileBytes
    guard let wanted, ContentHash(of: bytes) != wanted else { return bytes }
    return find(wanted) ?? bytes
  }

  private func applying(
    _ changes: [TreeChange], of entry: ChangeEntry, to tree: JSONTree?
  ) throws(SaveError) -> JSONTree {
    if let whole = changes.first?.whole { return whole }
    do throws(TreeConflict) {
      return try (tree ?? .object([])).applying(changes)
    } catch {
      throw .conflict(id, entry, error)
    }
  }
}

extension StateSearch {
  /// What a line changed; without what it took to bring a file of an older version to this one,
  /// where others have saved since and rely on it.
  fileprivate func changes(
    of line: HistoryLine, file: ContentHash, reading id: CouncilID
  ) -> [TreeChange] {
    let changes = line.changes ?? []
    let isUpgrade = changes.contains { $0.path.steps == ["schema"] }
    guard isUpgrade, file != line.after, file != line.before, let before = line.before,
      let old = bytes(holding: before).flatMap({ written($0, id) }),
      let new = bytes(holding: line.after).flatMap({ written($0, id) })
    else { return changes }
    return TreeDifference.changes(from: old, to: new)
  }

  /// What a state says, in words of the current version.
  private func written(_ bytes: [UInt8], _ id: CouncilID) -> JSONTree? {
    CouncilReader.read(bytes, id: id, file: "").value.flatMap {
      JSONTree(CouncilWriter.bytes(of: $0))
    }
  }

  /// The bytes of a state the history knows.
  fileprivate func bytes(holding wanted: ContentHash) -> [UInt8]? {
    let revisions = [0] + log.lines.map(\.entry.revision)
    for revision in revisions where hash(ofRevision: revision) == wanted {
      if let bytes = bytes(ofRevision: revision) { return bytes }
    }
    return nil
  }
}
