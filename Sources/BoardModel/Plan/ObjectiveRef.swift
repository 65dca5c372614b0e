/// How an objective is called in the room: three letters for the council and a number, `KNO-07`.
package struct ObjectiveRef: Hashable, Sendable, Comparable {
  package let string: String

  /// Nothing unless three capital letters A to Z, a hyphen and two or three digits.
  package init?(_ string: some StringProtocol) {
    let bytes = Array(string.utf8)
    guard (6...7).contains(bytes.count), bytes[3] == 0x2D,
      bytes[0..<3].allSatisfy({ (0x41...0x5A).contains($0) }),
      bytes[4...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.string = String(string)
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.string.utf8.count, one.string) < (other.string.utf8.count, other.string)
  }
}

extension ObjectiveRef: CustomStringConvertible {
  package var description: String { string }
}
