import BoardModel
import Glibc

/// A store's folder, opened once; all its files are reached from there.
final class StoreFolder: Sendable {
  let path: Prose
  private let descriptor: Int32
  private let councils: Int32

  init(path: Prose) throws(StoreError) {
    let root = path.withPath { Retry.open(AT_FDCWD, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard root >= 0 else { throw StoreFolder.error(errno, path) }
    let folder = Retry.open(root, "councils", O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard folder >= 0 else {
      let number = errno
      defer { _ = close(root) }
      switch number {
      case ENOENT: throw .noCouncilsFolder(path)
      case ENOTDIR, ELOOP:
        var status = stat()
        let isLink =
          fstatat(root, "councils", &status, AT_SYMLINK_NOFOLLOW) == 0
          && status.st_mode & S_IFMT == S_IFLNK
        throw isLink ? .councilsIsALink(path) : .councilsIsNoFolder(path)
      default: throw .unreadable(path, errno: number)
      }
    }
    self.path = path
    descriptor = root
    councils = folder
  }

  deinit {
    _ = close(councils)
    _ = close(descriptor)
  }

  private static func error(_ number: Int32, _ path: Prose) -> StoreError {
    switch number {
    case ENOENT: .missing(folder: path)
    case ENOTDIR: .notAFolder(path)
    default: .unreadable(path, errno: number)
    }
  }

  /// The names in `councils/`, by their bytes; folders only where they are called like a council.
  func councilFiles() throws(StoreError) -> [[UInt8]] {
    // A descriptor of its own: closing the listing closes it.
    try names(in: Retry.open(councils, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// The councils that have a history with something in it; none where there is no folder of them,
  /// or none that can be read, which whoever asks for a history is told.
  func councilsWithHistory() -> [CouncilID] {
    let folder = Retry.open(descriptor, "history", O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard folder >= 0, let names = try? names(in: folder) else { return [] }
    return names.compactMap { name in
      guard name.count > 6, name.suffix(6).elementsEqual(".jsonl".utf8) else { return nil }
      return CouncilID(String(decoding: name.dropLast(6), as: UTF8.self))
    }
  }

  /// Whether something stands in a council's history and no file is there, by now either.
  func isGone(_ id: CouncilID) -> Bool {
    func status(of path: String) -> stat? {
      var status = stat()
      let answer = Array(path.utf8).withPath {
        fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
      }
      return answer == 0 ? status : nil
    }
    guard let history = status(of: "history/\(id).jsonl") else { return false }
    return history.st_mode & S_IFMT == S_IFREG && history.st_size > 0
      && status(of: "councils/\(id).json") == nil
  }

  /// Whether something stands in a council's history, and so a state of it may be kept.
  func hasHistory(_ id: CouncilID) -> Bool {
    var status = stat()
    let answer = Array("history/\(id).jsonl".utf8).withPath {
      fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    return answer == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
  }

  /// Closes the folder.
  private func names(in folder: Int32) throws(StoreError) -> [[UInt8]] {
    guard folder >= 0, let listing = fdopendir(folder) else {
      let number = errno
      if folder >= 0 { _ = close(folder) }
      throw .unreadable(path, errno: number)
    }
    defer { _ = closedir(listing) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(listing) else {
        if errno == EINTR { continue }
        if errno != 0 { throw .unreadable(path, errno: errno) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      if isFolder, !name.suffix(5).elementsEqual(".json".utf8) { continue }
      names.append(name)
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// How many bytes a file says it has; 0 where that cannot be told.
  func size(ofCouncilFile name: [UInt8]) -> Int {
    var status = stat()
    let answer = name.withPath { fstatat(councils, $0, &status, AT_SYMLINK_NOFOLLOW) }
    return answer == 0 ? Int(status.st_size) : 0
  }

  func councilFile(_ name: [UInt8], limit: Int) -> Result<FileBytes, FileRefusal> {
    var space: [UInt8] = []
    return councilFile(name, limit: limit, into: &space)
  }

  /// The file read into `space`, which is taken for it.
  func councilFile(
    _ name: [UInt8], limit: Int, into space: inout [UInt8]
  ) -> Result<FileBytes, FileRefusal> {
    do throws(FileRefusal) {
      return .success(try FileBytes(of: name, in: councils, limit: limit, into: &space))
    } catch {
      return .failure(error)
    }
  }

  func settingsFile(limit: Int) -> Result<FileBytes, FileRefusal> {
    Result { () throws(FileRefusal) in
      var space: [UInt8] = []
      return try FileBytes(
        of: Array("settings.json".utf8), in: descriptor, limit: limit, into: &space)
    }
  }
}
