import BoardModel

/// Writes JSON the one way files of the store are written: two spaces, one member a line; or all of
/// it on one line.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isCompact: Bool
  private var depth = 0
  private var isEmpty = true

  init(isCompact: Bool = false) { self.isCompact = isCompact }

  mutating func put(_ raw: String) { bytes.append(contentsOf: raw.utf8) }

  mutating func put(quoted text: String) { put(escaping: text.utf8) }

  mutating func put(_ words: Prose) { put(escaping: words.utf8) }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(opening: 0x7B, closing: 0x7D, members)
  }

  mutating func list<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    nest(opening: 0x5B, closing: 0x5D) { writer in
      for element in elements {
        writer.startLine()
        write(element, &writer)
      }
    }
  }

  /// Begins a member; its value follows.
  mutating func key(_ key: String) { self.key(key.utf8) }

  mutating func key(_ key: Prose) { self.key(key.utf8) }

  private mutating func key(_ key: some Sequence<UInt8>) {
    startLine()
    put(escaping: key)
    bytes.append(0x3A)
    if !isCompact { bytes.append(0x20) }
  }

  mutating func endFile() { bytes.append(0x0A) }

  private mutating func nest(
    opening: UInt8, closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(opening)
    depth += 1
    isEmpty = true
    content(&self)
    depth -= 1
    if !isEmpty { newLine() }
    isEmpty = false
    bytes.append(closing)
  }

  private mutating func startLine() {
    if !isEmpty { bytes.append(0x2C) }
    newLine()
    isEmpty = false
  }

  private mutating func newLine() {
    if isCompact { return }
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func put(escaping text: some Sequence<UInt8>) {
    bytes.append(0x22)
    for byte in text {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x08: bytes += [0x5C, 0x62]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0C: bytes += [0x5C, 0x66]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x00..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
