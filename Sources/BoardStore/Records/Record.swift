/// A kind of object a file holds, with the values read for it so far.
///
/// Its table is the one declaration of its keys: reading, writing and the schema all follow it.
protocol Record: Sendable {
  associatedtype Model

  init()

  static var table: RecordTable<Self> { get }

  /// The value in the model; nothing when something it needs is missing or was refused before.
  ///
  /// `start` is where the record begins in the file, for complaints of what its values say together.
  consuming func build(_ reader: inout JSONReader, at start: Int) -> Model?
}

/// One key of a record: its meaning, and how its value gets into the record and out of the model.
struct Field<Owner: Record>: Sendable {
  typealias Reader = @Sendable (inout JSONReader, inout Owner) throws(BrokenSyntax) -> Void

  let key: String
  let about: String
  let isRequired: Bool
  let read: Reader
  let write: @Sendable (Owner.Model, inout JSONWriter) -> Void
  /// Made when asked for: reading needs none.
  let schema: @Sendable () -> SchemaNode
  let define: @Sendable (inout SchemaDefinitions) -> Void
}

/// The keys of a record in the order files are written in.
final class RecordTable<Owner: Record>: Sendable {
  /// What the schema calls it.
  let name: String
  let about: String
  let fields: [Field<Owner>]
  let kinds: KeysByKind<Owner>?
  /// The bits of the keys each rule of `kinds` needs, and of those it forbids.
  let masks: [(needed: UInt64, forbidden: UInt64)]
  /// Whether exactly one of the keys has to stand in it.
  let holdsOneKey: Bool
  let keys: [String]
  let patterns: WordPatterns
  /// What reads each field: apart from the rest of it, which reading never touches.
  let readers: [Field<Owner>.Reader]
  /// The required keys, as bits.
  let required: UInt64

  init(
    _ name: String, _ about: String, kinds: KeysByKind<Owner>? = nil, holdsOneKey: Bool = false,
    _ declare: (inout FieldList<Owner>) -> Void
  ) {
    var list = FieldList<Owner>()
    declare(&list)
    self.name = name
    self.about = about
    self.holdsOneKey = holdsOneKey
    fields = list.fields
    let keys = fields.map(\.key)
    self.keys = keys
    patterns = WordPatterns(keys)
    readers = fields.map(\.read)
    required = fields.indices.reduce(0) { $0 | (list.fields[$1].isRequired ? 1 << $1 : 0) }
    self.kinds = kinds
    func bits(_ some: [String]) -> UInt64 {
      keys.indices.reduce(0) { $0 | (some.contains(keys[$1]) ? 1 << $1 : 0) }
    }
    masks = (kinds?.rules ?? []).map { rule in
      (bits(rule.needed), bits(kinds?.forbidden(by: rule) ?? []))
    }
  }

}

/// Collects the fields of a record as its table declares them.
struct FieldList<Owner: Record> {
  fileprivate var fields: [Field<Owner>] = []

  mutating func required<Kind: ValueKind>(
    _ key: String, _ kind: Kind, _ about: String,
    _ get: @escaping @Sendable (Owner.Model) -> Kind.Value?,
    _ set: @escaping @Sendable (inout Owner, consuming Kind.Value) -> Void
  ) {
    add(key, kind, about, isRequired: true, get, set)
  }

  mutating func optional<Kind: ValueKind>(
    _ key: String, _ kind: Kind, _ about: String,
    _ get: @escaping @Sendable (Owner.Model) -> Kind.Value?,
    _ set: @escaping @Sendable (inout Owner, consuming Kind.Value) -> Void
  ) {
    add(key, kind, about, isRequired: false, get, set)
  }

  /// The last key of most records: whether the record is made up.
  mutating func illustrative(
    _ get: @escaping @Sendable (Owner.Model) -> Bool?,
    _ set: @escaping @Sendable (inout Owner, consuming Bool) -> Void
  ) {
    add(
      "illustrative", IllustrativeKind(), "Whether this is made up to exercise the software.",
      isRequired: false, get, set)
  }

  private mutating func add<Kind: ValueKind>(
    _ key: String, _ kind: Kind, _ about: String, isRequired: Bool,
    _ get: @escaping @Sendable (Owner.Model) -> Kind.Value?,
    _ set: @escaping @Sendable (inout Owner, consuming Kind.Value) -> Void
  ) {
    fields.append(
      Field(
        key: key, about: about, isRequired: isRequired,
        read: { (reader, owner) throws(BrokenSyntax) in
          if let value = try kind.read(&reader) { set(&owner, value) }
        },
        write: { model, writer in
          guard let value = get(model), isRequired || !kind.isLeftOut(value) else { return }
          writer.key(key)
          kind.write(value, to: &writer)
        },
        schema: { kind.schema.adding("description", .text(about)) },
        define: { kind.define(in: &$0) }))
  }
}
