import BoardModel

/// Clears away old copies: the last 20 stay, and one of each of the last 30 days, every copy that is
/// the only way left to its state, and what older versions of this program wrote.
struct BackupPruning {
  let files: CouncilFiles
  /// The history with the lines just written.
  let log: HistoryLog
  /// The file as it is now.
  let file: ContentHash
  let today: Day

  static let kept = 20
  static let days = 30

  /// Says where something could not be cleared away; that harms nobody.
  func prune(_ revisions: [Int]) -> SaveNote? {
    let older = revisions.sorted(by: >).dropFirst(BackupPruning.kept)
    guard !older.isEmpty else { return nil }
    let calls = files.store.calls
    do throws(CallFailure) {
      guard let folder = try files.store.folder("backups") else { return nil }
      var seen: Set<Day> = []
      for revision in older {
        let name = files.backupName(revision)
        let status = try calls.again { () throws(CallFailure) in
          try calls.status(of: name, in: folder)
        }
        let day = Moment(seconds: status.modified).day
        if today - day <= BackupPruning.days, seen.insert(day).inserted { continue }
        if !log(reaching: revision).canDoWithoutCopy(of: revision, file: file) { continue }
        // An upgrade keeps the file as it was before for good.
        if files.backup(revision).map(isOfOlderVersion) ?? true { continue }
        try calls.again { () throws(CallFailure) in try calls.remove(name, in: folder) }
      }
      return nil
    } catch {
      return .copiesNotCleared(errno: error.number)
    }
  }

  private func isOfOlderVersion(_ bytes: [UInt8]) -> Bool {
    guard let version = JSONTree(bytes)?["schema"]?.wholeNumber else { return false }
    return version < SchemaVersionKind.ofCouncil.current
  }

  private func log(reaching revision: Int) -> HistoryLog {
    if log.isWhole || log.place(ofRevision: revision) != nil { return log }
    return (try? files.history()) ?? log
  }
}

extension HistoryLog {
  /// Whether the history alone leads from the file back to a revision, byte for byte.
  fileprivate func canDoWithoutCopy(of revision: Int, file: ContentHash) -> Bool {
    var state: ContentHash? = file
    var isFromHandwritten = false
    for place in savedPlaces(file: file).reversed() {
      let line = lines[place]
      if line.entry.revision == revision { return line.after == state && !isFromHandwritten }
      guard line.entry.revision > revision, line.after == state, line.changes != nil else {
        return false
      }
      state = line.before
      isFromHandwritten = line.isFromHandwritten
    }
    // Revision 0 is what there was before the first line.
    return revision == 0 && isWhole && state != nil && !isFromHandwritten
  }
}
