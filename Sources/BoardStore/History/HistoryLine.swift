package import BoardModel

/// One line of a council's history: what was done, from which state of the file to which.
package struct HistoryLine: Hashable, Sendable {
  package let entry: ChangeEntry
  /// The file's bytes before; nothing where there was no file, or where nobody knows.
  package let before: ContentHash?
  /// Nothing where the file was taken away.
  package let after: ContentHash?
  /// Nothing where the state before is not known, so that nobody can tell.
  package let changes: [TreeChange]?
  /// Whether the bytes before were laid out by hand: only their copy in backups/ can bring them back.
  package let isFromHandwritten: Bool

  package init(
    entry: ChangeEntry, before: ContentHash?, after: ContentHash?, changes: [TreeChange]?,
    isFromHandwritten: Bool = false
  ) {
    self.entry = entry
    self.before = before
    self.after = after
    self.changes = changes
    self.isFromHandwritten = isFromHandwritten
  }

  /// `kind` of the line that stands for what somebody did to the file without this program.
  package static let outside: Prose = "outside"

  /// `kind` of the line by which somebody says that lines before it are lost for good.
  package static let acceptedLoss: Prose = "accept-loss"
}

extension HistoryLine {
  /// Whether it made the file of a council that had none.
  var isCreation: Bool { before == nil && changes?.first?.whole != nil }

  /// Whether it took the file away.
  var isRemoval: Bool { changes?.first?.removesWhole ?? false }

  /// The line as it is written: a checksum, a space, the JSON text, a line end.
  package var bytes: [UInt8] {
    let text = tree.compactBytes
    return Array(UInt64(checksumOf: text[...]).hexDigits.utf8) + [0x20] + text + [0x0A]
  }

  /// Nothing for a line that is not what was written, or that says less than it must.
  package init?(_ line: ArraySlice<UInt8>) {
    guard line.count > 17, line[line.startIndex + 16] == 0x20,
      let checksum = UInt64(hexDigits: line.prefix(16))
    else { return nil }
    let text = line.dropFirst(17)
    guard UInt64(checksumOf: text) == checksum, let tree = JSONTree(text) else { return nil }
    self.init(tree)
  }

  private var tree: JSONTree {
    var members: [JSONTree.Member] = []
    func member(_ key: Prose, _ value: JSONTree?) {
      if let value { members.append(JSONTree.Member(key, value)) }
    }
    func number(_ number: Int) -> JSONTree { .number(Prose("\(number)")) }
    member("rev", number(entry.revision))
    member("at", .text(Prose(entry.at.iso)))
    member("by", .text(entry.by))
    member("kind", .text(entry.kind))
    member("objective", entry.objective.map { .text(Prose($0.string)) })
    member("what", .text(entry.what))
    member("why", entry.why.map { .text($0) })
    member("undoes", entry.undoes.map(number))
    member("redoes", entry.redoes.map(number))
    member("before", before.map { .text(Prose($0.hex)) })
    member("after", after.map { .text(Prose($0.hex)) })
    if isFromHandwritten { member("handwritten", .truth(true)) }
    member("changes", changes.map { .list($0.map(\.tree)) })
    return .object(members)
  }

  private init?(_ tree: JSONTree) {
    guard let revision = tree["rev"]?.wholeNumber, revision > 0,
      let at = tree["at"]?.text.flatMap({ Moment(iso: $0.string) }), let by = tree["by"]?.text,
      let kind = tree["kind"]?.text, let what = tree["what"]?.text
    else { return nil }
    let note = ChangeNote(
      at: at, by: by, kind: kind,
      objective: tree["objective"]?.text.flatMap { ObjectiveRef($0.string) }, what: what,
      why: tree["why"]?.text)
    entry = ChangeEntry(
      revision: revision, note: note, undoes: tree["undoes"]?.wholeNumber,
      redoes: tree["redoes"]?.wholeNumber)
    before = tree["before"]?.text.flatMap { ContentHash(hex: $0.utf8) }
    after = tree["after"]?.text.flatMap { ContentHash(hex: $0.utf8) }
    isFromHandwritten = tree["handwritten"] == .truth(true)
    if let items = tree["changes"]?.items {
      let changes = items.compactMap(TreeChange.init)
      guard changes.count == items.count else { return nil }
      self.changes = changes
    } else {
      changes = nil
    }
    // Only a line that says so itself leaves no file.
    if after == nil, !isRemoval { return nil }
  }
}
