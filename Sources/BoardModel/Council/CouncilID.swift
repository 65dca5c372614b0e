/// A council's short name, which is also its file's: `[a-z0-9][a-z0-9-]{0,62}`.
package struct CouncilID: Hashable, Sendable, Comparable {
  package let string: String

  /// Nothing for any other form, or for a name some systems keep for devices.
  package init?(_ string: String) {
    let bytes = Array(string.utf8)
    func isPlain(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    guard (1...63).contains(bytes.count), isPlain(bytes[0]),
      bytes.allSatisfy({ isPlain($0) || $0 == 0x2D }), !CouncilID.isReserved(string)
    else { return nil }
    self.string = string
  }

  package init?(_ part: Substring) { self.init(String(part)) }

  private init(plain name: String) { string = name }

  /// Of a council that has no name of its own yet.
  package static let notYetGiven = CouncilID(plain: "new-council")

  /// Whether some systems keep a name for devices, so that no file may be called so.
  package static func isReserved(_ name: String) -> Bool {
    switch name {
    case "con", "prn", "aux", "nul": true
    default:
      name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
        && name.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.string < other.string }
}

extension CouncilID: CustomStringConvertible {
  package var description: String { string }
}
