import Glibc

/// A new pseudo terminal of a given size, and programs started on it.
struct PseudoTerminal {
  private let master: Int32
  private let slavePath: String

  /// glibc keeps it to GNU sources.
  private static let startsSession: Int16 = 0x80

  init(columns: Int, rows: Int) throws(BenchError) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var path = [CChar](repeating: 0, count: 256)
    guard openpty(&master, &slave, nil, nil, &size) == 0,
      ttyname_r(slave, &path, path.count) == 0
    else { throw .system(call: "openpty", code: errno) }
    // Were it open here too, the end of the program would not close the terminal.
    _ = Glibc.close(slave)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    self.master = master
    slavePath = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  /// Starts a program whose controlling terminal, input, output and errors are the slave side.
  func spawn(_ arguments: [String], environment: [String]) throws(BenchError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal a session leader opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, slavePath, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.startsSession)

    var argumentPointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var environmentPointers: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer {
      for pointer in argumentPointers + environmentPointers { free(pointer) }
    }
    var process = pid_t()
    let code = posix_spawn(
      &process, arguments[0], &actions, &attributes, &argumentPointers, &environmentPointers)
    guard code == 0 else { throw .system(call: "starting \(arguments[0])", code: code) }
    return process
  }

  /// Waits at most so long for bytes; nil when the other side is closed.
  func read(into buffer: inout [UInt8], waitingMilliseconds: Int32) -> Int? {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, waitingMilliseconds) > 0 else { return 0 }
    let count = Glibc.read(master, &buffer, buffer.count)
    if count > 0 { return count }
    return count < 0 && errno == EAGAIN ? 0 : nil
  }

  func write(_ bytes: [UInt8]) {
    _ = Glibc.write(master, bytes, bytes.count)
  }

  func close() {
    _ = Glibc.close(master)
  }
}
