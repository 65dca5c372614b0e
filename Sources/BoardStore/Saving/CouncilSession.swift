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
    return try replace(file.found, by: bytes, meaning: meant, note, reference)
  }

  /// Puts new bytes in the place of others, whatever those say.
  private func replace(
    _ file: FoundFile, by bytes: [UInt8], meaning meant: Council?, _ note: ChangeNote,
    _ reference: Reference
  ) throws(SaveError) -> Saved {
    let (council, tree) = try readBack(bytes, meaning: meant)
    let history = try HistoryContinuation(files, file: file, at: note.at)
    let entry = ChangeEntry(
      revision: history.nextRevision, note: note, undoes: reference.undoes,
      redoes: reference.redoes)
    let line = HistoryLine(
      entry: entry, before: file.hash, after: ContentHash(of: bytes),
      changes: file.tree.map { TreeDifference.changes(from: $0, to: tree) },
      isFromHandwritten: !file.isInKeptForm)
    let lines = (history.outside.map { [$0] } ?? []) + [line]
    try WritePath(
      files: files, bytes: bytes, current: file, log: history.log, revision: history.revision,
      lines: lines
    ).commit()
    let pruning = BackupPruning(
      files: files, log: history.log.adding(lines), file: ContentHash(of: bytes), today: note.at.day
    )
    let leftover = pruning.prune(history.backups + [history.revision])
    return Saved(
      council: council, entry: entry, notes: history.notes + (leftover.map { [$0] } ?? []),
      made: line.changes?.made ?? [])
  }

  /// Puts bytes of old back, also where nobody can read what stands there now; its copy is kept.
  /// Where a council is given, they are made to say what it is.
  func restore(
    _ revision: Int, saying shown: Council? = nil, _ note: ChangeNote
  ) throws(SaveError) -> Saved {
    let file: FoundFile?
    do throws(SaveError) {
      file = try files.found()
    } catch {
      guard case .noCouncil = error else { throw error }
      file = nil
    }
    if let file, let newer = files.read(file.bytes).problems.first(where: \.isOfNewerVersion) {
      throw .unreadable(id, Prose(newer.sentence), count: 1)
    }
    let search = try files.search(try files.history(), file: file?.bytes)
    guard search.hash(ofRevision: revision) != nil else { throw .noRevision(id, revision) }
    guard var bytes = search.bytes(ofRevision: revision) else {
      throw .lostRevision(id, revision)
    }
    if let shown { bytes = try files.written(bytes).bytes(saying: shown) }
    guard let file else { return try create(bytes, meaning: nil, note) }
    if let council = files.read(bytes).value, bytes == file.bytes {
      return Saved(council: council, entry: nil, notes: [])
    }
    return try replace(file, by: bytes, meaning: nil, note, Reference())
  }

  /// Takes the file away; its copy and its history stay.
  func remove(
    _ file: CurrentFile, _ note: ChangeNote, _ reference: Reference
  ) throws(SaveError) -> Saved {
    let history = try HistoryContinuation(files, file: file.found, at: note.at)
    let entry = ChangeEntry(
      revision: history.nextRevision, note: note, undoes: reference.undoes)
    let line = HistoryLine(
      entry: entry, before: file.hash, after: nil, changes: [.removal(file.tree)])
    try WritePath(
      files: files, bytes: nil, current: file.found, log: history.log, revision: history.revision,
      lines: [line]
    ).commit()
    return Saved(council: file.council, entry: entry, notes: history.notes, isRemoved: true)
  }

  /// Makes the file of a new council.
  func create(_ council: Council, _ note: ChangeNote) throws(SaveError) -> Saved {
    try create(CouncilWriter.bytes(of: council), meaning: council, note)
  }

  func create(
    _ bytes: [UInt8], meaning meant: Council?, _ note: ChangeNote,
    _ reference: Reference = Reference()
  ) throws(SaveError) -> Saved {
    let (council, tree) = try readBack(bytes, meaning: meant)
    let history = try HistoryContinuation(files)
    let entry = ChangeEntry(
      revision: history.nextRevision, note: note, redoes: reference.redoes)
    let line = HistoryLine(
      entry: entry, before: nil, after: ContentHash(of: bytes), changes: [.whole(tree)])
    try WritePath(
      files: files, bytes: bytes, current: nil, log: history.log, revision: 0, lines: [line]
    ).commit()
    return Saved(council: council, entry: entry, notes: history.notes, isCreated: true)
  }

  /// Saves what the last line of the history says and the file does not yet.
  func finish(
    _ bytes: [UInt8], over file: CurrentFile?, _ line: HistoryLine, _ log: HistoryLog
  ) throws(SaveError) -> Saved {
    let (council, _) = try readBack(bytes, meaning: nil)
    let revision: Int
    if let file {
      revision = try HistoryContinuation(files, file: file.found, at: line.entry.at).revision
    } else {
      revision = 0
    }
    try WritePath(
      files: files, bytes: bytes, current: file?.found, log: log, revision: revision, lines: []
    ).commit()
    return Saved(council: council, entry: line.entry, notes: [])
  }

  /// Takes the file away that the last line of the history says is gone.
  func finishRemoving(
    _ file: CurrentFile, _ line: HistoryLine, _ log: HistoryLog
  ) throws(SaveError) -> Saved {
    let history = try HistoryContinuation(files, file: file.found, at: line.entry.at)
    try WritePath(
      files: files, bytes: nil, current: file.found, log: log, revision: history.revision,
      lines: []
    ).commit()
    return Saved(council: file.council, entry: line.entry, notes: [], isRemoved: true)
  }

  /// Reads what is to be written as any reader will, and refuses it where one would.
  func readBack(
    _ bytes: [UInt8], meaning meant: Council?
  ) throws(SaveError) -> (Council, JSONTree) {
    let path = Prose("councils/\(id).json")
    if bytes.count > files.store.sizeLimit {
      let problem = Problem(
        file: path, place: nil, path: "", fault: .tooLarge(limit: files.store.sizeLimit))
      throw .unfitting(id, Prose(problem.sentence))
    }
    let reading = files.read(bytes)
    guard let council = reading.value, let tree = JSONTree(bytes) else {
      throw .unfitting(id, reading.problems.first { !$0.isNote }.map { Prose($0.sentence) } ?? path)
    }
    // Never seen but for a value that the writer cannot write down.
    if let meant, council != meant {
      throw .unfitting(id, "it reads back as a different council.")
    }
    return (council, tree)
  }
}
