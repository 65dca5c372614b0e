/// A record as the value of a key or an item of a list.
struct RecordKind<Owner: Record>: ValueKind {
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Owner.Model? {
    try reader.takeRecord(Owner.self)
  }

  func write(_ value: Owner.Model, to writer: inout JSONWriter) {
    writer.object { writer in
      withUnsafePointer(to: value) { model in
        for field in Owner.table.fields.fields { field.write(model, &writer) }
      }
    }
  }

  var schema: SchemaNode { ["$ref": .text("#/$defs/\(Owner.table.fields.name)")] }

  func define(in definitions: inout SchemaDefinitions) { definitions.define(Owner.table.fields) }
}

extension ValueKind {
  static func record<Owner>(_ type: Owner.Type) -> Self where Self == RecordKind<Owner> {
    RecordKind()
  }
}

extension JSONReader {
  /// Reads the object at hand as a record, every key of it by the record's table.
  mutating func takeRecord<Owner: Record>(
    _ type: Owner.Type
  ) throws(BrokenSyntax) -> Owner.Model? {
    let start = position
    var owner = Owner()
    guard try take(&owner) else { return nil }
    return (consume owner).build(&self, at: start)
  }

  /// Reads the object at hand into a record; false, with a complaint, where there is none.
  @inline(__always)
  mutating func take<Owner: Record>(_ owner: inout Owner) throws(BrokenSyntax) -> Bool {
    guard byte == 0x7B else {
      try refuse(.object)
      return false
    }
    let start = position
    try Owner.table.withFields { table throws(BrokenSyntax) in
      let seen = try withUnsafeMutablePointer(to: &owner) { owner throws(BrokenSyntax) in
        try takeFields(of: table, into: owner)
      }
      if table.needsCheck(seen) { checkKeys(seen, by: owner.rule, table, at: start) }
    }
    return true
  }

  /// Reads the object at hand into the record at `owner`; the keys that stood in it, as bits.
  private mutating func takeFields(
    of table: FieldTable, into owner: UnsafeMutableRawPointer
  ) throws(BrokenSyntax) -> UInt64 {
    var seen: UInt64 = 0
    var next = 0
    if try opens(until: 0x7D) {
      repeat {
        guard let index = try takeKey(of: table, after: next, seen: seen) else { continue }
        seen |= 1 &<< UInt64(index)
        next = index + 1
        try table.uncounted.read(index, &self, into: owner)
      } while try goesOn(until: 0x7D)
    }
    return seen
  }

  /// Reads a key and its colon; nothing when its value was to be read over, and has been.
  @inline(__always)
  private mutating func takeKey(
    of table: FieldTable, after next: Int, seen: UInt64
  ) throws(BrokenSyntax) -> Int? {
    if byte != 0x22 { throw unexpected(.key) }
    let start = position
    guard let index = table.patterns.index(at: start + 1, after: next, in: self) else {
      return try takeUnusualKey(of: table, seen: seen)
    }
    position = start + 1 + table.patterns[index].count
    try takeColon()
    if seen & 1 &<< UInt64(index) == 0 { return index }
    return try refuseDuplicate(table.fields[index].key, at: start)
  }

  /// A key written with escapes, or one the record does not have.
  private mutating func takeUnusualKey(
    of table: FieldTable, seen: UInt64
  ) throws(BrokenSyntax) -> Int? {
    let start = position
    let key = text(try takeString())
    try takeColon()
    // Compared as bytes: Swift would take composed and decomposed letters for the same.
    if let index = table.fields.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
      return seen & 1 << UInt64(index) == 0 ? index : try refuseDuplicate(key, at: start)
    }
    if newer != nil {
      newer?.leftOut.note(Complaint(offset: start, steps: [], fault: .keyOfNewer(key)))
      try skipValue()
      return nil
    }
    complain(
      .unknownKey(key, nearest: nearest(to: key, in: table.keys), allowed: table.keys), at: start)
    try skipValue()
    return nil
  }

  private mutating func refuseDuplicate(
    _ key: String, at start: Int
  ) throws(BrokenSyntax) -> Int? {
    complain(.duplicateKey(key), at: start)
    try skipValue()
    return nil
  }

  /// Notes every key that is missing or should not be there.
  private mutating func checkKeys(
    _ seen: UInt64, by rule: Int?, _ table: FieldTable, at start: Int
  ) {
    func holds(_ index: Int) -> Bool { seen & 1 << UInt64(index) != 0 }
    if table.required & ~seen != 0 {
      for (index, field) in table.fields.enumerated() where field.isRequired && !holds(index) {
        complain(.missingKey(field.key, about: field.about), at: start)
      }
    }
    if table.holdsOneKey, seen.nonzeroBitCount != 1 {
      complain(.notExactlyOneKey(count: seen.nonzeroBitCount, allowed: table.keys), at: start)
    }
    guard let kinds = table.kinds, let rule else { return }
    let masks = table.masks[rule]
    if masks.needed & ~seen == 0, masks.forbidden & seen == 0 { return }
    let kind = kinds.rules[rule].name
    for (index, field) in table.fields.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      if masks.needed & ~seen & bit != 0 {
        complain(.keyNeeded(field.key, kind: kind, about: field.about), at: start)
      } else if masks.forbidden & seen & bit != 0 {
        complain(.keyForbidden(field.key, kind: kind), at: start, [.key(field.key)])
      }
    }
  }
}
