/// A kind of object a file holds, with the values read for it so far.
///
/// Its table is the one declaration of its keys: reading, writing and the schema all follow it.
protocol Record: Sendable {
  associatedtype Model

  init()

  static var table: RecordTable<Self> { get }

  /// Which of the table's rules goes with what the record says; nothing where it does not say.
  var rule: Int? { get }

  /// The value in the model; nothing when something it needs is missing or was refused before.
  ///
  /// `start` is where the record begins in the file, for complaints of what its values say together.
  consuming func build(_ reader: inout JSONReader, at start: Int) -> Model?
}

extension Record {
  var rule: Int? { nil }
}

/// The keys of a record as it declares them, in the order files are written in.
struct RecordTable<Owner: Record>: Sendable {
  /// Kept for as long as the program runs and so never counted: all threads read by the same table,
  /// and counting its references had every core wait for the others at every record.
  private let kept: Unmanaged<FieldTable>

  var fields: FieldTable { kept.takeUnretainedValue() }

  /// The same for reading, where even taking hold of it once a record is felt.
  @inline(__always)
  func withFields<Result>(
    _ body: (FieldTable) throws(BrokenSyntax) -> Result
  ) throws(BrokenSyntax) -> Result {
    // Returned and thrown again here, because what lends the table can only throw any error.
    let outcome: Swift.Result<Result, BrokenSyntax> = kept._withUnsafeGuaranteedRef { table in
      do throws(BrokenSyntax) { return .success(try body(table)) } catch { return .failure(error) }
    }
    switch outcome {
    case .success(let result): return result
    case .failure(let error): throw error
    }
  }

  init(
    _ name: String, _ about: String, kinds: KeysByKind? = nil, holdsOneKey: Bool = false,
    _ declare: (inout FieldList<Owner>) -> Void
  ) {
    var list = FieldList<Owner>()
    declare(&list)
    kept = .passRetained(
      FieldTable(list.fields, name: name, about: about, kinds: kinds, holdsOneKey: holdsOneKey))
  }
}

/// Collects the fields of a record as its table declares them.
struct FieldList<Owner: Record> {
  fileprivate var fields: [Field] = []

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
          guard let value = try kind.read(&reader) else { return }
          set(&owner.assumingMemoryBound(to: Owner.self).pointee, consume value)
        },
        write: { model, writer in
          let model = model.assumingMemoryBound(to: Owner.Model.self)
          guard let value = get(model.pointee), isRequired || !kind.isLeftOut(value) else { return }
          writer.key(key)
          kind.write(value, to: &writer)
        },
        schema: { kind.schema.adding("description", .text(about)) },
        define: { kind.define(in: &$0) }))
  }
}
