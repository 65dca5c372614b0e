import BoardModel
import BoardStore
import Testing

/// What the history says of changes it was not told about.
@Suite struct ChangeWordsTests {
  /// What is told of a file that somebody changed by hand after it was saved.
  private func told(_ edit: @escaping (inout JSONTree) -> Void) throws -> CouncilHistory {
    let memory = MemoryStore()
    memory.save(CouncilEdit.rating("First."))
    var tree = try #require(JSONTree(memory.bytes))
    edit(&tree)
    memory.files.put(tree.fileBytes, at: MemoryStore.path)
    return try memory.store().history(of: CouncilEdit.id)
  }

  @Test func `each thing is said of its objective or person`() throws {
    let history = try told { tree in
      tree["name"] = .text("Another")
      tree.editObjective { objective in
        objective["title"] = .text("Another")
        objective.editList("delivery") { $0.removeLast() }
      }
      tree.editList("people") { people in
        guard !people.isEmpty else { return }
        people[0]["title"] = .text("Another")
        people.add(copyNamed: "new")
      }
    }
    #expect(
      history.outside
        == "name; KNO-07 title, delivery rating removed; person new added; person chair: title",
      "\(history.outside ?? "")")
    #expect(history.isEditedOutside)
  }

  @Test func `a file that was only laid out anew says no more`() throws {
    let memory = MemoryStore()
    memory.save(CouncilEdit.rating("First."))
    memory.files.put(memory.bytes + [0x0A], at: MemoryStore.path)
    #expect(try memory.store().history(of: CouncilEdit.id).outside == "")
    memory.save(CouncilEdit.renaming("Next"))
    let entries = try memory.store().history(of: CouncilEdit.id).entries
    #expect(entries[1].what == "the file was changed outside noticeboard: only its layout")
  }

  @Test func `a change of several objectives is about each of them`() throws {
    let memory = MemoryStore()
    let note = ChangeNote(
      at: Moment(seconds: 0), by: "Jane", kind: "several", what: "Several things")
    _ = memory.store().saving(CouncilEdit.titling("Another"), note)
    memory.save(CouncilEdit.renaming("Another"))
    let history = try memory.store().history(of: CouncilEdit.id)
    let ref = try #require(ObjectiveRef("KNO-07"))
    let other = try #require(ObjectiveRef("KNO-08"))
    #expect(history.entries[0].objective == nil)
    #expect(history.concerns(ref, history.entries[0]))
    #expect(!history.concerns(other, history.entries[0]))
  }
}
