package import BoardModel
import Glibc

/// Why nothing can be saved in a store, as far as it shows before anybody tries.
package struct ClosedStore: Hashable, Sendable, CustomStringConvertible {
  /// The folder or file that cannot be written to, as people call it.
  package let name: Prose
  package let errno: Int32

  package var description: String {
    "Nothing can be recorded here: \(name) cannot be written to: \(SaveCause(errno).words)."
  }
}

extension JSONBoardStore {
  /// What keeps everybody who runs the program as this user from saving anything; nothing where
  /// saving may work, and nothing where the store cannot be opened at all, which says so itself.
  package func closed() -> ClosedStore? {
    guard let store = try? openedStore() else { return nil }
    if let number = store.refusal(of: ".", in: store.root) {
      return ClosedStore(name: "the store's folder", errno: number)
    }
    for name: FileName in ["councils", "history", "backups"] {
      guard let folder = try? store.folder(name) else { continue }
      if let number = store.refusal(of: ".", in: folder) {
        return ClosedStore(name: Prose("\(Prose(name))/"), errno: number)
      }
    }
    for name: FileName in [".lock", ".queue"] {
      if let number = store.refusal(of: name, in: store.root) {
        return ClosedStore(name: Prose(name), errno: number)
      }
    }
    return nil
  }
}

extension OpenStore {
  /// Why it cannot be written to; nothing where it can, or where it is not there.
  fileprivate func refusal(of name: FileName, in folder: Handle) -> Int32? {
    do throws(CallFailure) {
      try calls.again { () throws(CallFailure) in try calls.checkWriting(to: name, in: folder) }
      return nil
    } catch {
      return error.number == ENOENT ? nil : error.number
    }
  }
}
