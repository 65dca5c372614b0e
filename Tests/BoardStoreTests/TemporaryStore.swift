import BoardModel
import BoardStore
import Glibc

/// A store in a folder of its own, removed when nobody holds it any more.
final class TemporaryStore {
  let outer: String
  let folder: String

  /// Makes the folder with councils/ in it; its name may hold anything a name can.
  init(named name: String = "store") {
    var template = Array("/tmp/noticeboard-XXXXXX".utf8CString)
    outer = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    folder = outer + "/" + name
    _ = mkdir(folder, 0o700)
    _ = mkdir(folder + "/councils", 0o700)
  }

  deinit {
    guard outer.hasPrefix("/tmp/noticeboard-") else { return }
    TemporaryStore.removeTree(Array(outer.utf8CString))
  }

  /// Removes what the tests made; a link goes, never what it leads to.
  private static func removeTree(_ path: [CChar]) {
    if unlink(path) == 0 { return }
    guard let listing = opendir(path) else { return }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      removeTree(path.dropLast() + [0x2F] + name + [0])
    }
    _ = closedir(listing)
    _ = rmdir(path)
  }

  func path(_ name: String) -> String { folder + "/councils/" + name }

  func put(_ bytes: [UInt8], as name: String) { Fixture.write(bytes, to: path(name)) }

  func load(sizeLimit: Int = JSONBoardStore.usualSizeLimit) throws(StoreError) -> StoreContents {
    try JSONBoardStore(folder: folder, sizeLimit: sizeLimit).load()
  }
}
