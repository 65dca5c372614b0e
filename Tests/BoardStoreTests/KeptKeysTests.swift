import BoardModel
import BoardStore
import Testing

/// Keys that a newer noticeboard added to this version of the format: an older one keeps them.
struct KeptKeysTests {
  private static let top =
    "\n  \"colour\": {\n    \"of\": [\n      1,\n      2.50,\n      null\n    ]\n  },"
  private static let deep = "\n        \"pace\": \"brisk\","
  private static let inEntry = "\n            \"mood\": [],"

  /// The small council with a key nobody here knows at three depths.
  private static func added(minor: Int? = 1, keys: [String] = [top, deep, inEntry]) -> [UInt8] {
    var text = String(decoding: Fixture.small, as: UTF8.self)
    if let minor {
      text = text.replacing("\"schema\": 2,", with: "\"schema\": 2,\n  \"schemaMinor\": \(minor),")
    }
    func put(_ words: String, behind start: String) {
      guard keys.contains(words), let place = text.firstRange(of: start) else { return }
      text.insert(contentsOf: words, at: place.upperBound)
    }
    put(top, behind: "\"id\": \"knowsley\",")
    put(deep, behind: "\"objectives\": [\n      {")
    put(inEntry, behind: "\"delivery\": [\n          {")
    return Array(text.utf8)
  }

  @Test func `they are told of and are no problem, and the council is what it is without them`()
    throws
  {
    let reading = Fixture.read(Self.added())
    let council = try #require(reading.value)
    let isSame = council == Fixture.read(Fixture.small).value
    #expect(isSame)
    #expect(
      reading.problems.map(\.path) == [
        "colour", "plan.objectives[0].pace", "plan.objectives[0].delivery[0].mood",
      ])
    #expect(reading.notes == 3)
    #expect(
      reading.problems.first?.sentence
        == "councils/knowsley.json:5:3: colour: \"colour\" is not known to this version of "
        + "noticeboard. It is kept and not shown; update noticeboard to see it.")
    let slip = Self.added(keys: []).replacing("\"title\"", with: "\"titel\"")
    #expect(Fixture.read(slip).value == nil)
  }

  @Test(arguments: [nil, 0]) func `in a file that says nothing of them they are slips`(minor: Int?)
  {
    let reading = Fixture.read(Self.added(minor: minor))
    #expect(reading.value == nil)
    #expect(reading.problems.count == 3 && reading.notes == 0)
  }

  @Test(arguments: ["-1", "10000", "\"1\"", "1.5", "null"])
  func `how often keys were added is a whole number`(minor: String) {
    let text = String(decoding: Self.added(keys: []), as: UTF8.self)
    let bytes = text.replacing("\"schemaMinor\": 1", with: "\"schemaMinor\": \(minor)")
    #expect(Fixture.read(Array(bytes.utf8)).value == nil)
  }

  @Test func `they stand where the version is said or before it`() throws {
    let text = String(decoding: Self.added(), as: UTF8.self)
    let moved = text.replacing("\n  \"schemaMinor\": 1,", with: "").replacing(
      "\n}\n", with: ",\n  \"schemaMinor\": 1\n}\n")
    #expect(Fixture.read(Array(moved.utf8)).value != nil)
  }

  @Test func `a save and its undo keep every byte of them`() throws {
    let memory = MemoryStore(Self.added())
    let plain = MemoryStore(Self.added(keys: []))
    for edit in [
      CouncilEdit.rating("Again."), CouncilEdit.titling("New"), CouncilEdit.renaming("K"),
    ] {
      #expect(memory.save(edit).saved != nil)
      #expect(plain.save(edit).saved != nil)
      let text = String(decoding: memory.bytes, as: UTF8.self)
      let rest = [Self.top, Self.deep, Self.inEntry].reduce(text) { $0.replacing($1, with: "") }
      #expect(rest == String(decoding: plain.bytes, as: UTF8.self))
      for key in [Self.top, Self.deep, Self.inEntry] { #expect(text.contains(key)) }
    }
    let store = memory.store()
    for _ in 0..<3 { _ = try store.undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 0)) }
    #expect(memory.bytes == Self.added())
  }

  @Test func `what holds one is not changed by who cannot know what it means for that`() throws {
    let memory = MemoryStore(Self.added())
    let before = memory.bytes
    let edit = { council in
      CouncilEdit.made(council) { tree in
        tree.editObjective { $0.editList("delivery") { $0[0]["because"] = .text("Otherwise") } }
      }
    }
    #expect(memory.save(edit).error == .wouldLoseKeys(CouncilEdit.id))
    #expect(memory.bytes == before)
    #expect(memory.save(CouncilEdit.rating("Again.")).saved != nil)
  }

  @Test func `where editors find the schema is kept, and is a text`() throws {
    let schema = "\n  \"$schema\": \"../council.schema.json\","
    func attached(_ bytes: [UInt8]) -> [UInt8] { [0x7B] + Array(schema.utf8) + bytes.dropFirst() }
    let memory = MemoryStore(attached(Fixture.small))
    #expect(memory.save(CouncilEdit.rating("Again.")).saved != nil)
    #expect(memory.bytes.starts(with: attached(Fixture.small).prefix(60)))
    // Also where the file is laid out anew as a whole.
    let older = String(decoding: attached(CouncilEdit.tiny), as: UTF8.self).replacing(
      "\"schema\": 2", with: "\"schema\": 1")
    let upgraded = MemoryStore(Array(older.utf8))
    #expect(upgraded.save(CouncilEdit.renaming("New")).saved != nil)
    #expect(upgraded.bytes.starts(with: attached(CouncilEdit.tiny).prefix(60)))
    let wrong = String(decoding: attached(Fixture.small), as: UTF8.self).replacing(
      "\"../council.schema.json\"", with: "7")
    #expect(Fixture.read(Array(wrong.utf8)).value == nil)
  }

  @Test func `settings may say both`() throws {
    let text = """
      { "$schema": "settings.schema.json", "schema": 1, "schemaMinor": 3, "asOf": "2025-06-30",
        "colour": 1 }
      """
    let reading = SettingsReader.read(Array(text.utf8), file: "settings.json")
    #expect(reading.value?.asOf?.iso == "2025-06-30")
    #expect(reading.problems.map(\.path) == ["colour"])
    #expect(reading.notes == 1)
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    Fixture.write(text.utf8, to: store.folder + "/settings.json")
    #expect(try store.load().portfolio.settingsProblems.isEmpty)
  }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
    Array(String(decoding: self, as: UTF8.self).replacing(old, with: new).utf8)
  }
}

extension Reading {
  fileprivate var notes: Int { problems.count { $0.isNote } }
}
