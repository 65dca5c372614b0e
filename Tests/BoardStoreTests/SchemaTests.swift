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
  static func verdicts(_ files: [String]) throws -> [String] {
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
    #expect(try SchemaTests.verdicts(files) == files.map { $0 + " valid" })
  }

  @Test func `the schema knows the days of every month, and leap years`() throws {
    let store = TemporaryStore()
    var files: [(file: String, isDay: Bool)] = []
    for year in [1900, 2000, 2023, 2024, 2100, 2196] {
      for month in 1...12 {
        for day in 28...31 {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day)"
          let file = store.path("\(text).json")
          Fixture.write(
            try #require(
              Fixture.small(replacing: "\"on\": \"2025-03-10\"", with: "\"on\": \"\(text)\"")),
            to: file)
          files.append((file, Day(iso: text) != nil))
        }
      }
    }
    let verdicts = try SchemaTests.verdicts(files.map(\.file))
    #expect(verdicts.count == files.count)
    for (verdict, file) in zip(verdicts, files) {
      #expect(verdict.hasSuffix(" valid") == file.isDay, "\(verdict)")
    }
  }

  /// What JSON Schema has no words for: how many digits a number has, and keys that stand twice, of
  /// which its readers keep the last.
  private static let beyondSchemas = [
    "keys": ["\"title\": \"Twice\"", "\"t\\u0069tle\": \"Twice\""],
    "values": [
      "\"value\": 7.44e-12", "\"value\": 0.1234567890",
    ],
  ]

  @Test(arguments: ["keys", "values"])
  func `the schema refuses all that the reader refuses of a single object`(list: String) throws {
    let store = TemporaryStore()
    let (_, entries) = BrokenFile.list(Fixture.text(of: Fixture.folder + "/broken/\(list).txt"))
    let files = entries.indices.map { store.path("\(list)-\($0).json") }
    for (entry, file) in zip(entries, files) { Fixture.write(entry.bytes ?? [], to: file) }
    let verdicts = try SchemaTests.verdicts(files)
    #expect(verdicts.count == files.count)
    let allowed = zip(entries, verdicts).filter { $0.1.hasSuffix(" valid") }
    #expect(allowed.map { $0.0.replacement.first ?? "" } == SchemaTests.beyondSchemas[list])
  }
}
