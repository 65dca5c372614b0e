/// The `$defs` of a schema: every record and form met on the way through the tables, once.
struct SchemaDefinitions {
  private(set) var nodes: [String: SchemaNode] = [:]

  mutating func define(_ name: String, _ node: SchemaNode) { nodes[name] = node }

  mutating func define(_ table: FieldTable) {
    guard nodes[table.name] == nil else { return }
    nodes[table.name] = table.schema
    for field in table.fields { field.define(&self) }
  }

  /// By name, so that the text never depends on the order of meeting.
  var node: SchemaNode {
    .object(nodes.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
  }
}

extension FieldTable {
  /// What the schema says of an object of this kind.
  var schema: SchemaNode {
    var members: [SchemaNode.Member] = [
      .init(key: "description", value: .text(about)),
      .init(key: "type", value: "object"),
      .init(
        key: "properties",
        value: .object(fields.map { .init(key: $0.key, value: $0.schema()) })),
    ]
    let needed = fields.filter(\.isRequired).map { SchemaNode.text($0.key) }
    if !needed.isEmpty { members.append(.init(key: "required", value: .list(needed))) }
    members.append(.init(key: "additionalProperties", value: false))
    if holdsOneKey {
      members.append(.init(key: "minProperties", value: 1))
      members.append(.init(key: "maxProperties", value: 1))
    }
    if let kinds { members.append(.init(key: "allOf", value: .list(kinds.schema))) }
    return .object(members)
  }
}

extension KeysByKind {
  /// One condition a value: which keys it needs, and which it forbids.
  fileprivate var schema: [SchemaNode] {
    rules.map { rule in
      var consequence: [SchemaNode.Member] = []
      if !rule.needed.isEmpty {
        consequence.append(.init(key: "required", value: .list(rule.needed.map { .text($0) })))
      }
      let properties =
        forbidden(by: rule).map { SchemaNode.Member(key: $0, value: false) }
        + rule.limits().members
      consequence.append(.init(key: "properties", value: .object(properties)))
      return [
        "if": [
          "properties": .object([.init(key: key, value: ["const": .text(rule.name)])]),
          "required": [.text(key)],
        ],
        "then": .object(consequence),
      ]
    }
  }
}
