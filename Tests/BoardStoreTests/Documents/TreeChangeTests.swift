import BoardModel
import BoardStore
import Testing

@Suite struct TreeChangeTests {
  private func tree(_ text: String) throws -> JSONTree { try #require(JSONTree(text.utf8)) }

  private func lines(_ changes: [TreeChange]) -> [String] {
    changes.map { String(decoding: $0.tree.compactBytes, as: UTF8.self) }
  }

  private func lines(_ old: String, _ new: String) throws -> [String] {
    lines(TreeDifference.changes(from: try tree(old), to: try tree(new)))
  }

  @Test(arguments: 0..<60)
  func `what differs makes the one of the other, and back, byte for byte`(seed: Int) throws {
    var dice = TreeDice(seed: seed)
    for _ in 0..<40 {
      let old = dice.tree(depth: 5)
      var new = old
      for _ in 0..<dice.roll(0...6) { new = dice.changed(new) }
      let changes = TreeDifference.changes(from: old, to: new)
      #expect(try old.applying(changes).fileBytes == new.fileBytes)
      #expect(try new.applying(changes.inverse).fileBytes == old.fileBytes)
      let read = changes.compactMap { JSONTree($0.tree.compactBytes).flatMap(TreeChange.init) }
      #expect(read == changes)
      #expect(changes.isEmpty == (old == new))
    }
  }

  @Test(arguments: TreeTests.samples)
  func `a council's file with pieces changed comes back by the inverse`(path: String) throws {
    let bytes = Fixture.bytes(of: path)
    let old = try #require(JSONTree(bytes))
    var dice = TreeDice(seed: bytes.count)
    for _ in 0..<10 {
      var new = old
      for _ in 0..<dice.roll(1...20) { new = dice.changed(new) }
      let changes = TreeDifference.changes(from: old, to: new)
      let isThere = try old.applying(changes).fileBytes == new.fileBytes
      let isBack = try new.applying(changes.inverse).fileBytes == bytes
      #expect(isThere && isBack)
    }
  }

  @Test func `a rating put at the end is one change, said of its objective`() throws {
    #expect(
      try lines(
        #"{"plan":{"objectives":[{"ref":"A","delivery":[{"on":1}]},{"ref":"B/~","delivery":[]}]}}"#,
        #"{"plan":{"objectives":[{"ref":"A","delivery":[{"on":1}]},{"ref":"B/~","delivery":[{"on":2}]}]}}"#
      ) == [#"{"in":"plan/objectives/B~1~0/delivery","at":0,"new":{"on":2}}"#])
  }

  @Test func `every kind of change is told as itself`() throws {
    #expect(try lines(#"{"a":1}"#, #"{"a":2}"#) == [#"{"in":"a","old":1,"new":2}"#])
    #expect(
      try lines(#"{"a":1}"#, #"{"a":1,"b":2}"#) == [#"{"in":"b","behind":"a","new":2}"#])
    #expect(try lines(#"{"a":1,"b":2}"#, #"{"b":2}"#) == [#"{"in":"a","old":1}"#])
    #expect(try lines("[1,2,3]", "[1,3]") == [#"{"in":"","at":1,"old":2}"#])
    #expect(try lines("[1,2,3]", "[1,4,3]") == [#"{"in":"","at":1,"old":2,"new":4}"#])
    #expect(try lines("[1]", "{}") == [#"{"in":"","old":[1],"new":{}}"#])
    #expect(
      try lines(#"[{"id":"a"},{"id":"b"},{"id":"c"}]"#, #"[{"id":"c"},{"id":"a"},{"id":"b"}]"#)
        == [#"{"in":"","at":2,"old":{"id":"c"}}"#, #"{"in":"","at":0,"new":{"id":"c"}}"#])
  }

  @Test func `a change finds its entry although others came before it`() throws {
    let old = try tree(#"{"log":[{"on":1},{"on":2}]}"#)
    let new = try tree(#"{"log":[{"on":1},{"on":2},{"on":3}]}"#)
    let undo = TreeDifference.changes(from: old, to: new).inverse
    let since = try tree(#"{"log":[{"on":0},{"on":1},{"on":2},{"on":3},{"on":4}]}"#)
    #expect(
      try since.applying(undo) == tree(#"{"log":[{"on":0},{"on":1},{"on":2},{"on":4}]}"#))
    let named = TreeDifference.changes(
      from: try tree(#"[{"id":"a","t":1}]"#), to: try tree(#"[{"id":"a","t":2}]"#))
    #expect(
      try tree(#"[{"id":"z"},{"id":"a","t":1}]"#).applying(named)
        == tree(#"[{"id":"z"},{"id":"a","t":2}]"#))
  }

  @Test func `of several the same the nearest is taken out`() throws {
    let change = TreeChange(TreePath(), .takenOut(.number("7"), at: 3))
    #expect(try tree("[7,1,2,9,7,3,7]").applying([change]) == tree("[7,1,2,9,3,7]"))
  }

  @Test func `what does not fit is refused with its place`() throws {
    func conflict(_ text: String, _ change: TreeChange) throws -> TreeConflict? {
      let tree = try tree(text)
      do throws(TreeConflict) {
        _ = try tree.applying([change])
        return nil
      } catch {
        return error
      }
    }
    func path(_ steps: Prose...) -> TreePath { TreePath(steps) }
    let one = JSONTree.number("1")
    let two = JSONTree.number("2")
    let item = JSONTree.object([JSONTree.Member("id", .text("x"))])
    let cases: [(String, TreeChange, TreePath, TreeConflict.Reason)] = [
      (#"{"a":3}"#, TreeChange(path("a"), .set(old: one, new: two)), path("a"), .differs),
      (#"{"b":1}"#, TreeChange(path("a"), .set(old: one, new: two)), path("a"), .gone),
      (#"{"a":1}"#, TreeChange(path("a", "b"), .set(old: one, new: two)), path("a", "b"), .gone),
      (#"{"a":1}"#, TreeChange(path("a"), .added(one, behind: nil)), path("a"), .taken),
      (#"{"a":2}"#, TreeChange(path("a"), .removed(one, behind: nil)), path("a"), .differs),
      (#"{}"#, TreeChange(path("a"), .removed(one, behind: nil)), path("a"), .gone),
      (#"[{"id":"x","t":1}]"#, TreeChange(path(), .takenOut(item, at: 0)), path("x"), .differs),
      (#"[{"id":"y"}]"#, TreeChange(path(), .takenOut(item, at: 0)), path("x"), .gone),
      ("[2,3]", TreeChange(path(), .takenOut(one, at: 0)), path(), .gone),
      ("[2,3]", TreeChange(path(), .replaced(old: one, new: two, at: 9)), path(), .gone),
      (
        #"[{"id":"x"}]"#, TreeChange(path("y", "t"), .set(old: one, new: two)), path("y", "t"),
        .gone
      ),
    ]
    for (text, change, path, reason) in cases {
      #expect(try conflict(text, change) == TreeConflict(path: path, reason: reason), "\(text)")
    }
  }

  @Test func `a long log written anew still makes the one of the other`() throws {
    let old = JSONTree.list((0..<1_500).map { .number(Prose("\($0)")) })
    let new = JSONTree.list((0..<1_500).map { .number(Prose("\($0 == 0 ? 0 : $0 + 5_000)")) })
    let changes = TreeDifference.changes(from: old, to: new)
    let isThere = try old.applying(changes) == new
    let isBack = try new.applying(changes.inverse) == old
    #expect(isThere && isBack)
    #expect(changes.count == 2_998)
  }
}
