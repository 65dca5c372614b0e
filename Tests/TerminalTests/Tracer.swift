import Glibc

/// The built program under strace, which stops it at a system call or has the call fail.
///
/// Calls are counted by their names in the order the program makes them, so one is told from another
/// by its name and its number; what the program does before it takes the store's lock is no part of
/// saving.
struct Tracer {
  /// One system call of a run.
  struct Call: Hashable, CustomStringConvertible {
    let name: String
    /// Among the calls of that name, from 1.
    let number: Int
    /// As strace writes it.
    let line: String

    var description: String { "\(name) \(number): \(line.prefix(100))" }
  }

  struct Run {
    /// As a shell gives it: 137 where it was killed.
    let status: Int32
    let text: String
    let calls: [Call]
    /// Whether what was asked for was done to one of its calls.
    let isStruck: Bool
  }

  /// Every call by which a store is read, locked, written and synced, and the words are said by.
  static let calls = [
    "close", "fchmod", "fchown", "fcntl", "flock", "fsync", "ftruncate", "getdents64", "linkat",
    "lseek", "mkdirat", "newfstatat", "openat", "pread64", "read", "renameat", "renameat2",
    "unlinkat", "write",
  ]

  /// Why nothing can be traced here; nothing where it can.
  ///
  /// Some containers forbid it. A strace that is not there at all is a fault of whoever runs the
  /// tests, and is found by the first test that needs it.
  static let obstacle: String? = {
    let child = try? Child(
      ["strace", "-o", "/dev/null", "-e", "trace=getpid", "true"],
      environment: BuiltProgram.environment())
    guard let child, let words = try? child.everything() else { return nil }
    return child.status() == 0 ? nil : String(decoding: words, as: UTF8.self)
  }()

  /// Where strace writes what it sees.
  let log: String

  /// Runs the program; `injection` is strace's word for what is done to one of its calls.
  func run(_ arguments: [String], injecting injection: String? = nil) throws -> Run {
    var words = ["strace", "-o", log, "-e", "trace=" + Self.calls.joined(separator: ",")]
    if let injection { words += ["-e", "inject=" + injection] }
    let child = try Child(
      words + [BuiltProgram.path] + arguments,
      environment: BuiltProgram.environment(["NOTICEBOARD_NAME=Tester"]))
    let text = String(decoding: try child.everything(), as: UTF8.self)
    let status = child.status()
    let traced = try Child(["cat", log], environment: BuiltProgram.environment()).everything()
    let lines = String(decoding: traced, as: UTF8.self).split(separator: "\n").map(String.init)
    var counts: [String: Int] = [:]
    var calls: [Call] = []
    for line in lines {
      guard let end = line.firstIndex(of: "("), Self.calls.contains(String(line[..<end])) else {
        continue
      }
      let name = String(line[..<end])
      counts[name, default: 0] += 1
      calls.append(Call(name: name, number: counts[name, default: 0], line: line))
    }
    return Run(
      status: status, text: text, calls: calls,
      isStruck: lines.contains { $0.contains("(INJECTED)") || $0.contains("killed by SIGKILL") })
  }

  /// The calls of a run that saves, from the first of the lock on.
  static func saving(_ run: Run) -> [Call] {
    guard let first = run.calls.firstIndex(where: { $0.line.contains("\".queue\"") }) else {
      return []
    }
    return Array(run.calls[first...])
  }
}
