import BoardModel

/// What a name in `councils/` stands for.
enum CouncilFileName: Hashable {
  case council(CouncilID)
  /// A dot-file, or what an editor leaves behind.
  case ignored
  /// A name no council's file can have.
  case foreign

  init(_ bytes: [UInt8]) {
    if CouncilFileName.isLeftover(bytes) {
      self = .ignored
    } else if bytes.ends(with: ".json"),
      let id = CouncilID(String(decoding: bytes.dropLast(5), as: UTF8.self))
    {
      self = .council(id)
    } else {
      self = .foreign
    }
  }

  private static func isLeftover(_ bytes: [UInt8]) -> Bool {
    bytes.first == 0x2E || bytes.last == 0x7E || (bytes.first == 0x23 && bytes.last == 0x23)
      || bytes.ends(with: ".swp") || bytes.ends(with: ".swo") || bytes.ends(with: ".tmp")
  }
}

extension Collection where Element == UInt8 {
  fileprivate func ends(with ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }
}
