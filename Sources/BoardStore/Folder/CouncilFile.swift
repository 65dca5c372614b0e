import BoardModel

/// One name in `councils/`, read or refused.
struct CouncilFile: Sendable {
  let entry: Portfolio.Entry
  let problems: [Problem]
  let bytesRead: Int

  init(name: [UInt8], store: StoreFolder, sizeLimit: Int) {
    var space = ReadingSpace()
    self.init(name: name, store: store, sizeLimit: sizeLimit, with: &space)
  }

  /// Read with memory that other files were read with.
  init(name: [UInt8], store: StoreFolder, sizeLimit: Int, with space: inout ReadingSpace) {
    let file = CouncilFile.path(name)
    guard case .council(let id) = CouncilFileName(name) else {
      self.init(name: name, file: file, refused: .badFileName)
      return
    }
    switch store.councilFile(name, limit: sizeLimit, into: &space.buffer) {
    case .failure(let refusal):
      self.init(name: name, file: file, refused: refusal.fault, hasHistory: store.hasHistory(id))
    case .success(let bytes):
      let reading = CouncilReader.look(at: bytes, id: id, file: file, keeping: &space.words)
      space.buffer = bytes.buffer
      self.init(
        entry: reading.value.map { .council($0) }
          ?? .unreadable(
            CouncilFile.unreadable(name, reading.problems, hasHistory: store.hasHistory(id))),
        problems: reading.problems, bytesRead: bytes.count)
    }
  }

  /// A file that is not there any more, although the history of its council is.
  init(gone id: CouncilID) {
    let name = Array("\(id).json".utf8)
    self.init(name: name, file: CouncilFile.path(name), refused: .gone(id), hasHistory: true)
  }

  /// How problems name the file.
  static func path(_ name: [UInt8]) -> Prose {
    let path = Array("councils/".utf8) + name
    return Prose(utf8: path)
  }

  private init(name: [UInt8], file: Prose, refused fault: Fault, hasHistory: Bool = false) {
    let problems = [Problem(file: file, place: nil, path: "", fault: fault)]
    self.init(
      entry: .unreadable(CouncilFile.unreadable(name, problems, hasHistory: hasHistory)),
      problems: problems, bytesRead: 0)
  }

  /// The same file refused for what another one says.
  init(
    refusing council: Council, for fault: Fault, at path: [PathStep], in store: StoreFolder,
    limit: Int
  ) {
    let name = Array("\(council.id.string).json".utf8)
    let file = CouncilFile.path(name)
    var problem = Problem(file: file, place: nil, path: PathStep.text(path), fault: fault)
    if case .success(let bytes) = store.councilFile(name, limit: limit) {
      problem = FileReading.problem(fault, at: path, of: bytes, file: file) ?? problem
    }
    self.init(
      entry: .unreadable(
        CouncilFile.unreadable(name, [problem], hasHistory: store.hasHistory(council.id))),
      problems: [problem], bytesRead: 0)
  }

  private init(entry: Portfolio.Entry, problems: [Problem], bytesRead: Int) {
    self.entry = entry
    self.problems = problems
    self.bytesRead = bytesRead
  }

  private static func unreadable(
    _ name: [UInt8], _ problems: [Problem], hasHistory: Bool
  ) -> UnreadableCouncil {
    let ending = Array(".json".utf8)
    let bare = name.count > 5 && name.suffix(5) == ending[...] ? Array(name.dropLast(5)) : name
    return UnreadableCouncil(
      name: Prose(utf8: bare),
      problems: problems.filter { !$0.isNote }.map { Prose($0.sentence) }, hasHistory: hasHistory)
  }
}
