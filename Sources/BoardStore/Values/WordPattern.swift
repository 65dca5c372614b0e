/// A word of ASCII letters with its closing quote, compared with the file eight bytes at a time.
struct WordPattern: Sendable {
  /// How many bytes it has, its quote among them.
  let count: Int
  private let words: (UInt64, UInt64, UInt64, UInt64)
  private let masks: (UInt64, UInt64, UInt64, UInt64)

  /// The longest word there is room for.
  static let longest = 31

  init(_ word: String) {
    let bytes = Array(word.utf8) + [0x22]
    func pack(_ part: Int, _ value: (UInt8) -> UInt64) -> UInt64 {
      var packed: UInt64 = 0
      for (place, byte) in bytes.dropFirst(part * 8).prefix(8).enumerated() {
        packed |= value(byte) << UInt64(8 * place)
      }
      return packed
    }
    let value: (UInt8) -> UInt64 = { UInt64($0) }
    let mask: (UInt8) -> UInt64 = { _ in 0xFF }
    count = bytes.count
    words = (pack(0, value), pack(1, value), pack(2, value), pack(3, value))
    masks = (pack(0, mask), pack(1, mask), pack(2, mask), pack(3, mask))
  }

  @inline(__always)
  func matches(_ reader: borrowing JSONReader, at offset: Int) -> Bool {
    if (reader.word(at: offset) ^ words.0) & masks.0 != 0 { return false }
    if count <= 8 { return true }
    return (reader.word(at: offset + 8) ^ words.1) & masks.1
      | (reader.word(at: offset + 16) ^ words.2) & masks.2
      | (reader.word(at: offset + 24) ^ words.3) & masks.3 == 0
  }
}
