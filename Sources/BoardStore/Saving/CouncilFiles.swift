import BoardModel
import Glibc

/// The bytes of a council's file as they were found under the lock, whatever they say.
struct FoundFile {
  let bytes: [UInt8]
  let hash: ContentHash
  let status: FileStatus
  /// Nothing where they are no JSON.
  let tree: JSONTree?

  /// Whether the bytes are laid out as the writer would lay them out.
  var isInKeptForm: Bool { tree?.fileBytes == bytes }
}

/// A council's file that says what council it is.
struct CurrentFile {
  let found: FoundFile
  let written: WrittenCouncil

  var council: Council { written.council }
  var tree: JSONTree { written.tree }
  var bytes: [UInt8] { found.bytes }
  var hash: ContentHash { found.hash }
}

/// All that the store keeps of one council: its file, its history and the copies of its old states.
struct CouncilFiles {
  let store: OpenStore
  let id: CouncilID

  var name: FileName { FileName("\(id).json") }
  var historyName: FileName { FileName("\(id).jsonl") }
  func backupName(_ revision: Int) -> FileName { FileName("\(id).\(revision).json") }

  /// No history of people's making is as long; a file that is was put there to fill the memory.
  private static let historyLimit = 1 << 30

  private var path: Prose { Prose("councils/\(id).json") }

  func found() throws(SaveError) -> FoundFile {
    do throws(FileRefusal) {
      let (bytes, status) = try store.calls.contents(
        of: name, in: store.councils, limit: store.sizeLimit)
      return FoundFile(
        bytes: bytes, hash: ContentHash(of: bytes), status: status, tree: JSONTree(bytes))
    } catch {
      if error.isMissing { throw .noCouncil(id) }
      let problem = Problem(file: path, place: nil, path: "", fault: error.fault)
      throw .unreadable(id, Prose(problem.sentence), count: 1)
    }
  }

  func current() throws(SaveError) -> CurrentFile {
    let found = try found()
    return CurrentFile(found: found, written: try written(found.bytes))
  }

  /// What bytes say, whenever they stood in the file.
  func written(_ bytes: [UInt8]) throws(SaveError) -> WrittenCouncil {
    let reading = read(bytes)
    guard let council = reading.value, let tree = JSONTree(bytes) else {
      let problems = reading.problems.filter { !$0.isNote }
      throw .unreadable(
        id, problems.first.map { Prose($0.sentence) } ?? path, count: problems.count)
    }
    return WrittenCouncil(
      bytes: bytes, council: council, tree: tree, keptKeys: reading.problems.count)
  }

  func read(_ bytes: [UInt8]) -> Reading<Council> {
    CouncilReader.read(bytes, id: id, file: path)
  }

  func history(last: Int? = nil) throws(SaveError) -> HistoryLog {
    guard let folder = try folder("history", .readingHistory) else { return HistoryLog([]) }
    do throws(FileRefusal) {
      let file = try store.calls.contents(
        of: historyName, in: folder, limit: CouncilFiles.historyLimit, mayGrow: true)
      return HistoryLog(file.bytes, last: last)
    } catch {
      switch error.fault {
      case .vanished: return HistoryLog([])
      case .notAFile(let kind): throw .notAFile(id, Prose("history/\(id).jsonl"), kind)
      case .unreadable(let number): throw .failed(id, .readingHistory, errno: number)
      default: throw .failed(id, .readingHistory, errno: EOVERFLOW)
      }
    }
  }

  /// The revisions there are copies of, in no order.
  func backups() throws(SaveError) -> [Int] {
    guard let folder = try folder("backups", .keepingCopy) else { return [] }
    let start = Array("\(id).".utf8)
    let end = Array(".json".utf8)
    do throws(CallFailure) {
      return try store.calls.again { () throws(CallFailure) in try store.calls.names(in: folder) }
        .compactMap { name in
          guard name.bytes.starts(with: start), name.bytes.suffix(5).elementsEqual(end) else {
            return nil
          }
          let digits = String(
            decoding: name.bytes.dropFirst(start.count).dropLast(5), as: UTF8.self)
          return Int(digits).flatMap { "\($0)" == digits && $0 >= 0 ? $0 : nil }
        }
    } catch {
      throw .failed(id, .keepingCopy, errno: error.number)
    }
  }

  func backup(_ revision: Int) -> [UInt8]? {
    guard let folder = try? store.folder("backups") else { return nil }
    return try? store.calls.contents(
      of: backupName(revision), in: folder, limit: store.sizeLimit
    ).bytes
  }

  func search(_ log: HistoryLog, file: [UInt8]?) throws(SaveError) -> StateSearch {
    StateSearch(log: log, file: file, backups: try backups(), readBackup: backup)
  }

  private func folder(_ name: FileName, _ step: SaveStep) throws(SaveError) -> Handle? {
    do throws(CallFailure) {
      return try store.folder(name)
    } catch {
      switch error.number {
      case ELOOP, ENOTDIR: throw .notAFolder(id, Prose(name), store.status(of: name)?.kind)
      default: throw .failed(id, step, errno: error.number)
      }
    }
  }
}
