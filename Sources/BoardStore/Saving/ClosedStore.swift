package import BoardModel
import Glibc

/// Why nothing can be saved in a store, as far as it shows before anybody tries.
package struct ClosedStore: Hashable, Sendable, CustomStringConvertible {
  /// The folder or file that is in the way, as people call it.
  package let name: Prose
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// It cannot be written to.
    case refused(errno: Int32)
    /// Something else stands where the store keeps a file or a folder of its own.
    case notAFile(Fault.FileKind)
    /// Without a kind it is an ordinary file.
    case notAFolder(Fault.FileKind?)
  }

  /// Whether something is wrong with the store, and not only with what whoever looks may do.
  package var isDamage: Bool { if case .refused = reason { false } else { true } }

  package var description: String {
    switch reason {
    case .refused(let number):
      "Nothing can be recorded here: \(name) cannot be written to: \(SaveCause(number).words)."
    case .notAFile(let kind):
      "Nothing can be recorded here: \(name): \(kind.words). Put it out of the way: the store keeps "
        + "a file of its own there."
    case .notAFolder(let kind):
      "Nothing can be recorded here: \(name): \(Fault.folderWords(kind)). Put it out of the way: the "
        + "store keeps a folder of its own there."
    }
  }
}

extension JSONBoardStore {
  /// What keeps everybody who runs the program as this user from saving anything; nothing where
  /// saving may work, and nothing where the store cannot be opened at all, which says so itself.
  package func closed() -> ClosedStore? {
    guard let store = try? openedStore() else { return nil }
    if let number = store.refusal(of: ".", in: store.root) {
      return ClosedStore(name: "the store's folder", reason: .refused(errno: number))
    }
    for name: FileName in ["councils", "history", "backups"] {
      guard let status = store.status(of: name) else { continue }
      if status.kind != .folder {
        return ClosedStore(name: Prose(name), reason: .notAFolder(status.kind))
      }
      guard let folder = try? store.folder(name) else { continue }
      if let number = store.refusal(of: ".", in: folder) {
        return ClosedStore(name: Prose("\(Prose(name))/"), reason: .refused(errno: number))
      }
    }
    for name: FileName in [".lock", ".queue"] {
      if let kind = store.status(of: name)?.kind {
        return ClosedStore(name: Prose(name), reason: .notAFile(kind))
      }
      if let number = store.refusal(of: name, in: store.root) {
        return ClosedStore(name: Prose(name), reason: .refused(errno: number))
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
