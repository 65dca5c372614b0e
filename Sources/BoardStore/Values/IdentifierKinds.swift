import BoardModel

/// The name of the record it stands in, new within its kind.
struct NewNameKind<Named>: ValueKind {
  let subject: Subject

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Identifier<Named>? {
    guard let span = try reader.takeIdentifier() else { return nil }
    reader.declare(span, as: subject)
    return Identifier(reader.words(span))
  }

  func write(_ value: Identifier<Named>, to writer: inout JSONWriter) { writer.put(value.words) }

  var schema: SchemaNode { ["$ref": "#/$defs/identifier"] }

  func define(in definitions: inout SchemaDefinitions) { definitions.defineIdentifier() }
}

/// The name of another record.
struct ReferenceKind<Named>: ValueKind {
  let subject: Subject

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Identifier<Named>? {
    guard let span = try reader.takeIdentifier() else { return nil }
    reader.refer(span, to: subject)
    return Identifier(reader.words(span))
  }

  func write(_ value: Identifier<Named>, to writer: inout JSONWriter) { writer.put(value.words) }

  var schema: SchemaNode { ["$ref": "#/$defs/identifier"] }

  func define(in definitions: inout SchemaDefinitions) { definitions.defineIdentifier() }
}

/// A clause's number: any words, new among the notice's clauses or pointing at one of them.
struct ClauseKind: ValueKind {
  let isNew: Bool

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> Prose? {
    let start = reader.position
    guard let words = try TextKind().read(&reader) else { return nil }
    let span = StringSpan(
      start: start + 1, end: reader.position - 1,
      isEscaped: words.utf8.count != reader.position - start - 2)
    if isNew { reader.declare(span, as: .clause) } else { reader.refer(span, to: .clause) }
    return words
  }

  func write(_ value: Prose, to writer: inout JSONWriter) { writer.put(value) }

  var schema: SchemaNode { TextKind().schema }

  func define(in definitions: inout SchemaDefinitions) { TextKind().define(in: &definitions) }
}

/// `KNO-07`: an objective's own reference, or one to another objective.
struct ObjectiveRefKind: ValueKind {
  let isNew: Bool

  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> ObjectiveRef? {
    guard reader.byte == 0x22 else {
      try reader.refuse(.objectiveRef)
      return nil
    }
    let span = try reader.takeString()
    let said = reader.text(span)
    guard let ref = ObjectiveRef(said) else {
      reader.complain(.badForm(said, .objectiveRef), at: span.start - 1)
      return nil
    }
    guard isNew else {
      reader.refer(span, to: .objective)
      return ref
    }
    reader.declare(span, as: .objective)
    let prefix = reader.objectivePrefix ?? String(said.prefix(3))
    if reader.objectiveCount == 0 { reader.firstObjective = (span.start - 1, said) }
    reader.objectiveCount += 1
    reader.objectivePrefix = prefix
    if !said.hasPrefix(prefix) {
      reader.complain(.otherPrefix(said, prefix: prefix), at: span.start - 1)
    }
    return ref
  }

  func write(_ value: ObjectiveRef, to writer: inout JSONWriter) {
    writer.put(quoted: value.string)
  }

  var schema: SchemaNode { ["$ref": "#/$defs/objectiveRef"] }

  func define(in definitions: inout SchemaDefinitions) {
    definitions.define(
      "objectiveRef",
      [
        "description": "How an objective is called: three letters for the council, KNO-07.",
        "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2,3}$",
      ])
  }
}

/// A council's short name, as its file is called.
struct CouncilIDKind: ValueKind {
  func read(_ reader: inout JSONReader) throws(BrokenSyntax) -> CouncilID? {
    guard let said = try reader.takeWords(expecting: .councilID) else { return nil }
    if let id = CouncilID(said.text) {
      if let name = reader.councilOfFile, name != id {
        reader.complain(.otherFileName(said.text, file: name.string), at: said.offset)
      }
      return id
    }
    reader.complain(.badForm(said.text, .councilID), at: said.offset)
    return nil
  }

  func write(_ value: CouncilID, to writer: inout JSONWriter) { writer.put(quoted: value.string) }

  var schema: SchemaNode {
    [
      "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
      "not": ["pattern": "^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"],
    ]
  }
}

extension SchemaDefinitions {
  fileprivate mutating func defineIdentifier() {
    define(
      "identifier",
      [
        "description":
          "The name by which one record points at another: small letters, digits, hyphens, full stops.",
        "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{0,62}$",
      ])
  }
}

extension ValueKind {
  static func newName<Named>(_ subject: Subject) -> Self where Self == NewNameKind<Named> {
    NewNameKind(subject: subject)
  }

  static func reference<Named>(_ subject: Subject) -> Self where Self == ReferenceKind<Named> {
    ReferenceKind(subject: subject)
  }
}

extension ValueKind where Self == ObjectiveRefKind {
  static var newObjective: ObjectiveRefKind { ObjectiveRefKind(isNew: true) }
  static var objective: ObjectiveRefKind { ObjectiveRefKind(isNew: false) }
}

extension ValueKind where Self == ClauseKind {
  static var newClause: ClauseKind { ClauseKind(isNew: true) }
  static var clause: ClauseKind { ClauseKind(isNew: false) }
}

extension ValueKind where Self == CouncilIDKind {
  static var councilID: CouncilIDKind { CouncilIDKind() }
}
