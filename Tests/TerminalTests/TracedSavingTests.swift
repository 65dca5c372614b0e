import Glibc
import Testing

/// The built program, killed before each system call of a save, and each of them made to fail.
///
/// `make stress` does it for a store's first save too, and with every error at every call.
@Suite(
  .enabled(
    if: Tracer.obstacle == nil,
    "strace may trace nothing here, so the built program is not stopped at its system calls: \(Tracer.obstacle ?? "")"
  ))
struct TracedSavingTests {
  private static let isThorough = getenv("NOTICEBOARD_EDITS") != nil
  static let beginnings = isThorough ? [false, true] : [false]

  @Test(arguments: beginnings)
  func `killed before any call of a save, the store is whole in the old state or the new`(
    isFirst: Bool
  ) throws {
    let store = try TracedStore(isFirst: isFirst)
    let (old, new, calls) = try plain(store)
    for call in calls {
      let run = try struck(store, call, by: "signal=KILL", among: calls)
      #expect(run.isStruck && run.status == 128 + SIGKILL, "\(call): \(run.text)")
      let bytes = try store.bytes
      #expect(bytes == old || bytes == new, "torn at \(call)")
      // What was acknowledged is there.
      if run.text.contains("saved as revision") { #expect(bytes == new, "lost at \(call)") }
      #expect(try store.isWhole() == nil, "\(call)")
      #expect(try store.goesOn() == nil, "\(call)")
    }
  }

  @Test(arguments: beginnings)
  func `whatever call of a save fails, that is said in words and nothing is lost`(
    isFirst: Bool
  ) throws {
    let store = try TracedStore(isFirst: isFirst)
    let (old, new, calls) = try plain(store)
    for (place, call) in calls.enumerated() {
      let errors = Self.isThorough ? Self.errors : [Self.errors[place % Self.errors.count]]
      for error in errors {
        let run = try struck(store, call, by: "error=\(error)", among: calls)
        let what = "\(error) at \(call): \(run.status) \(run.text)"
        #expect(run.isStruck, "\(what)")
        let bytes = try store.bytes
        switch run.status {
        case 0:
          // What can be done again or without was, and what is acknowledged is there.
          #expect(bytes == new, "\(what)")
          #expect(!Self.mustFail(call, error), "\(what)")
        case 1 where run.text.contains("nothing was saved"): #expect(bytes == old, "\(what)")
        case 1 where run.text.contains("may not survive") || run.text.contains("saved as revision"):
          #expect(bytes == new, "\(what)")
        default: Issue.record("no words for it: \(what)")
        }
        #expect(try store.goesOn() == nil, "\(what)")
      }
    }
  }

  /// A run in which the call was reached. A busy machine now and then needs a call more or less
  /// before it, so where it was not, the one that stands as far from the end is struck next.
  private func struck(
    _ store: TracedStore, _ call: Tracer.Call, by fault: String, among calls: [Tracer.Call]
  ) throws -> Tracer.Run {
    let behind = (calls.last { $0.name == call.name }?.number ?? call.number) - call.number
    var number = call.number
    for _ in 0..<6 {
      try store.begin()
      let run = try store.rate(injecting: "\(call.name):\(fault):when=\(number)")
      if run.isStruck { return run }
      number = (run.calls.last { $0.name == call.name }?.number ?? number) - behind
    }
    try store.begin()
    return try store.rate(injecting: "\(call.name):\(fault):when=\(number)")
  }

  private static let errors = [
    "ENOSPC", "EIO", "EDQUOT", "EROFS", "EINTR", "EACCES", "EMFILE", "ENOLCK", "EBUSY", "EXDEV",
  ]

  /// Whether the change cannot be called saved after that: what it does is needed, and cannot be
  /// done again.
  private static func mustFail(_ call: Tracer.Call, _ error: String) -> Bool {
    guard error != "EINTR" else { return false }
    switch call.name {
    case "fsync", "renameat", "fchmod", "mkdirat": return true
    // The empty line behind the history's says that the change arrived, once it has.
    case "write": return !call.line.contains("write(1,") && !call.line.contains(#""\n", 1)"#)
    // Where a file cannot have a second name, it is copied.
    default: return false
    }
  }

  /// The bytes before and after an edit that nothing is done to, and the calls it makes.
  private func plain(
    _ store: TracedStore
  ) throws -> (old: [UInt8], new: [UInt8], calls: [Tracer.Call]) {
    let old = try store.bytes
    let run = try store.rate()
    guard run.status == 0 else { throw TestFailure(run.text) }
    let calls = Tracer.saving(run)
    for name in ["openat", "write", "fsync", "linkat", "renameat", "flock"] {
      #expect(calls.contains { $0.name == name }, "\(name) is no part of a save")
    }
    return (old, try store.bytes, calls)
  }
}
