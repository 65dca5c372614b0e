import BoardModel

extension JSONTree {
  /// Nothing unless the bytes are one JSON text as strictly as a council's file has to be.
  package init?(_ bytes: some Collection<UInt8>) { self.init(FileBytes(bytes)) }

  init?(_ bytes: FileBytes) {
    let tree = bytes.buffer.withUnsafeBufferPointer { space -> JSONTree? in
      guard let start = space.baseAddress else { return nil }
      var reader = JSONReader(
        bytes: start, end: bytes.count, kept: TextWriter(), problemLimit: 1)
      return try? reader.takeWholeTree()
    }
    guard let tree else { return nil }
    self = tree
  }
}

extension JSONReader {
  fileprivate mutating func takeWholeTree() throws(BrokenSyntax) -> JSONTree {
    skipSpace()
    let tree = try takeTree()
    skipSpace()
    if position < end { throw unexpected(.endOfFile) }
    return tree
  }

  private mutating func takeTree() throws(BrokenSyntax) -> JSONTree {
    switch try kindAtHand() {
    case .text: return .text(words(try takeString()))
    case .number:
      let number = try takeNumber()
      return .number(keep(number.start..<number.end))
    case .truth: return .truth(try takeTruth())
    case .null:
      try skipValue()
      return .null
    case .list:
      var items: [JSONTree] = []
      if try opens(until: 0x5D) {
        repeat { items.append(try takeTree()) } while try goesOn(until: 0x5D)
      }
      return .list(items)
    case .object: return .object(try takeMembers())
    }
  }

  private mutating func takeMembers() throws(BrokenSyntax) -> [JSONTree.Member] {
    var members: [JSONTree.Member] = []
    guard try opens(until: 0x7D) else { return [] }
    repeat {
      if byte != 0x22 { throw unexpected(.key) }
      let start = position
      let key = words(try takeString())
      try takeColon()
      // An object of ours has few members; one with very many is refused for its first twin below.
      if members.count < 64, members.contains(where: { $0.key == key }) {
        throw broken(.duplicateKey(key.string), at: start)
      }
      members.append(JSONTree.Member(key, try takeTree()))
    } while try goesOn(until: 0x7D)
    if members.count > 64, Set(members.map(\.key)).count < members.count {
      throw broken(.duplicateKey(""), at: position)
    }
    return members
  }
}
