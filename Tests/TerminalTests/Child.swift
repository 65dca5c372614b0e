import Glibc
import Synchronization

/// A process of a test's own, with pipes to its input and output; it dies with the test.
final class Child {
  let process: pid_t
  let input: Int32
  let output: Int32
  private var reaped: Int32?

  /// One start at a time, so that no child gets hold of the ends of another's pipes.
  private static let starting = Mutex(())

  /// Runs `arguments` with that environment alone; standard error goes where standard output goes.
  init(_ arguments: [String], environment: [String]) throws {
    (process, input, output) = try Self.starting.withLock { _ in
      try Self.start(arguments, environment: environment)
    }
  }

  /// Writing to a child that has ended is an error to be told of, not the end of the tests.
  private static let survivesBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  private static func start(_ arguments: [String], environment: [String]) throws
    -> (process: pid_t, input: Int32, output: Int32)
  {
    survivesBrokenPipes
    let toChild = try pipe()
    let fromChild = try pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writing, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The threads that run tests hold signals back, which a child would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
      close(toChild.reading)
      close(fromChild.writing)
    }
    var process = pid_t()
    let failure = withPointers(arguments) { words in
      withPointers(environment) { environment in
        posix_spawnp(&process, arguments[0], &actions, &attributes, words, environment)
      }
    }
    guard failure == 0 else {
      close(toChild.writing)
      close(fromChild.reading)
      throw TestFailure("\(arguments[0]) cannot be run: \(String(cString: strerror(failure)))")
    }
    return (process, toChild.writing, fromChild.reading)
  }

  deinit {
    close(input)
    close(output)
    if reaped == nil { kill(process, SIGKILL) }
    _ = status()
  }

  /// The exit status, as a shell gives it, once the process has ended.
  func status() -> Int32 {
    if let reaped { return reaped }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    let status = signal == 0 ? raw >> 8 & 0xFF : 128 + signal
    reaped = status
    return status
  }

  /// All it says until it has nothing more to say.
  func everything() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = try read(within: Deadline()) { bytes += more }
    return bytes
  }

  /// What it says next, or nil at the end.
  func read(within deadline: Deadline) throws -> [UInt8]? {
    var watched = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, deadline.millisecondsLeft) > 0 else {
      throw TestFailure("nothing was heard in time")
    }
    var block = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(output, &block, block.count)
    return count > 0 ? Array(block[..<count]) : nil
  }

  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw TestFailure("no pipe could be made") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func withPointers<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
