import BoardModel
import BoardStore
import Testing

@Suite struct TreeTests {
  static let samples = ["knowsley", "liverpool", "sefton", "wirral"].map {
    Fixture.package + "/sample-data/councils/\($0).json"
  }

  @Test(arguments: samples + [Fixture.folder + "/knowsley.json"])
  func `a council's file is laid out by the tree as by the writer of councils`(
    path: String
  ) throws {
    let id = path.split(separator: "/").last.flatMap { CouncilID($0.dropLast(5)) }
    let council = try #require(
      CouncilReader.read(Fixture.bytes(of: path), id: id, file: Prose(path)).value)
    let written = CouncilWriter.bytes(of: council)
    let tree = try #require(JSONTree(written))
    let isSame = tree.fileBytes == written
    #expect(isSame)
  }

  @Test(arguments: samples) func `the sample's files are in the kept form already`(
    path: String
  ) throws {
    let bytes = Fixture.bytes(of: path)
    let isSame = try #require(JSONTree(bytes)).fileBytes == bytes
    #expect(isSame)
  }

  @Test(arguments: 0..<40) func `any tree comes back from both of its forms`(seed: Int) throws {
    var dice = TreeDice(seed: seed)
    for _ in 0..<50 {
      let tree = dice.tree(depth: 6)
      #expect(JSONTree(tree.fileBytes) == tree)
      #expect(JSONTree(tree.compactBytes) == tree)
      #expect(!tree.compactBytes.contains(0x0A))
    }
  }

  @Test func `the compact form has no space it does not need`() throws {
    let tree = try #require(JSONTree("{ \"a\" : [ 1.50 , true,null ], \"b\":{ },\"c\":[]}".utf8))
    #expect(
      String(decoding: tree.compactBytes, as: UTF8.self)
        == "{\"a\":[1.50,true,null],\"b\":{},\"c\":[]}")
    #expect(
      String(decoding: tree.fileBytes, as: UTF8.self)
        == "{\n  \"a\": [\n    1.50,\n    true,\n    null\n  ],\n  \"b\": {},\n  \"c\": []\n}\n")
  }

  @Test(arguments: [
    "", " ", "{", "{\"a\":1,}", "[1,]", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "1 2",
    "\u{FEFF}{}", "'a'", "01", "nul", "{\"a\" 1}", "[\"\u{1}\"]",
  ]) func `what the strict reader refuses is no tree`(text: String) {
    #expect(JSONTree(text.utf8) == nil)
  }

  @Test func `a key that stands twice among very many is found`() {
    func object(_ keys: [Int]) -> [UInt8] {
      Array(("{" + keys.map { "\"k\($0)\":0" }.joined(separator: ",") + "}").utf8)
    }
    #expect(JSONTree(object(Array(0..<500))) != nil)
    #expect(JSONTree(object(Array(0..<500) + [499])) == nil)
    #expect(JSONTree(object(Array(0..<64) + [63])) == nil)
    #expect(JSONTree(object(Array(0..<65) + [0])) == nil)
  }

  @Test func `composed and decomposed letters are two keys`() {
    #expect(JSONTree("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8) != nil)
  }
}
