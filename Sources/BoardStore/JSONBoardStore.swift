package import BoardModel

/// A store on disk: a folder with `settings.json` and a file for each council in `councils/`.
package struct JSONBoardStore: BoardStore {
  let folder: Prose
  /// The largest file that is read.
  private let sizeLimit: Int

  package static let usualSizeLimit = 16 * 1_048_576

  private let calls: any StoreCalls
  let patience: StoreLock.Patience

  /// How long somebody else's saving is waited for.
  package static let usualWait = 10_000

  /// How long it is before anybody is told of it, in milliseconds.
  package static let usualSilence = 500

  /// `whenWaiting` is told, and then every second again, when somebody else is saving and has to be
  /// waited for longer than `silence`; on the thread that waits.
  package init(
    folder: String, sizeLimit: Int = JSONBoardStore.usualSizeLimit,
    calls: any StoreCalls = SystemCalls(), clock: any StoreClock = SystemClock(),
    wait: Int = JSONBoardStore.usualWait, silence: Int = JSONBoardStore.usualSilence,
    whenWaiting: @escaping @Sendable (LockWait) -> Void = { _ in }
  ) {
    self.folder = Prose(folder)
    self.sizeLimit = min(sizeLimit, Int(Int32.max) - JSONReader.padding)
    self.calls = calls
    patience = StoreLock.Patience(
      milliseconds: wait, silence: silence, clock: clock, whenWaiting: whenWaiting)
  }

  /// The store's folders, for one change or one look at the history.
  func openedStore() throws(StoreError) -> OpenStore {
    try OpenStore(path: folder, calls: calls, sizeLimit: sizeLimit)
  }

  package func load() throws(StoreError) -> StoreContents { try load(telling: { _, _ in }) }

  /// The store's contents; each council is told of as soon as it is read, with the settings, on the
  /// core that read it, while what it is made of is still near. One that is refused later, for
  /// another's name, was told of too.
  ///
  /// A store that holds no council yet is one only for who can add the first.
  package func load(
    mayBeEmpty: Bool = false, telling tell: @escaping @Sendable (Council, Settings) -> Void
  ) throws(StoreError) -> StoreContents {
    let store = try StoreFolder(path: folder)
    let (names, copies) = JSONBoardStore.sorted(try store.councilFiles())
    let gone = gone(from: names, store)
    if names.isEmpty, gone.isEmpty, !mayBeEmpty { throw .noCouncils(folder) }
    let settings = SettingsOnce { settingsContents(of: store) }
    let files = files(names, of: store, settings: settings, telling: tell)
    var contents = settings.contents
    contents.portfolio.settingsProblems = contents.problems.filter { !$0.isNote }.map(\.ofSettings)
    for file in files.refusingSameNames(in: store, limit: sizeLimit) {
      contents.bytesRead += file.bytesRead
      contents.problems += file.problems
      contents.portfolio.entries.append(file.entry)
    }
    for id in gone { contents.add(CouncilFile(gone: id), named: id) }
    contents.problems += copies
    return contents
  }

  /// The settings without any council, usual values in the place of those that are wrong.
  package func settings() throws(StoreError) -> Portfolio {
    let contents = settingsContents(of: try StoreFolder(path: folder))
    var portfolio = contents.portfolio
    portfolio.settingsProblems = contents.problems.filter { !$0.isNote }.map(\.ofSettings)
    return portfolio
  }

  /// One file of `councils/` as it is now; nothing where it is gone or stands for no council.
  package func entry(ofFile name: [UInt8]) -> Portfolio.Entry? {
    guard case .council = CouncilFileName(name), let store = try? StoreFolder(path: folder),
      (try? store.councilFiles())?.contains(name) == true
    else { return nil }
    return CouncilFile(name: name, store: store, sizeLimit: sizeLimit).entry
  }

  /// A fault of a council's file that was read, with its place in the file as it is now.
  func problem(_ fault: Fault, at path: [PathStep], of id: CouncilID) -> Problem {
    let name = Array("\(id).json".utf8)
    let file = CouncilFile.path(name)
    if let store = try? StoreFolder(path: folder),
      case .success(let bytes) = store.councilFile(name, limit: sizeLimit),
      let problem = FileReading.problem(fault, at: path, of: bytes, file: file)
    {
      return problem
    }
    return Problem(file: file, place: nil, path: PathStep.text(path), fault: fault)
  }

  /// Councils whose history is there and whose file is not: somebody removed it, or lost it.
  private func gone(from names: [[UInt8]], _ store: StoreFolder) -> [CouncilID] {
    store.councilsWithHistory().filter { id in
      !names.contains(Array("\(id).json".utf8)) && store.isGone(id) && !isRemoved(id)
    }
  }

  /// Whether a council is not there because its adding was taken back: nobody misses it.
  package func isRemoved(_ id: CouncilID) -> Bool {
    (try? history(of: id))?.isRemoved ?? false
  }

  /// Those of which only the history is left.
  package func removedCouncils() -> [CouncilID] {
    guard let store = try? StoreFolder(path: folder) else { return [] }
    return store.councilsWithHistory().filter { store.isGone($0) && isRemoved($0) }.sorted()
  }

  /// The names that stand for councils or should, and the copies of those that are there.
  private static func sorted(_ all: [[UInt8]]) -> (names: [[UInt8]], copies: [Problem]) {
    let kinds = all.map { CouncilFileName($0) }
    var names: [[UInt8]] = []
    var copies: [Problem] = []
    for (name, kind) in zip(all, kinds) {
      switch kind {
      case .ignored: continue
      case .copy(let original) where kinds.contains(.council(original)):
        copies.append(
          Problem(
            file: CouncilFile.path(name), place: nil, path: "", fault: .syncedCopy(of: original)))
      case .council, .copy, .foreign: names.append(name)
      }
    }
    return (names, copies)
  }

  /// All councils' files, on all cores, the largest first so that none is left for the end.
  private func files(
    _ names: [[UInt8]], of store: StoreFolder, settings: SettingsOnce,
    telling tell: @escaping @Sendable (Council, Settings) -> Void
  ) -> [CouncilFile] {
    let sizes = names.map { store.size(ofCouncilFile: $0) }
    // What is made of the files; they themselves are read into the same space one after another.
    let memory = sizes.reduce(0) { $0 + min($1, sizeLimit) } / 4 * 3
    return AllCores.map(
      names.count, order: names.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) },
      prepare: { threads in
        ReadingMemory.prepare(memory / threads)
        return ReadingSpace()
      }
    ) { space, index in
      let file = CouncilFile(name: names[index], store: store, sizeLimit: sizeLimit, with: &space)
      if case .council(let council) = file.entry {
        tell(council, settings.contents.portfolio.settings)
      }
      return file
    }
  }

  /// The settings of a store without its councils.
  private func settingsContents(of store: StoreFolder) -> StoreContents {
    var contents = StoreContents(portfolio: Portfolio(settings: Settings(), entries: []))
    let file: Prose = "settings.json"
    switch store.settingsFile(limit: sizeLimit) {
    case .success(let bytes):
      contents.portfolio.hasOwnSettings = true
      let reading = SettingsReader.read(bytes, file: file)
      contents.bytesRead += bytes.count
      contents.problems += reading.problems
      if let settings = reading.value { contents.portfolio.settings = settings }
    case .failure(let refusal):
      if refusal.isMissing { break }
      contents.problems.append(
        Problem(file: file, place: nil, path: "", fault: refusal.fault))
    }
    return contents
  }
}

extension StoreContents {
  /// Adds a council where its name has its place.
  fileprivate mutating func add(_ file: CouncilFile, named id: CouncilID) {
    let place = portfolio.entries.firstIndex { entry in
      switch entry {
      case .council(let council): council.id > id
      case .unreadable(let council): council.name.string > id.string
      }
    }
    problems += file.problems
    portfolio.entries.insert(file.entry, at: place ?? portfolio.entries.count)
  }
}
