import BoardModel
import BoardStore
import Glibc
import Testing

@Suite struct SavingTests {
  private let id = CouncilEdit.id

  @Test func `a save changes the file, keeps the old one and tells the history`() throws {
    let memory = MemoryStore()
    let saved = try #require(memory.save(CouncilEdit.rating("Caught up.")).saved)
    #expect(saved.entry?.revision == 1)
    #expect(saved.notes == [])
    let isOnDisk = CouncilEdit.council(memory.bytes) == saved.council
    #expect(isOnDisk)
    #expect(memory.files.bytes(at: "backups/knowsley.0.json") == Fixture.small)
    let before = ContentHash(of: Fixture.small).hex
    let after = ContentHash(of: memory.bytes).hex
    let line = [
      #"{"rev":1,"at":"2025-06-30T14:02:05Z","by":"Jane","kind":"rate","objective":"KNO-07","#,
      #""what":"edited","why":"Because.","before":"\#(before)","after":"\#(after)","#,
      #""changes":[{"in":"plan/objectives/KNO-07/delivery","at":1,"new":{"on":"2025-03-10","#,
      #""value":"red","meeting":"m-2025-03","because":"Caught up.","by":"head","#,
      #""illustrative":true}}]}"# + "\n",
      // That the change has become the file.
      "\n",
    ].joined()
    #expect(memory.history.dropFirst(17) == line[...])
    #expect(memory.files.names(at: "") == [".lock", ".queue", "backups", "councils", "history"])
    #expect(memory.files.names(at: "councils") == ["knowsley.json"])
  }

  @Test func `the calls of a save stand in the order the promises need`() throws {
    let memory = MemoryStore()
    let calls = MeddlingCalls(memory.files)
    _ = try #require(memory.save(CouncilEdit.renaming("New"), calls: calls).saved)
    let telling: Set<String> = [
      "openFile creating", "write", "sync", "makeFolder", "link", "rename", "lock",
    ]
    #expect(
      calls.names.filter(telling.contains) == [
        "lock", "openFile creating", "write", "sync", "makeFolder", "makeFolder", "sync",
        "write", "sync", "sync", "link", "sync", "rename", "sync", "write",
      ])
  }

  @Test func `what changes nothing writes nothing`() throws {
    let memory = MemoryStore()
    let saved = try #require(memory.save { $0 }.saved)
    #expect(saved.entry == nil)
    #expect(memory.files.names(at: "") == [".lock", ".queue", "councils"])
  }

  private enum Refusal: Error { case no }

  @Test func `what the change itself refuses comes back as it is`() {
    let memory = MemoryStore()
    #expect(throws: SaveFailure<Refusal>.refused(.no)) {
      try memory.store().save(id, .by("Jane")) { (_) throws(Refusal) in throw .no }
    }
    #expect(memory.bytes == Fixture.small)
  }

  @Test func `the change is made of what the file holds by then`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("First"))
    var seen: Prose?
    _ = memory.save { council in
      seen = council.name
      return CouncilEdit.titling("Other")(council)
    }
    #expect(seen == "First")
    let council = try #require(CouncilEdit.council(memory.bytes))
    #expect(council.name == "First")
    #expect(council.plan.objectives.first?.title == "Other")
  }

  @Test func `a new council gets a file and never takes another's place`() throws {
    let memory = MemoryStore(nil)
    let council = try #require(CouncilEdit.council(Fixture.small))
    let saved = try #require(
      memory.store().outcome { store throws(SaveError) in
        try store.create(council, .by("Jane", "made"))
      }.saved)
    #expect(saved.entry?.revision == 1)
    #expect(memory.bytes == Fixture.small)
    #expect(memory.files.names(at: "councils") == ["knowsley.json"])
    let again = memory.store().outcome { store throws(SaveError) in
      try store.create(council, .by("Jim"))
    }
    #expect(again.error == .alreadyThere(id))
    #expect(memory.bytes == Fixture.small)
    #expect(try memory.store().history(of: id).entries.map(\.revision) == [1])
    memory.save(CouncilEdit.renaming("Later"))
    #expect(try memory.store().state(of: id, revision: 1).bytes == Fixture.small)
  }

  @Test func `the first state of a council can be had from the history alone`() throws {
    let memory = MemoryStore(nil)
    let council = try #require(CouncilEdit.council(Fixture.small))
    _ = try memory.store().create(council, .by("Jane", "made"))
    memory.save(CouncilEdit.renaming("Later"))
    memory.files.put(nil, at: "backups/knowsley.1.json")
    memory.files.put([0x7B], at: MemoryStore.path)
    #expect(try memory.store().state(of: id, revision: 1).bytes == Fixture.small)
    #expect(try memory.store().state(of: id, revision: 2).council.name == "Later")
  }

  @Test func `a council that could not be read back is not written`() throws {
    let memory = MemoryStore()
    let twin = try #require(CouncilEdit.sefton)
    let error = try #require(memory.save { _ in twin }.error)
    #expect(
      error.description
        == "knowsley: nothing was saved, because the changed council could not be read back: "
        + "councils/knowsley.json:3:9: id: \"sefton\" is not what the file is called; expected "
        + "\"knowsley\". Correct the id, or rename the file.")
    #expect(memory.bytes == Fixture.small)
  }

  @Test func `a council beyond the limit is not written`() throws {
    let memory = MemoryStore()
    let store = JSONBoardStore(
      folder: "memory", sizeLimit: Fixture.small.count, calls: memory.files)
    let error = try #require(store.saving(CouncilEdit.rating("More."), .by("Jane")).error)
    #expect(error.description.contains("the file is too large"))
    #expect(memory.bytes == Fixture.small)
  }

  @Test func `a damaged file is left as it is`() throws {
    let memory = MemoryStore(Array("{\"schema\": 1".utf8))
    let error = try #require(memory.save { $0 }.error)
    #expect(
      error.description.hasPrefix(
        "knowsley: nothing was saved, and its file was left as it is: councils/knowsley.json:1:13: "
          + "schema: the file ends too soon; "))
    #expect(memory.bytes == Array("{\"schema\": 1".utf8))
    let newer = MemoryStore(Fixture.small(replacing: "\"schema\": 2", with: "\"schema\": 3"))
    let refusal = try #require(newer.save(CouncilEdit.renaming("x")).error)
    #expect(refusal.description.contains("written by a newer noticeboard"))
  }

  @Test func `a file that is gone is said to be gone`() {
    let memory = MemoryStore(nil)
    #expect(memory.save { $0 }.error == .noCouncil(id))
  }

  @Test func `an order and words of somebody's own stay, only the change is made`() throws {
    let text = String(decoding: Fixture.small, as: UTF8.self)
    let other = text.replacing(
      "  \"schema\": 2,\n  \"id\": \"knowsley\",\n  \"name\": \"Knowsley\",",
      with: "  \"name\": \"Knowsley\",\n  \"id\": \"knowsley\",\n  \"schema\": 2,")
    #expect(other != text)
    let memory = MemoryStore(Array(other.utf8))
    _ = try #require(memory.save(CouncilEdit.renaming("Halton")).saved)
    #expect(
      String(decoding: memory.bytes, as: UTF8.self)
        == other.replacing("\"name\": \"Knowsley\"", with: "\"name\": \"Halton\""))
  }

  @Test func `old copies are cleared away, and every state can still be had`() throws {
    let memory = MemoryStore()
    memory.files.setTime(ChangeNote.by("Jane").at)
    for number in 1...60 {
      #expect(memory.save(CouncilEdit.renaming("Name \(number)")).saved?.notes == [])
    }
    let names = Set(memory.files.names(at: "backups"))
    // All were made on one day, so that one is left beside the last 20.
    #expect(names == Set((39...59).map { "knowsley.\($0).json" }))
    for number in 1...60 {
      let state = try memory.store().state(of: id, revision: number)
      #expect(state.council.name.string == "Name \(number)")
    }
    #expect(try memory.store().state(of: id, revision: 0).bytes == Fixture.small)
  }

  @Test func `what an older version wrote is kept for good`() throws {
    let old = String(decoding: CouncilEdit.tiny, as: UTF8.self)
      .replacing("\"schema\": 2", with: "\"schema\": 1")
    let memory = MemoryStore(Array(old.utf8))
    memory.files.setTime(ChangeNote.by("Jane").at)
    for number in 1...45 {
      #expect(memory.save(CouncilEdit.renaming("Name \(number)")).saved != nil)
    }
    #expect(memory.files.bytes(at: "backups/knowsley.0.json") == Array(old.utf8))
    #expect(memory.files.names(at: "backups").count <= 23)
  }

  @Test func `of each of the last 30 days one copy is kept`() throws {
    let memory = MemoryStore(CouncilEdit.tiny)
    let start = ChangeNote.by("Jane").at.seconds
    for number in 0..<105 {
      let at = start + Int64(number) * 28_800
      memory.files.setTime(Moment(seconds: at))
      let saved = memory.store().saving(
        CouncilEdit.renaming("Name \(number)"), .by("Jane", at: at)
      ).saved
      #expect(saved?.notes == [])
    }
    let kept = Set(memory.files.names(at: "backups"))
    // Three saves a day: the last 20 are 7 days, and of the days before them one each is left.
    #expect(kept.isSuperset(of: (85...104).map { "knowsley.\($0).json" }))
    #expect((42...46).contains(kept.count))
    for revision in 0...9 { #expect(!kept.contains("knowsley.\(revision).json")) }
  }

  @Test func `a copy that nothing else leads to is kept`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("One"))
    let outside = Array(
      String(decoding: memory.bytes, as: UTF8.self).replacing("\n  ", with: "\n").utf8)
    memory.files.put(outside, at: MemoryStore.path)
    for number in 1...50 { memory.save(CouncilEdit.renaming("Name \(number)")) }
    // Laid out by hand: the history tells what it said, and only the copy what it looked like.
    #expect(memory.files.names(at: "backups").contains("knowsley.2.json"))
    #expect(!memory.files.names(at: "backups").contains("knowsley.4.json"))
    #expect(try memory.store().state(of: id, revision: 2).bytes == outside)
  }

  @Test func `a first save that failed at its last step is not told as a change from outside`()
    throws
  {
    let clean = MemoryStore(CouncilEdit.tiny)
    let calls = MeddlingCalls(clean.files)
    clean.save(CouncilEdit.renaming("One"), calls: calls)
    let turn = try #require(calls.names.firstIndex(of: "rename")) + 1
    let memory = MemoryStore(CouncilEdit.tiny)
    let failing = MeddlingCalls(memory.files, at: turn, .fail(EBUSY))
    #expect(memory.save(CouncilEdit.renaming("One"), calls: failing).saved == nil)
    #expect(memory.files.names(at: "backups").contains("knowsley.0.json"))
    let saved = try #require(memory.save(CouncilEdit.renaming("Two")).saved)
    #expect(saved.notes == [])
    #expect(saved.entry?.revision == 1)
    // What somebody does to the file after that is one.
    memory.files.put(Fixture.small, at: MemoryStore.path)
    #expect(memory.save(CouncilEdit.renaming("On")).saved?.notes == [.editedOutside(revision: 2)])
  }

  @Test func `the twin in memory saves, undoes and tells as the one on disk`() throws {
    let council = try #require(CouncilEdit.council(Fixture.small))
    let twin: any BoardStore = InMemoryBoardStore(
      StoreContents(portfolio: Portfolio(settings: Settings(), entries: [.council(council)])))
    _ = try twin.save(id, .by("Jane"), CouncilEdit.renaming("Other"))
    #expect(try twin.load().portfolio.councils.map(\.name) == ["Other"])
    _ = try twin.undo(id, by: "Jane", at: Moment(seconds: 0))
    #expect(try twin.load().portfolio.councils == [council])
    _ = try twin.redo(id, by: "Jane", at: Moment(seconds: 0))
    #expect(try twin.load().portfolio.councils.map(\.name) == ["Other"])
    #expect(try twin.history(of: id).entries.map(\.kind) == ["rate", "undo", "redo"])
    let other = try #require(CouncilEdit.sefton)
    _ = try twin.create(other, .by("Jane"))
    #expect(try twin.load().portfolio.councils.map(\.id.string) == ["knowsley", "sefton"])
  }

  @Test(arguments: [
    (1, ""), (2, " There is one more problem; noticeboard check tells it."),
    (4, " There are 3 more problems; noticeboard check lists them."),
  ])
  func `how many more problems there are is said in good English`(count: Int, words: String) {
    let error = SaveError.unreadable(CouncilEdit.id, "It is broken.", count: count)
    #expect(error.description.hasSuffix("left as it is: It is broken.\(words)"))
  }
}
