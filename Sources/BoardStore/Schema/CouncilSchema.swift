/// The JSON Schema (2020-12) of a council's file, made from the tables the reader goes by.
package enum CouncilSchema {
  package static var text: String {
    SchemaText.make(
      CouncilRecord.table.fields, id: "urn:noticeboard:council:2", title: "A council's file")
  }
}

/// The JSON Schema (2020-12) of a store's settings.
package enum SettingsSchema {
  package static var text: String {
    SchemaText.make(
      SettingsRecord.table.fields, id: "urn:noticeboard:settings:1", title: "A store's settings")
  }
}

/// Writes a record's table down as a whole schema.
enum SchemaText {
  static func make(_ table: FieldTable, id: String, title: String) -> String {
    var definitions = SchemaDefinitions()
    for field in table.fields { field.define(&definitions) }
    guard case .object(let members) = table.schema else { return "" }
    let schema = SchemaNode.object(
      [
        .init(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
        .init(key: "$id", value: .text(id)),
        .init(key: "title", value: .text(title)),
      ] + members + [.init(key: "$defs", value: definitions.node)])
    var writer = JSONWriter()
    schema.write(to: &writer)
    writer.endFile()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
