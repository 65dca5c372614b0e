import BoardModel
import Glibc

/// Tells which files of a store others have changed.
///
/// Folders are watched, not files, since a file that is saved is a new one in its old one's place.
package final class StoreWatch {
  /// What has changed since it was asked last.
  package struct Changes: Hashable, Sendable {
    /// The names in `councils/`.
    package var councils: Set<[UInt8]> = []
    package var settings = false
    /// Whether anything may have changed: more happened than could be told.
    package var everything = false
    /// Whether the store's folders themselves have come, gone or moved: what stands there now has to
    /// be watched anew.
    package var folders = false

    package init() {}
    package var isEmpty: Bool { councils.isEmpty && !settings && !everything && !folders }
  }

  /// How the caller hears that it is time to ask.
  package enum Signal: Hashable, Sendable {
    /// The descriptor can be read.
    case descriptor(Int32)
    /// So many milliseconds have passed: the system tells nothing of what other machines do.
    case every(milliseconds: Int32)
  }

  package let signal: Signal
  private let folder: Prose
  private let notices: Int32
  private let root: Int32
  private var seen: [[UInt8]: Stamp] = [:]
  private let isWaiting: Bool

  /// Waits for a folder that is not there now.
  package init(waitingFor folder: String) {
    self.folder = Prose(folder)
    isWaiting = true
    notices = -1
    root = -1
    signal = .every(milliseconds: 2_000)
  }

  /// Nothing where the folder is not there, or has no councils.
  package init?(folder: String) {
    self.folder = Prose(folder)
    isWaiting = false
    let councils = Prose(folder + "/councils")
    guard councils.withPath({ access($0, F_OK) }) == 0 else { return nil }
    let isShared = MountedFileSystem.kind(of: self.folder).map { MountedFileSystem.isShared($0) }
    let descriptor = isShared == true ? -1 : inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let kinds = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_MOVE_SELF | IN_DELETE_SELF)
    let watched = councils.withPath { inotify_add_watch(descriptor, $0, kinds) }
    let rootWatched = self.folder.withPath { inotify_add_watch(descriptor, $0, kinds) }
    if descriptor >= 0, watched >= 0, rootWatched >= 0 {
      notices = descriptor
      root = rootWatched
      signal = .descriptor(descriptor)
    } else {
      if descriptor >= 0 { _ = close(descriptor) }
      notices = -1
      root = -1
      signal = .every(milliseconds: 2_000)
      seen = stamps()
    }
  }

  deinit {
    if notices >= 0 { _ = close(notices) }
  }

  package func changes() -> Changes {
    if isWaiting { return awaited() }
    return notices >= 0 ? told() : found()
  }

  private func awaited() -> Changes {
    var changes = Changes()
    let isThere = ((try? StoreFolder(path: folder)).flatMap { try? $0.councilFiles() }) != nil
    changes.folders = isThere
    changes.everything = isThere
    return changes
  }

  // MARK: told by the system

  private func told() -> Changes {
    var changes = Changes()
    var space = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(notices, &space, space.count)
      guard count > 0 else { return changes }
      var at = 0
      let head = MemoryLayout<inotify_event>.size
      while at + head <= count {
        let event = space.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
        }
        let name = space[(at + head)..<min(at + head + Int(event.len), count)].prefix { $0 != 0 }
        note(event, Array(name), in: &changes)
        at += head + Int(event.len)
      }
    }
  }

  private func note(_ event: inotify_event, _ name: [UInt8], in changes: inout Changes) {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      changes.everything = true
    } else if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF | IN_DELETE_SELF) != 0 {
      changes.everything = true
      changes.folders = true
    } else if event.wd != root {
      // A file being written has a name of its own until it is whole.
      if name.first != UInt8(ascii: ".") { changes.councils.insert(name) }
    } else if name == Array("settings.json".utf8) {
      changes.settings = true
    } else if name == Array("councils".utf8) {
      changes.everything = true
      changes.folders = true
    }
  }

  // MARK: found by looking

  /// What tells one state of a file from another without reading it.
  private struct Stamp: Hashable {
    let inode: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private func found() -> Changes {
    var changes = Changes()
    let now = stamps()
    for (name, stamp) in now where seen[name] != stamp { note(name, in: &changes) }
    for name in seen.keys where now[name] == nil { note(name, in: &changes) }
    seen = now
    return changes
  }

  private func note(_ name: [UInt8], in changes: inout Changes) {
    if name.isEmpty { changes.settings = true } else { changes.councils.insert(name) }
  }

  /// Every file that is read, the settings under no name.
  private func stamps() -> [[UInt8]: Stamp] {
    guard let store = try? StoreFolder(path: folder), let names = try? store.councilFiles() else {
      return [:]
    }
    var stamps: [[UInt8]: Stamp] = [:]
    for name in names where name.first != UInt8(ascii: ".") {
      stamps[name] = stamp(Prose(folder.string + "/councils/").utf8 + name)
    }
    stamps[[]] = stamp(Prose(folder.string + "/settings.json").utf8 + [])
    return stamps
  }

  private func stamp(_ path: some Collection<UInt8>) -> Stamp? {
    var status = stat()
    guard Array(path).withPath({ lstat($0, &status) }) == 0 else { return nil }
    return Stamp(
      inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}
