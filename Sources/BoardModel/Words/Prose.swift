/// Words somebody wrote, kept as the UTF-8 they arrived in.
///
/// A piece of memory shared with other words, so that a list that shows none of them pays for none
/// of them. Two are equal when their bytes are: composed and decomposed letters differ.
package struct Prose: Sendable {
  private let block: TextBlock
  private let start: Int32
  private let end: Int32

  package init(_ string: String) {
    var string = string
    self = string.withUTF8 { Prose(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// A copy of the bytes, which the caller has found to be valid UTF-8.
  package init(utf8 bytes: some Collection<UInt8>) {
    self =
      bytes.withContiguousStorageIfAvailable { Prose(utf8: UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes { Prose(utf8: $0) }
  }

  private init(utf8 bytes: UnsafeRawBufferPointer) {
    let block = TextBlock(room: bytes.count)
    self.init(block, block.write(bytes) ?? 0..<0)
  }

  init(_ block: TextBlock, _ range: Range<Int>) {
    self.block = block
    start = Int32(clamping: range.lowerBound)
    end = Int32(clamping: range.upperBound)
  }

  package var utf8: UTF8View { UTF8View(words: self) }
  package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }
  package var isEmpty: Bool { start == end }
  private var count: Int { Int(end - start) }
  private var range: Range<Int> { Int(start)..<Int(end) }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    defer { withExtendedLifetime(block) {} }
    return body(block.bytes(range))
  }
}

extension Prose {
  /// The bytes of the words, from the first on.
  package struct UTF8View: RandomAccessCollection, Sendable {
    fileprivate let words: Prose

    package var startIndex: Int { 0 }
    package var endIndex: Int { words.count }
    package subscript(index: Int) -> UInt8 { words.withBytes { $0[index] } }

    package func withContiguousStorageIfAvailable<Result>(
      _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
      defer { withExtendedLifetime(words) {} }
      return try body(words.block.bytes(words.range).assumingMemoryBound(to: UInt8.self))
    }
  }
}

extension Prose: Hashable {
  /// Bytes compared in words from the end, where the names of a council's records differ.
  package static func == (one: Prose, other: Prose) -> Bool {
    let count = one.count
    guard count == other.count else { return false }
    return one.withBytes { these in
      other.withBytes { those in
        var left = count
        while left >= 8 {
          left -= 8
          if these.loadUnaligned(fromByteOffset: left, as: UInt64.self)
            != those.loadUnaligned(fromByteOffset: left, as: UInt64.self)
          {
            return false
          }
        }
        while left > 0 {
          left -= 1
          if these[left] != those[left] { return false }
        }
        return true
      }
    }
  }

  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: $0) }
    // No UTF-8 holds this byte: two words in a row never hash like one longer.
    hasher.combine(0xFF as UInt8)
  }
}

extension Prose: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Prose: CustomStringConvertible {
  package var description: String { string }
}
