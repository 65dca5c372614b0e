import BoardModel

/// One council held under the store's lock: what stands in its file, and the one change to be made.
struct CouncilSession {
  let files: CouncilFiles
  /// Held for as long as the session is.
  private let lock: StoreLock

  var id: CouncilID { files.id }

  init(_ id: CouncilID, in store: OpenStore, _ patience: StoreLock.Patience) throws(SaveError) {
    files = CouncilFiles(store: store, id: id)
    lock = try StoreLock(store, for: id, patience)
  }

  /// What a line says beside who, when and what.
  struct Reference {
    var undoes: Int?
    var redoes: Int?
  }

  /// Puts new bytes in the file's place, with the line that says so.
  func save(
    _ bytes: [UInt8], meaning meant: Council? = nil, over file: CurrentFile, _ note: ChangeNote,
    _ reference: Reference = Reference()
  ) throws(SaveError) -> Saved {
    if bytes == file.bytes { return Saved(council: file.council, entry: nil, notes: []) }
    let (council, tree) = try readBack(bytes, meaning: meant)
    let history = try HistoryContinuation(files, file: file, at: note.at)
    let entry = ChangeEntry(
      revision: history.nextRevision, note: note, undoes: reference.undoes,
      redoes: reference.redoes)
    let line = HistoryLine(
      entry: entry, before: file.hash, after: ContentHash(of: bytes),
      changes: TreeDifference.changes(from: file.tree, to: tree),
      isFromHandwritten: !file.isInKeptForm)
    let lines = (history.outside.map { [$0] } ?? []) + [line]
    try WritePath(
      files: files, bytes: bytes, current: file, log: history.log, revision: history.revision,
      lines: lines
    ).commit()
    let pruning = BackupPruning(
      files: files, log: history.log.adding(lines), file: line.after, today: note.at.day)
    let leftover = pruning.prune(history.backups + [history.revision])
    return Saved(
      council: council, entry: entry, notes: history.notes + (leftover.map { [$0] } ?? []))
  }

  /// Makes the file of a new council.
  func create(_ council: Council, _ note: ChangeNote) throws(SaveError) -> Saved {
    let bytes = CouncilWriter.bytes(of: council)
    let (_, tree) = try readBack(bytes, meaning: council)
    let history = try HistoryContinuation(files)
    let entry = ChangeEntry(revision: history.nextRevision, note: note)
    let line = HistoryLine(
      entry: entry, before: nil, after: ContentHash(of: bytes), changes: [.whole(tree)])
    try WritePath(
      files: files, bytes: bytes, current: nil, log: history.log, revision: 0, lines: [line]
    ).commit()
    return Saved(council: council, entry: entry, notes: history.notes)
  }

  /// Saves what the last line of the history says and the file does not yet.
  func finish(
    _ bytes: [UInt8], over file: CurrentFile?, _ line: HistoryLine, _ log: HistoryLog
  ) throws(SaveError) -> Saved {
    let (council, _) = try readBack(bytes, meaning: nil)
    let revision: Int
    if let file {
      revision = try HistoryContinuation(files, file: file, at: line.entry.at).revision
    } else {
      revision = 0
    }
    try WritePath(
      files: files, bytes: bytes, current: file, log: log, revision: revision, lines: []
    ).commit()
    return Saved(council: council, entry: line.entry, notes: [])
  }

  /// Reads what is to be written as any reader will, and refuses it where one would.
  private func readBack(
    _ bytes: [UInt8], meaning meant: Council?
  ) throws(SaveError) -> (Council, JSONTree) {
    let path = Prose("councils/\(id).json")
    if bytes.count > files.store.sizeLimit {
      let problem = Problem(
        file: path, place: nil, path: "", fault: .tooLarge(limit: files.store.sizeLimit))
      throw .unfitting(id, Prose(problem.sentence))
    }
    let reading = CouncilReader.read(bytes, id: id, file: path)
    guard let council = reading.value, let tree = JSONTree(bytes) else {
      throw .unfitting(id, reading.problems.first.map { Prose($0.sentence) } ?? path)
    }
    // Never seen but for a value that the writer cannot write down.
    if let meant, council != meant {
      throw .unfitting(id, "it reads back as a different council.")
    }
    return (council, tree)
  }
}
