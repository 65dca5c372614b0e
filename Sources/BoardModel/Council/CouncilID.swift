/// A council's short name, which is also its file's: `[a-z0-9][a-z0-9-]{0,62}`.
package struct CouncilID: Hashable, Sendable, Comparable {
  package let string: String

  /// Nothing for any other form, or for a name some systems keep for devices.
  package init?(_ string: some StringProtocol) {
    let bytes = Array(string.utf8)
    func isPlain(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    guard (1...63).contains(bytes.count), isPlain(bytes[0]),
      bytes.allSatisfy({ isPlain($0) || $0 == 0x2D }),
      !CouncilID.deviceNames.contains(String(string))
    else { return nil }
    self.string = String(string)
  }

  private init(plain name: String) { string = name }

  /// Of a council that has no name of its own yet.
  package static let notYetGiven = CouncilID(plain: "new-council")

  /// Whether some systems keep a name for devices, so that no file may be called so.
  package static func isReserved(_ name: String) -> Bool { deviceNames.contains(name) }

  private static let deviceNames: Set<String> = Set(
    ["con", "prn", "aux", "nul"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  package static func < (one: Self, other: Self) -> Bool { one.string < other.string }
}

extension CouncilID: CustomStringConvertible {
  package var description: String { string }
}
