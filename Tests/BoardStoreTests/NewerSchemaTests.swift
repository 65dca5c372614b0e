import BoardModel
import BoardStore
import Testing

/// Files of a version of the format after the one this program writes.
struct NewerSchemaTests {
  private static let file: Prose = "councils/knowsley.json"

  /// The small council as version 3, with keys nobody here knows.
  private static func newer(_ changes: [(String, String)] = []) -> [UInt8] {
    let all =
      [
        ("\"schema\": 2,", "\"schema\": 3,\n  \"colour\": { \"of\": [1, null] },"),
        ("\"priorities\": [", "\"pace\": \"brisk\",\n    \"priorities\": ["),
      ] + changes
    let text = all.reduce(String(decoding: Fixture.small, as: UTF8.self)) {
      $0.replacing($1.0, with: $1.1, maxReplacements: 1)
    }
    return Array(text.utf8)
  }

  private static func look(_ bytes: [UInt8]) -> Reading<Council> {
    CouncilReader.look(at: bytes, id: CouncilID("knowsley"), file: file)
  }

  @Test func `what is understood of a newer file is shown, and what is not is named`() throws {
    let reading = Self.look(Self.newer())
    let council = try #require(reading.value)
    #expect(
      council.viewOnly
        == .newerVersion("3", known: 2, leftOut: ["colour", "plan.pace"]))
    let plain = try #require(Fixture.read(Fixture.small).value)
    let isSame =
      council == plain.viewOnly(.newerVersion("3", known: 2, leftOut: ["colour", "plan.pace"]))
    #expect(isSame)
    #expect(
      reading.problems.map(\.fault) == [
        .newerSchemaShown("3", known: 2), .keyOfNewer("colour"), .keyOfNewer("pace"),
      ])
    #expect(
      reading.problems.first?.sentence
        == "councils/knowsley.json:2:13: schema: the file has schema 3, written by a newer "
        + "noticeboard; expected schema 2 or older. It is shown as far as it is understood, and "
        + "nothing of it can be changed; update noticeboard to record anything there.")
    #expect(
      reading.problems.last?.sentence.hasPrefix(
        "councils/knowsley.json:") == true)
  }

  @Test func `unknown keys are passed over in no file of this version`() {
    let bytes = Self.newer([("\"schema\": 3,", "\"schema\": 2,")])
    let reading = Self.look(bytes)
    #expect(reading.value == nil)
    #expect(reading.problems.count == 2)
  }

  @Test(arguments: [
    ("\"delivery\": [", "\"delivery\": [{\"on\": 7},"),
    ("\"status\": \"reached\"", "\"status\": \"paused\""),
    ("\"priorities\": [", "\"priorities\": [{},"), ("\"name\":", "\"name\": \"Twice\", \"name\":"),
    ("\"plan\": {", "\"plans\": {"), ("\"on\": \"", "\"on\": \"x"),
  ])
  func `a newer file that means something else keeps a row that says so`(
    change: (String, String)
  ) {
    let reading = Self.look(Self.newer([change]))
    #expect(reading.value == nil)
    #expect(reading.problems.first?.fault == .newerSchema("3", known: 2))
    #expect(reading.problems.count > 1)
  }

  @Test func `a hostile newer file fills neither memory nor screen`() throws {
    let keys = (0..<5_000).map { "\"k\($0)\": 0, " }.joined()
    let reading = Self.look(Self.newer([("\"colour\"", keys + "\"colour\"")]))
    let council = try #require(reading.value)
    #expect(council.viewOnly?.leftOut.count == 51)
    #expect(council.viewOnly?.leftOut.last == "4952 more")
    let long = String(repeating: "9", count: 10_000)
    let other = try #require(Self.look(Self.newer([("3,", long + ",")])).value)
    #expect((other.viewOnly?.sentences.count ?? .max) < 1_000)
  }

  @Test func `a newer file is among the store's councils, and check names it`() throws {
    let store = TemporaryStore()
    store.put(Self.newer(), as: "knowsley.json")
    store.put(Fixture.small(as: "sefton"), as: "sefton.json")
    let contents = try store.load()
    #expect(contents.portfolio.councils.map(\.id.string) == ["knowsley", "sefton"])
    #expect(contents.portfolio.councils.map { $0.viewOnly == nil } == [false, true])
    #expect(contents.problems.count == 3)
    let entry = JSONBoardStore(folder: store.folder).entry(ofFile: Array("knowsley.json".utf8))
    guard case .council(let council) = entry else { throw NoCouncil() }
    #expect(council.viewOnly != nil)
  }

  private struct NoCouncil: Error {}

  @Test func `a newer file is never written, whatever is asked for`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    memory.save(CouncilEdit.renaming("One"))
    let text = String(decoding: memory.bytes, as: UTF8.self)
    let newer = Array(text.replacing("\"schema\": 2", with: "\"schema\": 3").utf8)
    memory.files.put(newer, at: MemoryStore.path)
    let store = memory.store()
    let id = CouncilEdit.id
    let outcomes = [
      memory.save(CouncilEdit.renaming("Two")),
      store.outcome { (store) throws(SaveError) in
        try store.undo(id, by: "Jane", at: Moment(seconds: 0))
      },
      store.outcome { (store) throws(SaveError) in
        try store.redo(id, by: "Jane", at: Moment(seconds: 0))
      },
      store.outcome { (store) throws(SaveError) in try store.recover(id) },
      store.outcome { (store) throws(SaveError) in
        try store.restore(id, revision: 0, .by("Jane"))
      },
    ]
    for outcome in outcomes {
      let words = outcome.error?.description ?? "saved"
      #expect(words.hasPrefix("knowsley: nothing was saved, and its file was left as it is"))
      #expect(words.contains("schema 3, written by a newer noticeboard"), "\(words)")
    }
    #expect(memory.bytes == newer)
    #expect(memory.history.split(separator: "\n").count == 1)
  }
}
