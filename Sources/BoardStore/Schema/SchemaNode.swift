/// A piece of a JSON Schema, its keys in the order they are written.
indirect enum SchemaNode: Hashable, Sendable {
  case object([Member])
  case list([SchemaNode])
  case text(String)
  case number(Int)
  case truth(Bool)

  struct Member: Hashable, Sendable {
    let key: String
    let value: SchemaNode
  }

  /// What an object holds; nothing for any other node.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The same object with one member more, put first where it describes.
  func adding(_ key: String, _ value: SchemaNode) -> SchemaNode {
    guard case .object(let members) = self else { return self }
    let member = Member(key: key, value: value)
    return .object(key == "description" ? [member] + members : members + [member])
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(to: &writer)
        }
      }
    case .list(let nodes): writer.list(nodes) { $0.write(to: &$1) }
    case .text(let text): writer.put(quoted: text)
    case .number(let number): writer.put("\(number)")
    case .truth(let truth): writer.put(truth ? "true" : "false")
    }
  }
}

extension SchemaNode: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral elements: (String, SchemaNode)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  init(arrayLiteral elements: SchemaNode...) { self = .list(elements) }
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .truth(value) }
}
