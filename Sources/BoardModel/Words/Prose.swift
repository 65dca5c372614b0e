/// Words somebody wrote, kept as the UTF-8 they arrived in.
///
/// A slice of a buffer shared by all words of one council, so that a list that shows none of them
/// pays for none of them. Two are equal when their bytes are: composed and decomposed letters differ.
package struct Prose: Sendable {
  private let buffer: [UInt8]
  private let start: Int32
  private let end: Int32

  package init(_ string: String) {
    buffer = Array(string.utf8)
    start = 0
    end = Int32(clamping: buffer.count)
  }

  /// The bytes of `buffer` in `range`, which the caller has found to be valid UTF-8.
  package init(sharing buffer: [UInt8], range: Range<Int>) {
    let clamped = range.clamped(to: 0..<buffer.count)
    self.buffer = buffer
    start = Int32(clamping: clamped.lowerBound)
    end = Int32(clamping: clamped.upperBound)
  }

  package var utf8: ArraySlice<UInt8> { buffer[Int(start)..<Int(end)] }
  package var string: String { String(decoding: utf8, as: UTF8.self) }
  package var isEmpty: Bool { start == end }
}

extension Prose: Hashable {
  /// Bytes compared in words from the end, where the names of a council's records differ.
  package static func == (one: Prose, other: Prose) -> Bool {
    let count = Int(one.end - one.start)
    guard count == Int(other.end - other.start) else { return false }
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

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[Int(start)..<Int(end)])) }
  }
}

extension Prose: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Prose: CustomStringConvertible {
  package var description: String { string }
}
