/// What has been added to a version of a file's format without changing what was there: keys, and
/// nothing else.
///
/// So a file that says a later one is read as any other. Keys that are not known here are kept in it,
/// which in a file that does not say so are slips.
struct SchemaMinorKind: ValueKind {
  /// Nothing has been added to the current versions yet.
  static let known = 0

  static let about =
    "How often keys were added to this version of the format; a newer noticeboard says it, and an "
    + "older one keeps such keys."

  private let number = WholeNumberKind(range: 0...9_999)

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Int? {
    let minor = try number.read(&reader)
    if let minor, minor > SchemaMinorKind.known { reader.keepsUnknownKeys = true }
    return minor
  }

  func write(_ value: Int, to writer: inout JSONWriter) { number.write(value, to: &writer) }

  var schema: SchemaNode { number.schema }
}

extension ValueKind where Self == SchemaMinorKind {
  static var schemaMinor: SchemaMinorKind { SchemaMinorKind() }
}
