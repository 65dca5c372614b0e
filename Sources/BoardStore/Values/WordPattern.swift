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
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var masks = words
    var count = 0
    func put(_ byte: UInt8) {
      let shift = UInt64(8 * (count & 7))
      let (value, mask) = (UInt64(byte) << shift, UInt64(0xFF) << shift)
      switch count >> 3 {
      case 0: (words.0, masks.0) = (words.0 | value, masks.0 | mask)
      case 1: (words.1, masks.1) = (words.1 | value, masks.1 | mask)
      case 2: (words.2, masks.2) = (words.2 | value, masks.2 | mask)
      default: (words.3, masks.3) = (words.3 | value, masks.3 | mask)
      }
      count += 1
    }
    for byte in word.utf8 { put(byte) }
    put(0x22)
    (self.words, self.masks, self.count) = (words, masks, count)
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
