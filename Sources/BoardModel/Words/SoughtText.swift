/// Text that is looked for in other text, whatever the case of either.
package struct SoughtText: Hashable, Sendable {
  private let lowercase: String
  private let bytes: [UInt8]

  package init(_ text: some StringProtocol) {
    lowercase = text.lowercased()
    bytes = Array(lowercase.utf8)
  }

  package func occurs(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { occursInASCII(UnsafeRawBufferPointer($0)) }
      .flatMap { $0 } ?? text.lowercased().contains(lowercase)
  }

  package func occurs(in words: Prose) -> Bool {
    words.withBytes(occursInASCII) ?? words.string.lowercased().contains(lowercase)
  }

  /// Whether no letter of it needs more than one byte, so that its bytes are found where it is.
  package var isPlain: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// The same of bytes that were put in small letters before.
  package func occurs(inLowercase text: UnsafeBufferPointer<UInt8>) -> Bool {
    occurs(in: UnsafeRawBufferPointer(text)) { $0 }
  }

  /// The answer where all of `text` is ASCII, whose cases differ by one bit; nothing otherwise.
  private func occursInASCII(_ text: UnsafeRawBufferPointer) -> Bool? {
    var all: UInt8 = 0
    for byte in text { all |= byte }
    guard all < 0x80 else { return nil }
    return occurs(in: text, reading: Self.lowercase)
  }

  @inline(__always)
  private func occurs(in text: UnsafeRawBufferPointer, reading: (UInt8) -> UInt8) -> Bool {
    guard let first = bytes.first else { return true }
    guard text.count >= bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { sought in
      for start in 0...text.count - sought.count where reading(text[start]) == first {
        var length = 1
        while length < sought.count, reading(text[start + length]) == sought[length] {
          length += 1
        }
        if length == sought.count { return true }
      }
      return false
    }
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
