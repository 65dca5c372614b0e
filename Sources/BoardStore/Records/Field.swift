/// One key of a record: its meaning, and how its value gets into the record and out of the model.
///
/// It does not name the record's type. Naming it here had the Swift runtime make ten types for each
/// of the 35 records at every start, and look up by name what each conforms to: a third of the whole
/// start. So a field takes its record by address, and `RecordKind`, which knows the type, is the one
/// place that hands addresses out.
final class Field: Sendable {
  typealias Reader =
    @Sendable (inout JSONReader, _ owner: UnsafeMutableRawPointer) throws(BrokenSyntax) -> Void
  typealias Writer = @Sendable (_ model: UnsafeRawPointer, inout JSONWriter) -> Void

  let key: String
  let about: String
  let isRequired: Bool
  let read: Reader
  let write: Writer
  /// Made when asked for: reading needs none.
  let schema: @Sendable () -> SchemaNode
  let define: @Sendable (inout SchemaDefinitions) -> Void

  init(
    key: String, about: String, isRequired: Bool, read: @escaping Reader, write: @escaping Writer,
    schema: @escaping @Sendable () -> SchemaNode,
    define: @escaping @Sendable (inout SchemaDefinitions) -> Void
  ) {
    self.key = key
    self.about = about
    self.isRequired = isRequired
    self.read = read
    self.write = write
    self.schema = schema
    self.define = define
  }
}

/// The fields of a record, and what reading asks of them at every key.
final class FieldTable: Sendable {
  /// What the schema calls the record.
  let name: String
  let about: String
  let kinds: KeysByKind?
  /// Whether exactly one of the keys has to stand in it.
  let holdsOneKey: Bool
  let keys: [String]
  let patterns: WordPatterns
  let uncounted: UncountedFields
  /// The required keys, as bits.
  let required: UInt64
  /// The bits of the keys each rule of `kinds` needs, and of those it forbids.
  let masks: [KeyMasks]
  let fields: [Field]

  init(_ fields: [Field], name: String, about: String, kinds: KeysByKind?, holdsOneKey: Bool) {
    self.name = name
    self.about = about
    self.kinds = kinds
    self.holdsOneKey = holdsOneKey
    self.fields = fields
    let keys = fields.map(\.key)
    self.keys = keys
    patterns = WordPatterns(keys)
    uncounted = UncountedFields(fields)
    var required: UInt64 = 0
    for (index, field) in fields.enumerated() where field.isRequired { required |= 1 << index }
    self.required = required
    masks = kinds?.masks(of: keys) ?? []
  }

  /// Whether the keys that stand in a record leave something to be looked at.
  @inline(__always)
  func needsCheck(_ seen: UInt64) -> Bool {
    required & ~seen != 0 || kinds != nil || holdsOneKey
  }
}

/// The fields of a table, kept for as long as the program runs and so never counted.
///
/// All threads read by the same fields; counting their references had every core wait for the
/// others at every key.
struct UncountedFields: @unchecked Sendable {
  private let start: UnsafeMutablePointer<Unmanaged<Field>>

  init(_ fields: [Field]) {
    start = .allocate(capacity: max(1, fields.count))
    for (index, field) in fields.enumerated() {
      (start + index).initialize(to: .passRetained(field))
    }
  }

  /// Reads the value at hand into the record at `owner`.
  @inline(__always)
  func read(
    _ index: Int, _ reader: inout JSONReader, into owner: UnsafeMutableRawPointer
  ) throws(BrokenSyntax) {
    // Returned and thrown again here, because what lends the field can only throw any error.
    let isBroken = start[index]._withUnsafeGuaranteedRef { field in
      do throws(BrokenSyntax) { try field.read(&reader, owner) } catch { return true }
      return false
    }
    if isBroken { throw BrokenSyntax() }
  }
}
