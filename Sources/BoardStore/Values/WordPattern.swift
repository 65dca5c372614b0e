/// The words of a table, kept for as long as the program runs and so never counted.
///
/// Reading compares millions of keys; counting references to the list of them took longer than that.
struct WordPatterns: @unchecked Sendable {
  private let start: UnsafeMutablePointer<WordPattern>
  let count: Int

  init(_ words: [String]) {
    count = words.count
    start = .allocate(capacity: max(1, count))
    for (index, word) in words.enumerated() {
      (start + index).initialize(to: WordPattern(word))
    }
  }

  @inline(__always)
  subscript(index: Int) -> WordPattern { start[index] }

  /// The place of the word that begins at `offset`: most likely the one after the last met.
  @inline(__always)
  func index(at offset: Int, after last: Int, in reader: borrowing JSONReader) -> Int? {
    for index in last..<count where start[index].matches(reader, at: offset) { return index }
    for index in 0..<min(last, count) where start[index].matches(reader, at: offset) {
      return index
    }
    return nil
  }
}

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
