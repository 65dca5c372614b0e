package import BoardModel

/// Lines of a history that are gone, told by what the copies in `backups/` are named after.
extension CouncilFiles {
  /// The revisions that were recorded behind the last line that is left; nothing where none were.
  ///
  /// A copy is made behind the line of the change it makes way for: one of a later state than the
  /// history tells of says that lines of it are gone. A save that failed behind its copy leaves one of
  /// the very state that the history ends with, or of the file as somebody changed it outside.
  func missingAtEnd(
    _ log: HistoryLog, file: [UInt8], _ backups: [Int]
  ) -> ClosedRange<Int>? {
    guard let copy = backups.max(), copy >= log.lastKnown else { return nil }
    if copy <= log.lastKnown + 1, let kept = backup(copy) {
      if kept == file { return nil }
      if copy == log.lastKnown, isState(kept, log, file) { return nil }
    }
    return (log.lastKnown + 1)...(copy + 1)
  }

  /// Whether it is what the last line left; where that line cannot be read nobody can tell.
  private func isState(_ bytes: [UInt8], _ log: HistoryLog, _ file: [UInt8]) -> Bool {
    guard let last = log.lines.last, last.entry.revision == log.lastKnown else {
      return log.lastKnown > 0
    }
    return last.after == ContentHash(of: bytes)
  }
}

extension CouncilSession {
  /// Notes that lines of the history are lost for good, so that it is no problem of the store any more.
  func acceptLoss(by person: Prose, at moment: Moment) throws(SaveError) -> ChangeEntry {
    let file = try files.current()
    let history = try HistoryContinuation(files, file: file.found, at: moment)
    let missing = try files.history().missing + (history.missing.map { [$0] } ?? [])
    if missing.isEmpty { throw .nothingMissing(id) }
    let entry = ChangeEntry(
      revision: history.nextRevision,
      note: ChangeNote(
        at: moment, by: person, kind: HistoryLine.acceptedLoss,
        what: Prose("known to be lost from the history: \(ChangeWords.revisions(missing))")))
    try note(entry, file, history)
    return entry
  }

  /// Puts a line behind the history that changes nothing of the council.
  func note(
    _ entry: ChangeEntry, _ file: CurrentFile, _ history: HistoryContinuation
  ) throws(SaveError) {
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
    try HistoryAppending(
      files: files, folder: folder, council: file.found.status, log: history.log, lines: lines
    ).append().close()
  }
}

extension JSONBoardStore {
  /// Notes that lines of a council's history are lost for good; nothing of the council changes.
  package func acceptLoss(
    _ id: CouncilID, by person: Prose, at moment: Moment
  ) throws(SaveError) -> ChangeEntry {
    try session(id).acceptLoss(by: person, at: moment)
  }
}

extension ChangeWords {
  /// "revision 2", "revisions 2 to 4, 7".
  package static func revisions(_ ranges: [ClosedRange<Int>]) -> String {
    let words = ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
    let isOne = ranges.count == 1 && ranges[0].count == 1
    return "\(isOne ? "revision" : "revisions") \(words.joined(separator: ", "))"
  }
}
