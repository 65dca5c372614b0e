import Glibc

/// A program on a pseudo terminal, and what it writes there in answer to what.
final class RunningProgram {
  /// What came in answer: how long until its last byte, and how many bytes.
  struct Paint {
    var microseconds = 0.0
    var bytes = 0
  }

  /// A paint is complete when every thread is asleep and so many milliseconds brought nothing: the
  /// kernel may hand on the last bytes a moment after the program that wrote them went to sleep.
  private static let quietMilliseconds = 3
  private static let patienceSeconds = 60
  private static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
  ]

  let account: ProcessAccount
  private(set) var firstPaint = Paint()
  private let name: String
  private let terminal: PseudoTerminal
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var turnsAtRest = -1

  /// Starts the program and waits for its first frame: the last byte before it first comes to rest.
  init(_ arguments: [String], columns: Int, rows: Int) throws(BenchError) {
    name = arguments.joined(separator: " ")
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    let start = Instant.now
    let process = try terminal.spawn(arguments, environment: Self.environment)
    account = ProcessAccount(process: process)
    firstPaint = try settle(from: start, bytesAreDue: true)
  }

  /// Types the keys and waits until the program has answered and come to rest.
  ///
  /// `bytesAreDue` where it may come to rest once before it answers.
  func press(_ keys: [UInt8], bytesAreDue: Bool = false) throws(BenchError) -> Paint {
    let start = Instant.now
    terminal.write(keys)
    return try settle(from: start, bytesAreDue: bytesAreDue)
  }

  /// Bytes that come in so many milliseconds without a key.
  func bytes(withinMilliseconds span: Int) throws(BenchError) -> Int {
    let start = Instant.now
    var bytes = 0
    while true {
      let left = Double(span) - Instant.now.microseconds(since: start) / 1_000
      guard left > 0 else { return bytes }
      bytes += try arrived(waitingMilliseconds: Int32(left) + 1)
    }
  }

  /// Kills the program, and says how many microseconds all its threads were on a processor.
  @discardableResult
  func stop() -> Double {
    kill(account.process, SIGKILL)
    var status: Int32 = 0
    var usage = rusage()
    wait4(account.process, &status, 0, &usage)
    terminal.close()
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) * 1_000_000 + Double($1.tv_usec)
    }
  }

  private func settle(from start: Instant, bytesAreDue: Bool) throws(BenchError) -> Paint {
    var paint = Paint()
    var quiet = 0
    while quiet < Self.quietMilliseconds {
      let count = try arrived(waitingMilliseconds: 1)
      let now = Instant.now
      if count > 0 {
        paint.microseconds = now.microseconds(since: start)
        paint.bytes += count
        quiet = 0
      } else if bytesAreDue && paint.bytes == 0 || !hasComeToRest {
        quiet = 0
      } else {
        quiet += 1
      }
      if now.microseconds(since: start) > Double(Self.patienceSeconds) * 1_000_000 {
        stop()
        throw .neverPainted(program: name, waitedSeconds: Self.patienceSeconds)
      }
    }
    turnsAtRest = account.effort.turns
    return paint
  }

  /// Asleep again after a turn on a processor; asleep alone may mean that it has not woken yet.
  private var hasComeToRest: Bool {
    account.isAsleep && account.effort.turns != turnsAtRest
  }

  private func arrived(waitingMilliseconds wait: Int32) throws(BenchError) -> Int {
    if let count = terminal.read(into: &buffer, waitingMilliseconds: wait) { return count }
    let last = String(decoding: buffer.prefix(200), as: UTF8.self)
    stop()
    throw .ended(program: name, output: last.debugDescription)
  }
}
