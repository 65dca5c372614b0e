import BoardModel
import BoardStore
import Testing

@Suite struct BrokenFileTests {
  @Test(arguments: ["syntax", "keys", "values", "together"])
  func `every broken file is refused with its place, path and sentence`(list: String) {
    let path = Fixture.folder + "/broken/\(list).txt"
    let (heading, entries) = BrokenFile.list(Fixture.text(of: path))
    #expect(entries.count >= 25)
    if Fixture.records {
      Fixture.write(BrokenFile.text(heading, entries).utf8, to: path)
      Issue.record("recorded \(list).txt: read it, then run again without NOTICEBOARD_RECORD")
      return
    }
    for entry in entries {
      #expect(entry.bytes != nil, "the council does not hold \(entry.snippet)")
      #expect(!entry.sentences.isEmpty)
      #expect(entry.found == entry.sentences, "\(entry.replacement)")
      #expect(Fixture.read(entry.bytes ?? []).value == nil)
    }
  }

  @Test func `where the first objective alone has other letters it is the one that is wrong`()
    throws
  {
    let file = Fixture.bytes(of: Fixture.package + "/sample-data/councils/knowsley.json")
    let ref = Array("\"ref\": \"KNO-01\"".utf8)
    var wrong = file
    wrong.replaceSubrange(
      try #require(wrong.firstRange(of: ref)), with: Array("\"ref\": \"LIV-33\"".utf8))
    let faults = Fixture.read(wrong).problems.map(\.fault).filter {
      if case .otherPrefix = $0 { true } else { false }
    }
    #expect(faults == [.otherPrefix("LIV-33", prefix: "KNO")])
  }

  @Test func `the small council itself has no problem`() {
    #expect(Fixture.sentences(of: Fixture.small) == [])
    #expect(Fixture.read(Fixture.small).value != nil)
  }

  @Test func `keys in any order and written with escapes read the same`() throws {
    let usual = "\"on\": \"2025-03-10\",\n            \"value\": \"red\""
    let other = "\"v\\u0061lue\": \"r\\u0065d\",\n            \"on\": \"2025-03-\\u00310\""
    let bytes = try #require(Fixture.small(replacing: usual, with: other))
    #expect(Fixture.sentences(of: bytes) == [])
    let isSame = Fixture.read(bytes).value == Fixture.read(Fixture.small).value
    #expect(isSame)
  }

  // The small council's own entry, of 10 March, stands last.
  @Test(arguments: [
    ["2025-05-01", "2025-03-01", "2025-04-01", "2025-03-01"], ["2025-05-01", "2025-04-01"],
  ])
  func `entries may stand in any order, and come by their days`(days: [String]) throws {
    let entries = days.map { "{\"on\": \"\($0)\", \"value\": \"green\", \"because\": \"So.\"}, " }
    let bytes = try #require(
      Fixture.small(replacing: "\"delivery\": [", with: "\"delivery\": [" + entries.joined()))
    let council = try #require(Fixture.read(bytes).value)
    let log = try #require(council.plan.objectives.first).delivery.wholeHistory
    #expect(log.map(\.on.iso) == (days + ["2025-03-10"]).sorted())
  }

  @Test(arguments: [
    ("\"on\": \"2025-06-02\"", "\"on\": \"2025-02-03\""),
    ("\"answerBy\": \"2025-04-10\"", "\"answerBy\": \"2025-03-10\""),
    ("\"held\": \"2025-07-10\"", "\"held\": \"2025-02-01\""),
    ("\"cancelled\": \"2025-04-01\"", "\"cancelled\": \"2025-04-14\""),
    ("\"baselineDue\": \"2025-09-30\"", "\"baselineDue\": \"2025-02-03\""),
    ("\"to\": \"2025-05-07\"", "\"to\": \"2025-05\""),
  ])
  func `what has to follow may fall on the same day`(snippet: String, other: String) throws {
    #expect(
      Fixture.sentences(of: try #require(Fixture.small(replacing: snippet, with: other))) == [])
  }

  @Test func `white space of any kind reads the same`() {
    let loose = Fixture.small.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x0A: [0x0D, 0x0A, 0x09, 0x20, 0x0A]
      case 0x3A: byte == 0x3A ? [0x3A] : []
      default: [byte]
      }
    }
    #expect(Fixture.sentences(of: loose) == [])
    let isSame = Fixture.read(loose).value == Fixture.read(Fixture.small).value
    #expect(isSame)
  }

  @Test func `all problems of a file are told at once, front to back, references last`() throws {
    var bytes = Fixture.small
    for (snippet, other) in [
      ("\"priority\": \"p1\"", "\"priority\": \"p9\""), ("\"target\": 90", "\"target\": true"),
      ("\"issued\": \"2025-01-20\"", "\"issued\": \"soon\""),
      ("\"kind\": \"health\"", "\"kind\": 1"),
    ] {
      let start = try #require(bytes.firstRange(of: snippet))
      bytes.replaceSubrange(start, with: Array(other.utf8))
    }
    let problems = Fixture.read(bytes).problems
    #expect(
      problems.map(\.path) == [
        "notice.issued", "partners[0].kind", "measures[0].target", "plan.objectives[0].priority",
      ])
  }

  @Test func `a thousand problems are listed and the rest counted`() {
    let many = "{\"schema\": 1, \"areas\": [" + String(repeating: "1,", count: 4_999) + "1]}"
    let problems = Fixture.read(Array(many.utf8)).problems
    // Four keys are missing besides.
    #expect(problems.count == 1_001)
    #expect(problems.last?.fault == .more(4_004))
    #expect(problems.last?.sentence.contains("4004 more problems are not listed") == true)
  }

  @Test func `of a newer file only that is told`() {
    let newer = "{\"future\": [], \"schema\": 7, \"id\": null}"
    let problems = Fixture.read(Array(newer.utf8)).problems
    #expect(problems.map(\.fault) == [.newerSchema("7", known: 2)])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x0A, 0x00],
      [0x00, 0x7B, 0x00, 0x0A],
    ] as [[UInt8]])
  func `a file in UTF-16 is called one`(bytes: [UInt8]) {
    #expect(
      Fixture.sentences(of: bytes) == [
        "councils/knowsley.json:1:1: the file is in UTF-16; expected UTF-8. "
          + "Save it again as UTF-8, which editors offer as its encoding."
      ])
  }

  @Test func `a file that was cut off is told to be restored`() {
    let cut = Array(Fixture.small.prefix(Fixture.small.count / 2))
    let last = Fixture.sentences(of: cut).last ?? ""
    #expect(last.contains("the file ends too soon"))
    #expect(last.hasSuffix("Restore the whole file from a copy, or write what is missing."))
    #expect(!last.contains("was not read"))
  }

  @Test func `a schema below the first says which there is`() throws {
    let bytes = try #require(Fixture.small(replacing: "\"schema\": 2", with: "\"schema\": 0"))
    #expect(
      Fixture.sentences(of: bytes) == [
        "councils/knowsley.json:2:13: schema: there is no schema 0; expected schema 2. "
          + "Write 2 if the rest is as `noticeboard schema` says."
      ])
  }

  @Test func `after a place that is no JSON the rest is said to be unread`() throws {
    let bytes = try #require(Fixture.small(replacing: "\"schema\": 2,", with: "\"schema\": 2;"))
    let problem = try #require(Fixture.read(bytes).problems.first)
    #expect(problem.sentence.hasSuffix(" The rest of this file was not read."))
    #expect(
      ProblemReport.json([problem]).contains(#""note": "The rest of this file was not read.""#))
  }

  @Test(arguments: [
    ("\"id\": \"dcs\"", "\"id\": \"chair\""), ("\"id\": \"dcs\"", "\"id\": 7"),
    ("\"id\": \"dcs\"", "\"id\": \"D_CS\""),
    ("\"id\": \"dcs\",", ""), ("\"people\": [", "\"poeple\": ["),
    ("\"people\": [", "\"people\": null, \"risks\": ["), ("\"plan\": {", "\"plan\": 1, \"x\": {"),
  ])
  func `what could not be read is told, and not that it is missed elsewhere`(
    snippet: String, other: String
  ) throws {
    let problems = Fixture.read(try #require(Fixture.small(replacing: snippet, with: other)))
      .problems
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { !$0.sentence.contains("there is no ") }, "\(problems)")
  }

  @Test func `what is missed of another kind is told all the same`() throws {
    let bytes = try #require(Fixture.small(replacing: "\"id\": \"dcs\"", with: "\"id\": 7"))
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"priority\": \"p1\"", with: "\"priority\": \"p9\"")
    let sentences = Fixture.sentences(of: Array(text.utf8))
    #expect(sentences.contains { $0.contains("there is no priority") }, "\(sentences)")
  }

  @Test func `an objective may come late into the plan, after its start`() throws {
    let bytes = try #require(
      Fixture.small(
        replacing: "\"start\": \"2025-02-03\"", with: "\"start\": \"2024-09-02\""))
    #expect(Fixture.sentences(of: bytes) == [])
  }

  @Test func `columns count characters, not bytes`() {
    let text = "{\"sch€ma\": 1, \"naïve\": }"
    #expect(Fixture.read(Array(text.utf8)).problems.last?.place == .init(line: 1, column: 24))
  }
}

extension [UInt8] {
  func firstRange(of text: String) -> Range<Int>? {
    let other = Array(text.utf8)
    return indices.first { self[$0...].starts(with: other) }.map { $0..<$0 + other.count }
  }
}
