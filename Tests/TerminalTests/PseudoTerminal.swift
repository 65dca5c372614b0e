import Glibc

/// The program alone on a terminal of the kernel's, for what tmux keeps from it: sizes beyond reason,
/// and a terminal that goes away.
final class PseudoTerminal {
  private var master: Int32 = -1
  private let process: pid_t
  private var ended: Int32?

  /// Starts the program on the sample store as the leader of the terminal's session.
  init(columns: UInt16, rows: UInt16, through words: [String] = []) throws {
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var path = [CChar](repeating: 0, count: 256)
    guard openpty(&master, &slave, nil, nil, &size) == 0,
      ttyname_r(slave, &path, path.count) == 0
    else { throw TestFailure("no terminal could be made") }
    // Were it open here too, the end of the program would not close the terminal.
    close(slave)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    let terminal = String(
      decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    process = try PseudoTerminal.start(
      words + [BuiltProgram.path, BuiltProgram.store], on: terminal)
  }

  deinit {
    hangUp()
    if ended == nil { kill(process, SIGKILL) }
    _ = status(of: process)
  }

  private static func start(_ arguments: [String], on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The threads that run tests hold signals back, which a child would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | startsSession)
    let environment = BuiltProgram.environment(["TERM=xterm"])
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer {
      for copy in words + variables { free(copy) }
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var process = pid_t()
    let failure = posix_spawnp(
      &process, arguments[0], &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw TestFailure("\(arguments[0]) cannot be run") }
    return process
  }

  /// glibc keeps it to GNU sources.
  private static let startsSession: Int16 = 0x80

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until what was written since the last call holds `words`.
  func wait(for words: String) throws {
    let wanted = Array(words.utf8)
    let deadline = Deadline()
    var seen: [UInt8] = []
    while !deadline.isOver {
      guard let more = try read(within: deadline) else { break }
      seen += more
      if seen.holds(wanted) { return }
      seen = Array(seen.suffix(4_096))
    }
    throw TestFailure("waited in vain for \(words)")
  }

  /// Reads to the end of the program and gives its status, as a shell would.
  func status() throws -> Int32 {
    let deadline = Deadline()
    while !deadline.isOver, master >= 0, try read(within: deadline) != nil {}
    let status = status(of: process)
    ended = status
    return status
  }

  private func status(of process: pid_t) -> Int32 {
    if let ended { return ended }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    return signal == 0 ? raw >> 8 & 0xFF : 128 + signal
  }

  /// Closes the other side, as a window that is closed does.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  private func read(within deadline: Deadline) throws -> [UInt8]? {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, deadline.millisecondsLeft) > 0 else {
      throw TestFailure("nothing was written in time")
    }
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &block, block.count)
    return count > 0 ? Array(block[..<count]) : nil
  }
}

extension [UInt8] {
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: wanted) }
  }
}
