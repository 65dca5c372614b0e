import BoardModel
import BoardStore
import Glibc
import Testing

@Suite struct SchemaTests {
  private static let folder = Fixture.package + "/Sources/BoardStore/Schema"

  @Test(arguments: ["council.schema.json", "settings.schema.json"])
  func `the schema's file says what the reader's tables say`(name: String) {
    let text = name.hasPrefix("council") ? CouncilSchema.text : SettingsSchema.text
    let path = SchemaTests.folder + "/" + name
    if Fixture.records {
      Fixture.write(text.utf8, to: path)
      Issue.record("recorded \(name): read it, then run again without NOTICEBOARD_RECORD")
      return
    }
    #expect(Fixture.text(of: path) == text)
  }

  /// What an independent reader of schemas says of each file; it comes from `python3-jsonschema`.
  private func verdicts(_ files: [String]) throws -> [String] {
    let schema = SchemaTests.folder + "/council.schema.json"
    let words = [Fixture.folder + "/validate.py", schema] + files
    let command = "python3 " + words.map { "'\($0)'" }.joined(separator: " ") + " 2>&1"
    let pipe = try #require(popen(command, "r"))
    var output: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&part, 1, part.count, pipe), count > 0 { output += part[..<count] }
    let text = String(decoding: output, as: UTF8.self)
    #expect(pclose(pipe) == 0, "\(text)")
    return text.split(separator: "\n").map(String.init)
  }

  @Test func `the sample and the small council keep to the schema`() throws {
    let sample = ["knowsley", "liverpool", "sefton", "wirral"].map {
      Fixture.package + "/sample-data/councils/\($0).json"
    }
    let files = [Fixture.folder + "/knowsley.json"] + sample
    #expect(try verdicts(files) == files.map { $0 + " valid" })
  }

  /// What JSON Schema has no words for: days a month does not have, how a number is written, and
  /// keys that stand twice, of which its readers keep the last.
  private static let beyondSchemas = [
    "keys": ["\"title\": \"Twice\"", "\"t\\u0069tle\": \"Twice\""],
    "values": [
      "\"on\": \"2025-02-30\",", "\"minimumMonths\": 2e1", "\"percent\": 40.0", "\"value\": 7.44e1",
      "\"value\": 0.1234567890", "\"value\": 99999999999999999999",
    ],
  ]

  @Test(arguments: ["keys", "values"])
  func `the schema refuses all that the reader refuses of a single object`(list: String) throws {
    let store = TemporaryStore()
    let (_, entries) = BrokenFile.list(Fixture.text(of: Fixture.folder + "/broken/\(list).txt"))
    let files = entries.indices.map { store.path("\(list)-\($0).json") }
    for (entry, file) in zip(entries, files) { Fixture.write(entry.bytes ?? [], to: file) }
    let verdicts = try verdicts(files)
    #expect(verdicts.count == files.count)
    let allowed = zip(entries, verdicts).filter { $0.1.hasSuffix(" valid") }
    #expect(allowed.map { $0.0.replacement.first ?? "" } == SchemaTests.beyondSchemas[list])
  }
}
