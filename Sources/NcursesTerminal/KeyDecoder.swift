package import CellGrid

/// Turns the bytes a terminal sends into keys; what it does not know it swallows, never types.
package struct KeyDecoder {
  /// What the decoder waits for to make sense of the bytes it holds.
  package enum Wait: Hashable, Sendable {
    case nothing
    /// A lone escape is the Esc key unless a sequence follows at once.
    case escape
    /// The rest of a sequence or of a character, which no person types.
    case rest
    /// The rest of a paste, which may come slowly over a network.
    case paste
  }

  private enum State {
    case ground, escape, control, application, linuxFunction, named
    /// What a terminal says of itself (a colour, a title), up to BEL or ESC \.
    case report, reportEnd
    /// Text pasted in one piece, up to `ESC [ 201 ~`.
    case paste
    case letter(missing: Int, swallow: Bool)
  }

  private let sequences: KeyNaming
  private var held: [UInt8] = []
  private var state = State.ground
  private var pasted: [UInt8] = []
  private var finishedPaste: String?

  /// `sequences` are the terminal's own, from terminfo, beside those nearly all terminals send.
  package init(sequences: KeyNaming = KeyNaming()) { self.sequences = sequences }

  package var wait: Wait {
    switch state {
    case .ground: .nothing
    case .escape: .escape
    case .paste: .paste
    default: .rest
    }
  }

  /// `atOnce` says that the byte had already come when the one before it was read: Alt with a letter
  /// is an escape and that letter in one piece, an Esc and then a letter come one after the other.
  package mutating func keys(after byte: UInt8, atOnce: Bool) -> [Key] {
    switch state {
    case .ground: start(with: byte)
    case .escape: afterEscape(byte, atOnce: atOnce)
    case .control: afterControl(byte)
    case .application: afterApplication(byte)
    case .linuxFunction: finish(KeySequences.linuxFunction(byte))
    case .named: afterNamed(byte)
    case .report: afterReport(byte)
    case .reportEnd: byte == UInt8(ascii: "\\") ? finish(nil) : afterReport(byte)
    case .paste: afterPasted(byte)
    case .letter(let missing, let swallow): letter(byte, missing: missing, swallow: swallow)
    }
  }

  /// The text that was pasted, once its end has come; told once.
  package mutating func takePaste() -> String? {
    defer { finishedPaste = nil }
    return finishedPaste
  }

  /// A paste longer than this is cut: nobody means to paste a book into a field.
  static let longestPaste = 1 << 20

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Everything up to the end's own sequence is text, whatever it looks like.
  private mutating func afterPasted(_ byte: UInt8) -> [Key] {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      let text = pasted.dropLast(Self.pasteEnd.count).prefix(Self.longestPaste)
      finishedPaste = String(decoding: text, as: UTF8.self)
      pasted = []
      return finish(nil)
    }
    // What is cut is still read over to the end.
    if pasted.count > Self.longestPaste + 4096 {
      pasted.removeSubrange(Self.longestPaste..<pasted.count - Self.pasteEnd.count)
    }
    return []
  }

  /// The wait is over and nothing came.
  package mutating func keysAfterWaiting() -> [Key] {
    if case .escape = state { return finish(.escape) }
    // A terminal that never says where a paste ends must not swallow all keys for ever.
    if case .paste = state {
      finishedPaste = String(decoding: pasted, as: UTF8.self)
      pasted = []
    }
    return finish(nil)
  }

  private mutating func start(with byte: UInt8) -> [Key] {
    held = [byte]
    if byte == 0x1B {
      state = .escape
      return []
    }
    if let key = sequences[held] { return finish(key) }
    if sequences.hasLonger(than: held) {
      state = .named
      return []
    }
    if byte < 0x20 || byte == 0x7F { return finish(KeySequences.control(byte)) }
    guard byte >= 0x80 else { return finish(.character(Character(Unicode.Scalar(byte)))) }
    return startLetter(byte, swallow: false)
  }

  private mutating func startLetter(_ byte: UInt8, swallow: Bool) -> [Key] {
    let missing =
      switch byte {
      case 0xC2...0xDF: 1
      case 0xE0...0xEF: 2
      case 0xF0...0xF4: 3
      default: 0
      }
    guard missing > 0 else { return finish(nil) }
    held = [byte]
    state = .letter(missing: missing, swallow: swallow)
    return []
  }

  private mutating func letter(_ byte: UInt8, missing: Int, swallow: Bool) -> [Key] {
    guard (0x80...0xBF).contains(byte) else {
      return finish(nil) + keys(after: byte, atOnce: true)
    }
    held.append(byte)
    guard missing == 1 else {
      state = .letter(missing: missing - 1, swallow: swallow)
      return []
    }
    guard !swallow, let text = String(validating: held, as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
    else { return finish(nil) }
    return finish(.character(Character(scalar)))
  }

  private mutating func afterEscape(_ byte: UInt8, atOnce: Bool) -> [Key] {
    held.append(byte)
    if let key = sequences[held] { return finish(key) }
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .application
    case _ where sequences.hasLonger(than: held): state = .named
    case 0x1B:
      held = [byte]
      return [.escape]
    case _ where !atOnce:
      return finish(.escape) + keys(after: byte, atOnce: false)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .report
    case UInt8(ascii: "b"): return finish(.wordLeft)
    case UInt8(ascii: "f"): return finish(.wordRight)
    case 0x80...: return startLetter(byte, swallow: true)
    default: return finish(nil)
    }
    return []
  }

  /// ECMA-48: parameters and intermediates, then one final byte.
  private mutating func afterControl(_ byte: UInt8) -> [Key] {
    held.append(byte)
    if held.count == 3, byte == UInt8(ascii: "[") {
      state = .linuxFunction
      return []
    }
    if let key = sequences[held] { return finish(key) }
    switch byte {
    case 0x20...0x3F: return []
    case UInt8(ascii: "~") where held.dropFirst(2).dropLast().elementsEqual("200".utf8):
      held = []
      state = .paste
      return []
    case 0x40...0x7E:
      return finish(KeySequences.control(parameters: held[2...].dropLast(), final: byte))
    default: return finish(nil) + keys(after: byte, atOnce: true)
    }
  }

  private mutating func afterApplication(_ byte: UInt8) -> [Key] {
    held.append(byte)
    if let key = sequences[held] { return finish(key) }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ";"): return []
    case 0x20...0x7E: return finish(KeySequences.application(byte))
    default: return finish(nil) + keys(after: byte, atOnce: true)
    }
  }

  /// ECMA-48 strings: nobody typed any of it.
  private mutating func afterReport(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x07: return finish(nil)
    case 0x1B: state = .reportEnd
    default: state = .report
    }
    return []
  }

  private mutating func afterNamed(_ byte: UInt8) -> [Key] {
    held.append(byte)
    if let key = sequences[held] { return finish(key) }
    return sequences.hasLonger(than: held) ? [] : finish(nil)
  }

  private mutating func finish(_ key: Key?) -> [Key] {
    state = .ground
    held = []
    return key.map { [$0] } ?? []
  }
}
