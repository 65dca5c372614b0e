import BoardModel
import BoardStore
import Testing

struct OlderSchemaTests {
  /// The small council as version 1 wrote it.
  private func older() throws -> [UInt8] {
    let text = String(decoding: Fixture.small, as: UTF8.self)
    let new = """
      "progress": [
                    {
                      "on": "2025-06-02",
                      "status": "reached"
                    }
                  ]
      """
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = new.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(
      parts.indices.first { place in
        parts[place...].prefix(lines.count).map { $0.drop { $0 == " " } } == lines
      })
    let old =
      parts[..<start] + ["            \"reached\": \"2025-06-02\""]
      + parts[(start + lines.count)...]
    let bytes = Array(old.joined(separator: "\n").utf8)
    let version = Array("\"schema\": 2".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: version) })
    return bytes[..<place] + Array("\"schema\": 1".utf8) + bytes[(place + version.count)...]
  }

  @Test func `an older file is read as what it means now, and written as now`() throws {
    let reading = Fixture.read(try older())
    #expect(reading.problems == [])
    let council = try #require(reading.value)
    let isSame = council == Fixture.read(Fixture.small).value
    #expect(isSame)
    #expect(CouncilWriter.bytes(of: council) == Fixture.small)
  }

  @Test func `a key of the older version in a newer file is named with what replaced it`() throws {
    let old = try older()
    let version = Array("\"schema\": 1".utf8)
    let place = try #require(old.indices.first { old[$0...].starts(with: version) })
    let mixed = old[..<place] + Array("\"schema\": 2".utf8) + old[(place + version.count)...]
    let sentences = Fixture.sentences(of: Array(mixed))
    #expect(sentences.count == 1)
    #expect(
      sentences.first?.contains("\"reached\" was replaced by \"progress\" in schema 2") == true)
  }
}
