/// What an older version of the format had under a key that a newer one has replaced.
///
/// It is read in files of the older version only, and never written.
struct FormerKind<Kind: ValueKind>: ValueKind {
  let kind: Kind
  let key: String
  let instead: String
  /// The version that replaced it.
  let since: Int

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Kind.Value? {
    let start = reader.position
    // A file that has not said yet which version it is of is given the benefit of the doubt.
    guard let version = reader.schemaVersion, version >= since else {
      return try kind.read(&reader)
    }
    reader.complain(.formerKey(key, instead: instead, since: since), at: start)
    try reader.skipValue()
    return nil
  }

  func write(_ value: Kind.Value, to writer: inout JSONWriter) { kind.write(value, to: &writer) }

  /// The schema is the newer version's.
  var schema: SchemaNode { false }
}

extension FieldList {
  /// A key that a newer version has replaced by another.
  mutating func former<Kind: ValueKind>(
    _ key: String, _ kind: Kind, until version: Int, insteadNow instead: String,
    _ set: @escaping @Sendable (inout Owner, consuming Kind.Value) -> Void
  ) {
    optional(
      key, FormerKind(kind: kind, key: key, instead: instead, since: version + 1),
      "Read in files up to version \(version); now \(instead).", { _ in nil }, set)
  }
}
