import BoardModel
import BoardStore
import Testing

@Suite struct TakingBackTests {
  private let id = CouncilEdit.id
  private let now = Moment(seconds: 1_751_292_200)

  private func undo(_ memory: MemoryStore, _ person: Prose) -> Result<Saved, SaveError> {
    memory.store().outcome { (store) throws(SaveError) in
      try store.undo(CouncilEdit.id, by: person, at: now)
    }
  }

  private func redo(_ memory: MemoryStore, _ person: Prose) -> Result<Saved, SaveError> {
    memory.store().outcome { (store) throws(SaveError) in
      try store.redo(CouncilEdit.id, by: person, at: now)
    }
  }

  @Test func `undo gives back the same bytes, as far as the history goes, and redo again`() throws {
    let memory = MemoryStore()
    var states = [memory.bytes]
    for number in 1...5 {
      memory.save(CouncilEdit.rating("Number \(number)."))
      states.append(memory.bytes)
    }
    for state in states.dropLast().reversed() {
      #expect(undo(memory, "Jane").saved != nil)
      #expect(memory.bytes == state)
    }
    #expect(undo(memory, "Jane").error == .nothingToUndo(id, by: "Jane"))
    for state in states.dropFirst() {
      #expect(redo(memory, "Jane").saved != nil)
      #expect(memory.bytes == state)
    }
    #expect(redo(memory, "Jane").error == .nothingToRedo(id, by: "Jane"))
    let entries = try memory.store().history(of: id).entries
    #expect(entries.compactMap(\.undoes) == [5, 4, 3, 2, 1])
    #expect(entries.compactMap(\.redoes) == [1, 2, 3, 4, 5])
    #expect(entries[5].what == "taken back: edited")
    #expect(entries[5].at == now)
  }

  @Test func `bytes laid out by hand come back as they were, also after many saves`() throws {
    let handmade = Array(
      String(decoding: Fixture.small, as: UTF8.self).replacing("\n", with: "\r\n  ").utf8)
    let memory = MemoryStore(handmade)
    for number in 1...30 { memory.save(CouncilEdit.renaming("Name \(number)")) }
    for _ in 1...30 { #expect(undo(memory, "Jane").saved != nil) }
    #expect(memory.bytes == handmade)
  }

  @Test func `another's change is never undone, and stays when one's own is`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("Jane's"), by: "Jane")
    memory.save(CouncilEdit.titling("Jim's"), by: "Jim")
    memory.save(CouncilEdit.rating("Jim's."), by: "Jim")
    #expect(undo(memory, "Jane").saved?.entry?.undoes == 1)
    let council = try #require(CouncilEdit.council(memory.bytes))
    #expect(council.name == "Knowsley")
    #expect(council.plan.objectives.first?.title == "Jim's")
    #expect(undo(memory, "Jane").error == .nothingToUndo(id, by: "Jane"))
    #expect(undo(memory, "Joe").error == .nothingToUndo(id, by: "Joe"))
    #expect(redo(memory, "Jim").error == .nothingToRedo(id, by: "Jim"))
    #expect(redo(memory, "Jane").saved?.council.name == "Jane's")
  }

  @Test func `what somebody has changed since is not undone over them`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.titling("Jane's"), by: "Jane", what: "KNO-07 renamed")
    memory.save(CouncilEdit.titling("Jim's"), by: "Jim")
    let before = memory.bytes
    let error = try #require(undo(memory, "Jane").error)
    #expect(
      error.description
        == "knowsley: nothing was saved. Revision 1 (KNO-07 renamed) cannot be taken back or made "
        + "again: KNO-07 title was changed since, by Jim in revision 2 (edited). Make the change by "
        + "hand.")
    #expect(memory.bytes == before)
  }

  @Test func `one that is blocked leaves those before it to be taken back`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("Jane's"), by: "Jane", what: "renamed")
    memory.save(CouncilEdit.titling("Jane's"), by: "Jane")
    memory.save(CouncilEdit.titling("Jim's"), by: "Jim")
    guard case .conflict(_, let entry, let blocked) = undo(memory, "Jane").error else {
      Issue.record("nothing was in the way")
      return
    }
    #expect(entry.revision == 2)
    #expect(blocked.inTheWay?.revision == 3 && blocked.earlier?.revision == 1)
    let saved = memory.store().outcome { (store) throws(SaveError) in
      try store.undo(id, revision: blocked.earlier?.revision, by: "Jane", at: now)
    }
    #expect(saved.saved?.entry?.undoes == 1)
    #expect(saved.saved?.council.name == "Knowsley")
    for (revision, error) in [
      (1, SaveError.notTheirs(id, 1, by: "Jane")), (3, .notTheirs(id, 3, by: "Jane")),
      (9, .noRevision(id, 9)),
    ] {
      let refused = memory.store().outcome { (store) throws(SaveError) in
        try store.undo(id, revision: revision, by: "Jane", at: now)
      }
      #expect(refused.error == error)
    }
    #expect(redo(memory, "Jane").saved?.council.name == "Jane's")
  }

  @Test func `an entry put in is taken out though others came, in whatever order`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.rating("Jane's."), by: "Jane")
    memory.save(CouncilEdit.rating("Jim's."), by: "Jim")
    #expect(undo(memory, "Jane").saved != nil)
    let text = String(decoding: memory.bytes, as: UTF8.self)
    #expect(!text.contains("Jane's.") && text.contains("Jim's."))
  }

  @Test func `an undo that would leave something pointing nowhere is refused`() throws {
    let memory = MemoryStore()
    memory.save(
      { CouncilEdit.made($0) { $0.editList("risks") { $0.add(copyNamed: "k9") } } }, by: "Jane")
    memory.save(
      { council in
        CouncilEdit.made(council) { tree in
          tree.editList("risks") { risks in
            guard !risks.isEmpty else { return }
            risks[0]["text"] = .text("Other.")
          }
        }
      }, by: "Jim")
    #expect(undo(memory, "Jane").saved != nil)
    #expect(!String(decoding: memory.bytes, as: UTF8.self).contains("k9"))

    let other = MemoryStore()
    other.save(
      { council in
        CouncilEdit.made(council) { $0.editList("people") { $0.add(copyNamed: "new") } }
      }, by: "Jane")
    other.save(
      { council in
        CouncilEdit.made(council) { $0.editObjective { $0["owner"] = .text("new") } }
      }, by: "Jim")
    let before = other.bytes
    let error = try #require(undo(other, "Jane").error)
    #expect(error.description.contains("new is used by what Jim recorded in revision 2"))
    #expect(other.bytes == before)
  }

  @Test func `a redo whose name somebody else has taken says who`() throws {
    let memory = MemoryStore()
    func adding(_ council: Council) -> Council {
      CouncilEdit.made(council) { $0.editList("people") { $0.add(copyNamed: "new") } }
    }
    memory.save(adding, by: "Jane")
    #expect(undo(memory, "Jane").saved != nil)
    memory.save(
      { council in
        CouncilEdit.made(adding(council)) {
          $0.editList("people") { $0.add(copyNamed: "newer") }
        }
      }, by: "Cyd")
    let error = memory.store().outcome { (store) throws(SaveError) in
      try store.redo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 1_751_292_200))
    }.error
    let words = try #require(error?.description)
    #expect(words.contains("new is called something else by now, recorded by Cyd in revision 3"))
  }

  @Test func `a change made after an undo leaves nothing to redo`() {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("One"))
    #expect(undo(memory, "Jane").saved != nil)
    memory.save(CouncilEdit.renaming("Two"))
    #expect(redo(memory, "Jane").error == .nothingToRedo(id, by: "Jane"))
    #expect(undo(memory, "Jane").saved?.council.name == "Knowsley")
    #expect(undo(memory, "Jane").error == .nothingToUndo(id, by: "Jane"))
  }

  @Test func `what was done outside is nobody's to undo`() {
    let memory = MemoryStore()
    memory.save(CouncilEdit.renaming("One"))
    let other = CouncilEdit.council(memory.bytes).map(CouncilEdit.titling("By hand"))
    memory.files.put(other.map(CouncilWriter.bytes(of:)), at: MemoryStore.path)
    #expect(undo(memory, "outside").error == .nothingToUndo(id, by: "outside"))
    #expect(undo(memory, "Jane").saved?.notes == [.editedOutside(revision: 2)])
    #expect(undo(memory, "outside").error == .nothingToUndo(id, by: "outside"))
    #expect(CouncilEdit.council(memory.bytes)?.plan.objectives.first?.title == "By hand")
  }

  @Test func `what was put back where a file was gone is not taken away again`() throws {
    let memory = MemoryStore(nil)
    let council = try #require(CouncilEdit.council(Fixture.small))
    _ = try memory.store().create(council, .by("Jane"))
    #expect(undo(memory, "Jane").error == .nothingToUndo(id, by: "Jane"))
  }

  @Test func `a file of an older version becomes one of this, and undo brings back its bytes`()
    throws
  {
    var tree = try #require(JSONTree(Fixture.small))
    tree["schema"] = .number("1")
    tree.editObjective { objective in
      objective.editList("milestones") { milestones in
        guard !milestones.isEmpty else { return }
        milestones[0]["progress"] = nil
        milestones[0]["reached"] = .text("2025-06-02")
      }
    }
    let old = tree.fileBytes
    let memory = MemoryStore(old)
    memory.save(CouncilEdit.titling("Jane's"), by: "Jane")
    #expect(JSONTree(memory.bytes)?["schema"]?.wholeNumber == 2)
    #expect(memory.files.bytes(at: "backups/knowsley.0.json") == old)
    let kept = memory.copy
    #expect(undo(memory, "Jane").saved != nil)
    #expect(memory.bytes == old)
    // With somebody else's change in between the file stays one of this version.
    kept.save(CouncilEdit.renaming("Jim's"), by: "Jim")
    #expect(undo(kept, "Jane").saved?.council.name == "Jim's")
    #expect(JSONTree(kept.bytes)?["schema"]?.wholeNumber == 2)
  }
}

extension [JSONTree] {
  mutating func add(copyNamed name: Prose) {
    guard var item = last else { return }
    item["id"] = .text(name)
    append(item)
  }
}
