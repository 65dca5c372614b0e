import BoardModel

/// Files that were being written when their writer was stopped.
///
/// Their names begin with a full stop, so that no reader takes one for a council, and are different
/// each time, so that nothing lying there can be in the way of the next.
enum Leftovers {
  private static let start = Array(".noticeboard-".utf8)
  private static let end = Array(".tmp".utf8)

  static func freshName() -> FileName {
    FileName(start + Array(UInt64.random(in: 0...UInt64.max).hexDigits.utf8) + end)
  }

  /// Removes those of others, which under the lock nobody can still be writing. What cannot be
  /// removed is left for the next time.
  static func sweep(_ store: OpenStore) {
    let names = Result { () throws(CallFailure) in try store.calls.names(in: store.councils) }
    guard case .success(let names) = names else { return }
    for name in names where name.bytes.starts(with: start) && name.bytes.suffix(4) == end[...] {
      _ = Result { () throws(CallFailure) in try store.calls.remove(name, in: store.councils) }
    }
  }
}
