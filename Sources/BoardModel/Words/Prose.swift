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
  package static func == (one: Prose, other: Prose) -> Bool { one.utf8.elementsEqual(other.utf8) }

  package func hash(into hasher: inout Hasher) {
    for byte in utf8 { hasher.combine(byte) }
  }
}

extension Prose: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Prose: CustomStringConvertible {
  package var description: String { string }
}
