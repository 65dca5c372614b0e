/// The names a file gives to its records, and every place that points at one.
///
/// Names are kept as places in the file; only one written with escapes has a copy of its own.
struct NameTable {
  /// A name with the kind of record it stands for.
  private struct Name {
    let subject: Subject
    let isCopied: Bool
    let start: Int32
    let end: Int32
    /// Where the value stands in the file.
    let offset: Int32
    let hash: UInt32

    var count: Int { Int(end - start) }
  }

  private let bytes: UnsafePointer<UInt8>
  private var declared: [Name] = []
  private var references: [Name] = []
  private var copies: [UInt8] = []
  /// Places in `declared`, plus one, by hash; 0 is free. The size is a power of two.
  private var slots = [Int32](repeating: 0, count: 1024)
  /// Differs from run to run, so that no file can be made to fill one slot.
  private let seed = UInt64.random(in: 0...UInt64.max) | 1

  init(bytes: UnsafePointer<UInt8>) {
    self.bytes = bytes
    references.reserveCapacity(1024)
  }

  /// Adds a name; false when a record of this kind has it already.
  mutating func declare(_ span: StringSpan, unescaped: [UInt8]?, as subject: Subject) -> Bool {
    let name = name(span, unescaped, subject)
    if declared.count * 2 >= slots.count { grow() }
    let slot = slot(of: name)
    if slots[slot] != 0 { return false }
    declared.append(name)
    slots[slot] = Int32(truncatingIfNeeded: declared.count)
    return true
  }

  mutating func refer(_ span: StringSpan, unescaped: [UInt8]?, to subject: Subject) {
    references.append(name(span, unescaped, subject))
  }

  /// Every reference to a name that no record has.
  func dangling() -> [(offset: Int, name: String, subject: Subject)] {
    references.compactMap { reference in
      slots[slot(of: reference)] == 0
        ? (Int(reference.offset), text(reference), reference.subject) : nil
    }
  }

  /// The names of one kind of record, or the first of them where there are very many.
  func names(of subject: Subject) -> [String] {
    declared.lazy.filter { $0.subject == subject }.prefix(500).map(text)
  }

  private mutating func name(
    _ span: StringSpan, _ unescaped: [UInt8]?, _ subject: Subject
  ) -> Name {
    var start = span.start
    var end = span.end
    if let unescaped {
      start = copies.count
      copies += unescaped
      end = copies.count
    }
    return Name(
      subject: subject, isCopied: unescaped != nil, start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end), offset: Int32(truncatingIfNeeded: span.start - 1),
      hash: hash(start, end, isCopied: unescaped != nil, subject))
  }

  private func hash(_ start: Int, _ end: Int, isCopied: Bool, _ subject: Subject) -> UInt32 {
    var mixed = seed ^ UInt64(subject.rawValue) &* 0x9E37_79B9_7F4A_7C15
    func mix(_ word: UInt64) {
      let product = (mixed ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      mixed = product.high ^ product.low ^ seed
    }
    if isCopied {
      var offset = start
      while offset < end {
        var word: UInt64 = 0
        for index in offset..<min(offset + 8, end) {
          word |= UInt64(copies[index]) << UInt64(8 * (index - offset))
        }
        mix(word)
        offset += 8
      }
    } else {
      var offset = start
      while offset + 8 <= end {
        mix(word(at: offset))
        offset += 8
      }
      if offset < end { mix(word(at: offset) & (1 << UInt64(8 * (end - offset)) &- 1)) }
    }
    mix(UInt64(end - start))
    return UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The slot that holds this name, or the free one it would go to.
  private func slot(of name: Name) -> Int {
    let mask = slots.count - 1
    var slot = Int(name.hash) & mask
    while slots[slot] != 0 {
      if isSame(declared[Int(slots[slot]) - 1], name) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ one: Name, _ other: Name) -> Bool {
    guard one.hash == other.hash, one.subject == other.subject, one.count == other.count else {
      return false
    }
    if one.isCopied || other.isCopied {
      return (0..<one.count).allSatisfy { byte($0, of: one) == byte($0, of: other) }
    }
    // In words, like the hash: behind the file stand zeros enough for the last of them.
    var index = 0
    while index + 8 <= one.count {
      if word(at: Int(one.start) + index) != word(at: Int(other.start) + index) { return false }
      index += 8
    }
    let rest: UInt64 = 1 << UInt64(8 * (one.count - index)) &- 1
    return (word(at: Int(one.start) + index) ^ word(at: Int(other.start) + index)) & rest == 0
  }

  @inline(__always)
  private func byte(_ index: Int, of name: Name) -> UInt8 {
    name.isCopied ? copies[Int(name.start) + index] : bytes[Int(name.start) + index]
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in declared.indices {
      slots[slot(of: declared[index])] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  private func text(_ name: Name) -> String {
    String(decoding: (0..<name.count).map { byte($0, of: name) }, as: UTF8.self)
  }
}
