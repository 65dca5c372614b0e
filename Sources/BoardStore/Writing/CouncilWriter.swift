package import BoardModel

/// Writes a council down in the order and form its file is kept in.
package enum CouncilWriter {
  package static func bytes(of council: Council) -> [UInt8] {
    var writer = JSONWriter()
    RecordKind<CouncilRecord>().write(council, to: &writer)
    writer.endFile()
    return writer.bytes
  }
}
