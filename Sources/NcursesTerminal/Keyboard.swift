import CNcurses
import CellGrid
import Glibc

/// Waits in poll(2) for the terminal and for signals, and decodes what comes.
struct Keyboard {
  enum Happening {
    case key(Key)
    case signal(Int32)
    case sizeChanged
    case hangUp
  }

  private let signals: Int32
  private var decoder: KeyDecoder
  private var decoded: [Key] = []
  private var postponed: Int32?
  private let escapeWait: Int32

  init(signals: Int32, sequences: [[UInt8]: Key]) {
    self.signals = signals
    decoder = KeyDecoder(sequences: sequences)
    let wish = getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) }
    escapeWait = min(max(wish ?? 25, 0), 10_000)
  }

  /// Looks whether a signal to end has come, and keeps it for `next`.
  mutating func isAskedToEnd() -> Bool {
    while postponed == nil {
      let signal = nb_next_signal()
      if signal == 0 { return false }
      if signal != SIGWINCH, signal != SIGCONT { postponed = signal }
    }
    return true
  }

  /// The next happening; nil only where it is not to wait and nothing has come.
  mutating func next(waiting: Bool) -> Happening? {
    var atOnce = false
    while true {
      if let signal = postponed {
        postponed = nil
        return .signal(signal)
      }
      if !decoded.isEmpty { return .key(decoded.removeFirst()) }
      let signal = nb_next_signal()
      if signal != 0 { return .signal(signal) }
      switch nb_next_byte() {
      case Int32(nb_byte_resized): return .sizeChanged
      case let byte where byte >= 0:
        decoded = decoder.keys(after: UInt8(truncatingIfNeeded: byte), atOnce: atOnce)
        atOnce = true
      default:
        atOnce = false
        let ready = poll(upTo: waiting ? patience : 0)
        if ready.contains(.gone) { return .hangUp }
        if ready == [] {
          guard waiting else { return nil }
          decoded = decoder.keysAfterWaiting()
        }
      }
    }
  }

  /// For how many milliseconds to wait for the rest of what has begun; -1 is for ever.
  private var patience: Int32 {
    switch decoder.wait {
    case .nothing: -1
    case .escape: escapeWait
    case .rest: max(escapeWait, 250)
    }
  }

  private struct Readiness: OptionSet {
    let rawValue: Int
    static let something = Readiness(rawValue: 1)
    static let gone = Readiness(rawValue: 2)
  }

  private func poll(upTo milliseconds: Int32) -> Readiness {
    var watched = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&watched, nfds_t(watched.count), milliseconds)
    if count < 0 { return errno == EINTR ? .something : .gone }
    if count == 0 { return [] }
    let typed = Int32(watched[0].revents)
    if typed & (POLLERR | POLLNVAL) != 0 { return .gone }
    // Readable without a byte to read is the end of the input.
    var waiting: Int32 = 0
    if typed & (POLLIN | POLLHUP) != 0,
      ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
    {
      return .gone
    }
    return .something
  }
}
