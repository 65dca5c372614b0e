import BoardModel

/// Where a council's history goes on from: the revision of the file as it is, and that of the next.
///
/// What somebody did to the file without this program becomes a line of its own first.
struct HistoryContinuation {
  let log: HistoryLog
  let backups: [Int]
  /// Nothing, or the line that tells of the change made outside.
  let outside: HistoryLine?
  /// What was recorded behind the last line and is gone from the history; it is told of in `outside`.
  let missing: ClosedRange<Int>?
  /// The revision of the file as it is.
  let revision: Int
  let nextRevision: Int

  /// As many lines as a save mostly needs to look at.
  private static let usual = 64

  init(_ files: CouncilFiles, file: FoundFile, at moment: Moment) throws(SaveError) {
    var log = try files.history(last: HistoryContinuation.usual)
    if !log.isWhole, log.savedPlaces(file: file.hash).isEmpty { log = try files.history() }
    let backups = try files.backups()
    // A history that was lost must not number anew what the copies are named after.
    let missing = files.missingAtEnd(log, file: file.bytes, backups)
    let next = max(log.nextRevision, missing.map { $0.upperBound + 1 } ?? 0)
    var line: HistoryLine?
    switch log.origin(of: file.hash) {
    case .revision(let revision) where missing == nil || !log.isEmpty:
      self.revision = revision
    case .outside(let last):
      if !log.isWhole { log = try files.history() }
      let before = try files.search(log, file: file.bytes).tree(
        ofRevision: last.entry.revision)
      revision = next
      line = HistoryLine(
        outside: next, at: moment, before: last.after, after: file.hash,
        putBackBefore: log.putBackBefore(file.hash), missing: missing,
        changes: before.flatMap { before in
          file.tree.map { TreeDifference.changes(from: before, to: $0) }
        })
    case .unknown, .revision:
      revision = next
      line = HistoryLine(
        outside: next, at: moment, before: nil, after: file.hash, missing: missing, changes: nil)
    }
    self.missing = missing
    self.log = log
    self.backups = backups
    outside = line
    nextRevision = line == nil ? next : next + 1
  }

  /// For a council that has no file yet.
  init(_ files: CouncilFiles) throws(SaveError) {
    log = try files.history()
    backups = try files.backups()
    outside = nil
    missing = nil
    revision = 0
    nextRevision = max(log.nextRevision, (backups.max() ?? 0) + 1)
  }

  /// What else whoever saved should know.
  var notes: [SaveNote] {
    let cut: SaveNote? = missing.map { .historyCutShort($0) }
    let edited: SaveNote? = outside.map { .editedOutside(revision: $0.entry.revision) }
    return ((cut ?? edited).map { [$0] } ?? [])
      + (log.skipped > 0 ? [.historyDamaged(lines: log.skipped)] : [])
  }
}

extension HistoryLine {
  fileprivate init(
    outside revision: Int, at moment: Moment, before: ContentHash?, after: ContentHash,
    putBackBefore: Int? = nil, missing: ClosedRange<Int>?, changes: [TreeChange]?
  ) {
    let told = changes.map { $0.isEmpty ? "only its layout" : ChangeWords.sentence($0) }
    let objectives = changes.map { ChangeWords.objectives(in: $0) } ?? []
    let note = ChangeNote(
      at: moment, by: HistoryLine.outside, kind: HistoryLine.outside,
      objective: objectives.count == 1 ? objectives[0] : nil,
      what: Prose(
        (missing.map(ChangeWords.outside(missing:))
          ?? ChangeWords.outside(putBackBefore: putBackBefore, in: "the file"))
          + (told.map { ": \($0)" } ?? "")))
    self.init(
      entry: ChangeEntry(revision: revision, note: note), before: before, after: after,
      changes: changes)
  }
}
