package import BoardModel
import Glibc

extension JSONBoardStore {
  package func history(of id: CouncilID) throws(HistoryError) -> CouncilHistory {
    let files = try files(of: id)
    var history = try reading(id) { () throws(SaveError) in try files.told() }
    guard history.recoverable != nil || history.isEndLost else { return history }
    // A line without its file, or half of one, is also what there is while somebody saves; only who holds the lock
    // knows which. A lock that is not there, or may not be opened, is held by nobody.
    guard
      let handle = try? files.store.calls.openFile(
        ".lock", in: files.store.root, for: .reading, mode: 0)
    else { return history.countingEnd }
    defer { files.store.calls.closeQuietly(handle) }
    if (try? files.store.calls.lock(handle)) ?? true {
      return try reading(id) { () throws(SaveError) in try files.told() }.countingEnd
    }
    history.notSaved.removeAll { $0 == history.recoverable }
    history.recoverable = nil
    return history
  }

  package func state(of id: CouncilID, revision: Int) throws(HistoryError) -> PastState {
    let files = try files(of: id)
    let search = try reading(id) { () throws(SaveError) in
      try files.search(try files.history(), file: try files.bytes())
    }
    guard search.hash(ofRevision: revision) != nil else { throw .noRevision(id, revision) }
    guard let bytes = search.bytes(ofRevision: revision) else { throw .lostRevision(id, revision) }
    let reading = CouncilReader.read(bytes, id: id, file: Prose("councils/\(id).json"))
    guard let council = reading.value else {
      throw .unfitting(
        id, revision, reading.problems.first { !$0.isNote }.map { Prose($0.sentence) } ?? "")
    }
    return PastState(revision: revision, bytes: bytes, council: council)
  }

  func files(of id: CouncilID) throws(HistoryError) -> CouncilFiles {
    do throws(StoreError) {
      return CouncilFiles(store: try openedStore(), id: id)
    } catch {
      throw .store(id, error)
    }
  }

  private func reading<Result>(
    _ id: CouncilID, _ read: () throws(SaveError) -> Result
  ) throws(HistoryError) -> Result {
    do throws(SaveError) {
      return try read()
    } catch {
      throw HistoryError(error, id)
    }
  }
}

extension CouncilHistory {
  /// The same where nobody is writing: half a line stays half a line.
  fileprivate var countingEnd: CouncilHistory {
    var history = self
    if isEndLost { history.skippedLines += 1 }
    return history
  }
}

extension CouncilFiles {
  func told() throws(SaveError) -> CouncilHistory {
    // Before the lines: whoever saves meanwhile makes the copy behind the line. Where there is no such
    // folder to look into that is a problem of its own, and the history can be told all the same.
    let copies = (try? backups()) ?? []
    let log = try history()
    let bytes = try bytes()
    var history = try told(log, bytes)
    if let bytes, let missing = missingAtEnd(log, file: bytes, copies) {
      history.missing.append(missing)
    }
    return history
  }

  private func told(_ log: HistoryLog, _ bytes: [UInt8]?) throws(SaveError) -> CouncilHistory {
    let file = bytes.map { ContentHash(of: $0) }
    guard let bytes, let file, case .outside(let last) = log.origin(of: file) else {
      return CouncilHistory(log, file: file)
    }
    let before = try search(log, file: bytes).tree(ofRevision: last.entry.revision)
    let changes = before.flatMap { before in
      JSONTree(bytes).map { TreeDifference.changes(from: before, to: $0) }
    }
    return CouncilHistory(log, file: file, changesOutside: changes)
  }

  /// The file's bytes, whatever they say; nothing where there is no file.
  func bytes() throws(SaveError) -> [UInt8]? {
    do throws(FileRefusal) {
      return try store.calls.contents(of: name, in: store.councils, limit: store.sizeLimit).bytes
    } catch {
      switch error.fault {
      case .vanished: return nil
      case .notAFile(let kind): throw .notAFile(id, Prose("councils/\(id).json"), kind)
      case .unreadable(let number): throw .failed(id, .readingHistory, errno: number)
      default: throw .failed(id, .readingHistory, errno: EOVERFLOW)
      }
    }
  }
}
