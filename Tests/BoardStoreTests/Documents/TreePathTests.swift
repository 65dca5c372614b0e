import BoardModel
import BoardStore
import Testing

@Suite struct TreePathTests {
  @Test(arguments: [
    ([], ""), ([""], "~"), (["a"], "a"), (["", ""], "~/~"), (["a/b", "c~d"], "a~1b/c~0d"),
    (["~"], "~0"), (["#3"], "#3"), (["~1"], "~01"),
  ]) func `a path's text says which path it is`(steps: [String], text: String) {
    let path = TreePath(steps.map { Prose($0) })
    #expect(path.text.string == text)
    #expect(TreePath(text: Prose(text)) == path)
  }

  @Test(arguments: ["/", "a/", "/a", "a//b", "~2", "a~", "~~"])
  func `a text that no path has is none`(text: String) {
    #expect(TreePath(text: Prose(text)) == nil)
  }

  @Test(arguments: [
    "{}", #"{"in":"a"}"#, #"{"in":1,"new":1}"#, #"{"in":"a","at":-1,"new":1}"#,
    #"{"in":"a","at":1.5,"new":1}"#, #"{"in":"a","at":"1","new":1}"#, #"{"in":"a/","new":1}"#, "[]",
  ]) func `a tree that no change has is none`(text: String) throws {
    #expect(TreeChange(try #require(JSONTree(text.utf8))) == nil)
  }

  @Test func `a fingerprint is the one the world knows, and reads back`() {
    // From xxHash's own `xxhsum -H128` and `-H3` for no bytes and for "a".
    #expect(ContentHash(of: []).hex == "99aa06d3014798d86001c324468d497f")
    #expect(ContentHash(of: [0x61]).hex == "a96faf705af16834e6c632b61e964e1f")
    let hash = ContentHash(of: Array("noticeboard".utf8))
    #expect(ContentHash(hex: Array(hash.hex.utf8)) == hash)
    #expect(ContentHash(hex: Array(hash.hex.uppercased().utf8)) == nil)
    #expect(ContentHash(hex: Array(hash.hex.utf8.dropLast())) == nil)
  }
}
