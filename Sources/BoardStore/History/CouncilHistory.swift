package import BoardModel

/// What is known of how a council's file came to be what it is.
package struct CouncilHistory: Hashable, Sendable {
  /// Every change that became the file, the oldest first.
  package var entries: [ChangeEntry] = []
  /// The revision of what the file holds; 0 before the first change.
  package private(set) var revision = 0
  /// Changes whose line was written and whose file never was: whoever made them was stopped.
  package var notSaved: [ChangeEntry] = []
  /// The last of those that nobody has decided on: it can still be saved, or be forgotten.
  package var recoverable: ChangeEntry?
  /// Saved changes that the file is without since somebody changed it without this program, the oldest
  /// first, as `lost(of:)` finds them; each can be made again, or be given up.
  package var lost: [ChangeEntry] = []
  /// How many lines of the history could not be read and were passed over.
  package var skippedLines = 0
  /// Revisions that the history does not tell of any more, and of which nobody has said that they are
  /// lost for good.
  package var missing: [ClosedRange<Int>] = []
  /// Whether somebody has changed the file without this program since the last entry.
  package var isEditedOutside = false
  /// What was changed then, as far as it can be told.
  package private(set) var outside: String?
  /// The first of the changes it was put back before, where that is what was done.
  package private(set) var putBackBefore: Int?
  /// The objectives each change was about, by its revision.
  private var touched: [Int: [ObjectiveRef]] = [:]
  /// Whether the file was taken away again: the adding of the council was undone.
  package private(set) var isRemoved = false
  /// Whether the last line is half there although its change became the file.
  var isEndLost = false

  package init() {}

  /// `changesOutside` are those of the file since the last line, where they can be told.
  init(_ log: HistoryLog, file: ContentHash?, changesOutside: [TreeChange]? = nil) {
    for place in log.lines.indices {
      if log.isSaved(place, file: file) {
        entries.append(log.lines[place].entry)
      } else {
        notSaved.append(log.lines[place].entry)
      }
    }
    for line in log.lines {
      touched[line.entry.revision] = line.changes.map { ChangeWords.objectives(in: $0) }
    }
    outside = changesOutside.map { ChangeWords.sentence($0) }
    revision = entries.last?.revision ?? 0
    isRemoved = file == nil && log.lines.last?.isRemoval ?? false
    recoverable = log.offered(file: file)?.entry
    skippedLines = log.skipped
    missing = log.missing
    if let file, case .outside = log.origin(of: file) { isEditedOutside = true }
    if let file, isEditedOutside { putBackBefore = log.putBackBefore(file) }
    // Half a line that tells of nothing saved is what a stopped writer leaves, and no loss.
    isEndLost = isEditedOutside && !log.endsWithLine
  }

  /// What the words that go with a change are: of one that was made again, what they were at first.
  package func whyWord(of entry: ChangeEntry) -> String {
    guard let redoes = entry.redoes, let first = entries.first(where: { $0.revision == redoes })
    else { return entry.whyWord }
    return whyWord(of: first)
  }

  /// Whether a change was about an objective, alone or with others.
  package func concerns(_ ref: ObjectiveRef, _ entry: ChangeEntry) -> Bool {
    entry.objective == ref || touched[entry.revision]?.contains(ref) ?? false
  }
}
