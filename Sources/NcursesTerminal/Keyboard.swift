import CNcurses
import CellGrid
import Glibc

/// Waits in poll(2) for the terminal and for signals, and decodes what comes.
///
/// It reads the terminal itself: curses would ask three times for every byte whether there is one.
struct Keyboard {
  enum Happening {
    case key(Key)
    case pasted(String)
    case signal(Int32)
    case watched
    case hangUp
  }

  private let signals: Int32
  private var decoder: KeyDecoder
  private var buffer = [UInt8](repeating: 0, count: 256)
  /// The bytes of the buffer that have not been decoded.
  private var unread = 0..<0
  private var decoded: [Key] = []
  /// Whether a signal may have come that nobody has been told of.
  private var mayBeSignalled = true
  private var postponed: Int32?
  private let escapeWait: Int32
  var watch = TerminalWatch.nothing

  init(signals: Int32, sequences: KeyNaming) {
    self.signals = signals
    decoder = KeyDecoder(sequences: sequences)
    let wish = getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) }
    escapeWait = min(max(wish ?? 25, 0), 10_000)
  }

  /// Looks whether a signal to end has come, and keeps it for `next`.
  mutating func isAskedToEnd() -> Bool {
    mayBeSignalled = true
    while postponed == nil {
      guard let signal = nextSignal() else { return false }
      if signal != SIGWINCH, signal != SIGCONT { postponed = signal }
    }
    return true
  }

  /// The next happening; where it is not to wait, one of those read before, or nil.
  mutating func next(waiting: Bool) -> Happening? {
    while true {
      if let signal = postponed {
        postponed = nil
        return .signal(signal)
      }
      if !decoded.isEmpty { return .key(decoded.removeFirst()) }
      if let signal = nextSignal() { return .signal(signal) }
      if let place = unread.popFirst() {
        decoded = decoder.keys(after: buffer[place], atOnce: place > 0)
        if let text = decoder.takePaste() { return .pasted(text) }
        continue
      }
      guard waiting else { return nil }
      switch wait(upTo: patience) {
      case .nothing:
        guard decoder.wait != .nothing else { return .watched }
        decoded = decoder.keysAfterWaiting()
        if let text = decoder.takePaste() { return .pasted(text) }
      case .watched: return .watched
      case .signal: mayBeSignalled = true
      case .bytes: if !read() { return .hangUp }
      case .end: return .hangUp
      }
    }
  }

  /// Forgets what was typed so far and nobody was told of, but for the key that ends the program at
  /// once; whether there was anything. Of a paste that has only begun the rest is still a paste.
  mutating func dropTyped() -> Bool {
    var isAnything = !decoded.isEmpty || !unread.isEmpty
    var kept: [Key] = []
    func isForcedEnd(_ key: Key) -> Bool { key == .control("\\") }
    kept += decoded.filter(isForcedEnd)
    decoded = []
    var milliseconds: Int32 = 0
    repeat {
      while let place = unread.popFirst() {
        isAnything = true
        kept += decoder.keys(after: buffer[place], atOnce: place > 0).filter(isForcedEnd)
        _ = decoder.takePaste()
      }
      // What an escape begins may still be on its way.
      milliseconds = decoder.wait == .escape ? escapeWait : 0
    } while hasBytes(within: milliseconds) && read()
    if decoder.wait == .escape { _ = decoder.keysAfterWaiting() }
    decoded = kept
    return isAnything
  }

  private func hasBytes(within milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, milliseconds) > 0 && Int32(input.revents) & POLLIN != 0
  }

  private mutating func nextSignal() -> Int32? {
    guard mayBeSignalled else { return nil }
    let signal = nb_next_signal()
    mayBeSignalled = signal != 0
    return mayBeSignalled ? signal : nil
  }

  /// Takes all that has been typed so far; false at the end of the input.
  private mutating func read() -> Bool {
    let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
    unread = 0..<max(count, 0)
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }

  /// For how many milliseconds to wait for the rest of what has begun; -1 is for ever.
  private var patience: Int32 {
    switch decoder.wait {
    case .nothing: if case .every(let milliseconds) = watch { milliseconds } else { -1 }
    case .escape: escapeWait
    case .rest: max(escapeWait, 250)
    case .paste: 5_000
    }
  }

  /// -1, which poll passes over, where there is none.
  private var watchedDescriptor: Int32 {
    if case .descriptor(let descriptor) = watch { descriptor } else { -1 }
  }

  private enum Arrival {
    case nothing, signal, bytes, watched, end
  }

  private func wait(upTo milliseconds: Int32) -> Arrival {
    var watched = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watchedDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&watched, nfds_t(watched.count), milliseconds)
    if count < 0 { return errno == EINTR ? .signal : .end }
    if count == 0 { return .nothing }
    if watched[1].revents != 0 { return .signal }
    // Keys come first: what others did can wait, the person at the keyboard cannot.
    if watched[0].revents == 0 { return .watched }
    // Where the other side hung up, reading finds the bytes that came before, then the end.
    return Int32(watched[0].revents) & (POLLERR | POLLNVAL) == 0 ? .bytes : .end
  }
}
