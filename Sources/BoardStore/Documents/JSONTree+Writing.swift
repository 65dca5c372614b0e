import BoardModel

extension JSONTree {
  /// The text as the store's files are laid out, byte for byte what `CouncilWriter` would write.
  package var fileBytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    writer.endFile()
    return writer.bytes
  }

  /// The text on one line, without a space between its parts.
  package var compactBytes: [UInt8] {
    var writer = JSONWriter(isCompact: true)
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(to: &writer)
        }
      }
    case .list(let items): writer.list(items) { item, writer in item.write(to: &writer) }
    case .text(let words): writer.put(words)
    case .number(let digits): writer.put(digits.string)
    case .truth(let isTrue): writer.put(isTrue ? "true" : "false")
    case .null: writer.put("null")
    }
  }
}
