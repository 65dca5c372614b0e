import BoardModel

/// Brings back what a council's file held at any revision, from the file, its copies and the history.
struct StateSearch {
  let log: HistoryLog
  /// The file as it is now.
  let file: [UInt8]?
  /// The revisions there are copies of, and how to read one.
  let backups: [Int]
  let readBackup: (Int) -> [UInt8]?

  private let fileHash: ContentHash?
  private let saved: [Int]

  init(
    log: HistoryLog, file: [UInt8]?, backups: [Int], readBackup: @escaping (Int) -> [UInt8]?
  ) {
    self.log = log
    self.file = file
    self.backups = backups
    self.readBackup = readBackup
    fileHash = file.map { ContentHash(of: $0) }
    saved = log.savedPlaces(file: fileHash)
  }

  /// The very bytes; nothing where they cannot be had any more.
  func bytes(ofRevision revision: Int) -> [UInt8]? {
    guard let wanted = hash(ofRevision: revision) else { return nil }
    if let file, fileHash == wanted { return file }
    if let copy = copy(ofRevision: revision, wanted) { return copy }
    guard let bytes = tree(ofRevision: revision)?.fileBytes, ContentHash(of: bytes) == wanted
    else { return nil }
    return bytes
  }

  /// What the bytes say; it can be told also where their layout cannot.
  func tree(ofRevision revision: Int) -> JSONTree? {
    guard let wanted = hash(ofRevision: revision) else { return nil }
    if let file, fileHash == wanted { return JSONTree(file) }
    if let copy = copy(ofRevision: revision, wanted) { return JSONTree(copy) }
    if let place = log.place(ofRevision: revision), !saved.contains(place) {
      return unsaved(log.lines[place], at: place)
    }
    let newer = backups.filter { $0 > revision }.min()
    return newer.flatMap { backwards(to: revision, from: $0) }
      ?? saved.last.flatMap { backwardsFromFile(to: revision, last: $0) }
      ?? forwards(to: revision)
  }

  func hash(ofRevision revision: Int) -> ContentHash? {
    if let place = log.place(ofRevision: revision) { return log.lines[place].after }
    guard revision == 0 else { return nil }
    return log.lines.isEmpty ? (log.skipped == 0 ? fileHash : nil) : log.lines[0].before
  }

  private func copy(ofRevision revision: Int, _ wanted: ContentHash) -> [UInt8]? {
    guard backups.contains(revision), let copy = readBackup(revision),
      ContentHash(of: copy) == wanted
    else { return nil }
    return copy
  }

  /// What would have become the file had its line been the last thing before the power went.
  private func unsaved(_ line: HistoryLine, at place: Int) -> JSONTree? {
    let before = saved.last { $0 < place }.map { log.lines[$0].entry.revision } ?? 0
    guard let changes = line.changes, hash(ofRevision: before) == line.before else { return nil }
    return try? tree(ofRevision: before)?.applying(changes)
  }

  private func backwardsFromFile(to revision: Int, last: Int) -> JSONTree? {
    guard let file, log.lines[last].after == fileHash, let tree = JSONTree(file) else { return nil }
    return backwards(to: revision, from: log.lines[last].entry.revision, tree)
  }

  private func backwards(to revision: Int, from newer: Int) -> JSONTree? {
    guard let wanted = hash(ofRevision: newer), let copy = copy(ofRevision: newer, wanted),
      let tree = JSONTree(copy)
    else { return nil }
    return backwards(to: revision, from: newer, tree)
  }

  /// Takes back line after line; nothing where one is missing, or does not lead where it says.
  private func backwards(to revision: Int, from newer: Int, _ start: JSONTree) -> JSONTree? {
    guard let wanted = hash(ofRevision: revision) else { return nil }
    var tree = start
    var state = hash(ofRevision: newer)
    for place in saved.reversed() {
      let line = log.lines[place]
      if line.entry.revision > newer { continue }
      if line.entry.revision <= revision { break }
      guard line.after == state, let changes = line.changes,
        let before = try? tree.applying(changes.inverse)
      else { return nil }
      tree = before
      state = line.before
    }
    return state == wanted ? tree : nil
  }

  /// Makes line after line again, from the nearest older copy or from the council's first state.
  private func forwards(to revision: Int) -> JSONTree? {
    for older in backups.filter({ $0 < revision }).sorted(by: >) {
      guard let wanted = hash(ofRevision: older), let copy = copy(ofRevision: older, wanted),
        let tree = JSONTree(copy)
      else { continue }
      if let found = forwards(to: revision, from: older, tree) { return found }
    }
    return forwards(to: revision, from: nil, nil)
  }

  private func forwards(to revision: Int, from older: Int?, _ start: JSONTree?) -> JSONTree? {
    var tree = start
    var state = older.flatMap { hash(ofRevision: $0) }
    for place in saved {
      let line = log.lines[place]
      if line.entry.revision <= older ?? 0 { continue }
      if line.entry.revision > revision { break }
      guard let changes = line.changes else { return nil }
      if line.isCreation {
        tree = changes.first?.whole
      } else if line.isRemoval {
        tree = nil
      } else {
        guard line.before == state, let next = try? tree?.applying(changes) else { return nil }
        tree = next
      }
      state = line.after
    }
    return state == hash(ofRevision: revision) ? tree : nil
  }
}

extension TreeChange {
  /// The whole tree, where the change is that there is one: a new council's first line.
  var whole: JSONTree? {
    if path.steps.isEmpty, case .added(let tree, _) = kind { tree } else { nil }
  }

  /// Whether there is no tree any more.
  var removesWhole: Bool {
    if path.steps.isEmpty, case .removed = kind { true } else { false }
  }

  static func removal(_ tree: JSONTree) -> TreeChange {
    TreeChange(TreePath(), .removed(tree, behind: nil))
  }

  static func whole(_ tree: JSONTree) -> TreeChange {
    TreeChange(TreePath(), .added(tree, behind: nil))
  }
}
