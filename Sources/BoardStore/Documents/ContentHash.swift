import CXXHash

/// Which bytes a file holds: XXH3 of 128 bits, which no accident makes the same for two states.
///
/// It tells states apart; it keeps out nobody who means to forge one.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { xxhash128($0.baseAddress, $0.count) }
    high = hash.high
    low = hash.low
  }

  /// Nothing unless 32 hexadecimal digits in small letters.
  package init?(hex: some Collection<UInt8>) {
    guard hex.count == 32, let high = UInt64(hexDigits: hex.prefix(16)),
      let low = UInt64(hexDigits: hex.dropFirst(16))
    else { return nil }
    self.high = high
    self.low = low
  }

  package var hex: String { high.hexDigits + low.hexDigits }
}

extension UInt64 {
  /// Sixteen digits, in small letters.
  var hexDigits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  init?(hexDigits: some Collection<UInt8>) {
    guard hexDigits.count == 16 else { return nil }
    self = 0
    for byte in hexDigits {
      switch byte {
      case 0x30...0x39: self = self << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: self = self << 4 | UInt64(byte - 0x61 + 10)
      default: return nil
      }
    }
  }

  /// XXH3 of 64 bits: whether a line is still what was written.
  init(checksumOf bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { xxhash64($0.baseAddress, $0.count) }
  }
}
