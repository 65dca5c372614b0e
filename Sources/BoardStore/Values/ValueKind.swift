/// What can stand as the value of a key: how it is read, written, and described in the schema.
protocol ValueKind<Value>: Sendable {
  associatedtype Value

  /// Reads the value at hand; nothing, with a complaint noted, when it is not one of this kind.
  ///
  /// Throws only where the file stops being JSON. Otherwise the reader stands behind the value.
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Value?

  func write(_ value: Value, to writer: inout JSONWriter)

  /// Whether a file says nothing of this value, because nothing said means the same.
  func isLeftOut(_ value: Value) -> Bool

  var schema: SchemaNode { get }

  /// The records a schema has to define for this kind.
  func define(in definitions: inout SchemaDefinitions)
}

extension ValueKind {
  func isLeftOut(_ value: Value) -> Bool { false }
  func define(in definitions: inout SchemaDefinitions) {}
}
