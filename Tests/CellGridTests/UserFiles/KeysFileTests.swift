import CellGrid
import Testing

@testable import UserFiles

struct KeysFileTests {
  /// A dashboard of four intents.
  static let names = KeyNames(
    [
      KeyNames.Entry(
        intent: "move-down", keys: [.character("j"), .down], isIndispensable: false),
      KeyNames.Entry(intent: "find", keys: [.character("/")], isIndispensable: false),
      KeyNames.Entry(intent: "sort", keys: [.character("s")], isIndispensable: false),
      KeyNames.Entry(
        intent: "quit", keys: [.character("Q"), .control("c")], isIndispensable: true),
    ],
    nearest: { word, allowed in allowed.first { $0.prefix(3) == word.prefix(3) } })

  private func keys(_ text: String) throws(KeysProblem) -> [String: [Key]] {
    try KeysFile(file: "keys.toml", text: text).keys(among: Self.names)
  }

  @Test func `the intents that are named have the keys that are given`() throws {
    let keys = try keys(
      """
      # mine
      [keys]
      move-down = ["n", "<PgDn>", "<C-d>"] # three
      quit = "<F10>"
      sort = []
      """)
    #expect(
      keys == [
        "move-down": [.character("n"), .pageDown, .control("d")], "quit": [.function(10)],
        "sort": [],
      ])
  }

  @Test(arguments: ["", "# nothing\n", "[keys]\n", "keys = {}"])
  func `a file that names nothing changes nothing`(text: String) throws {
    #expect(try keys(text).isEmpty)
  }

  @Test func `keys may be swapped`() throws {
    let keys = try keys("[keys]\nfind = 's'\nsort = '/'\n")
    #expect(keys == ["find": [.character("s")], "sort": [.character("/")]])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let line: Int
    let column: Int
    let reason: KeysProblem.Reason
    let says: String
    var testDescription: String { text }
  }

  static let faults = [
    Fault(
      text: "[keys]\n  move-dwn = 'x'", line: 2, column: 3,
      reason: .unknownIntent("move-dwn", nearest: "move-down"),
      says: "did you mean \"move-down\"? `noticeboard keys` names them all"),
    Fault(
      text: "[keys]\nzoom = 'x'", line: 2, column: 1,
      reason: .unknownIntent("zoom", nearest: nil), says: "no intent is called \"zoom\"; `notice"),
    Fault(
      text: "[keys]\nfind = ['x', 'Down']", line: 2, column: 14,
      reason: .unknownKey("Down", nearest: .down), says: "did you mean \"<Down>\"? write one"),
    Fault(
      text: "[keys]\nfind = '^F'", line: 2, column: 8,
      reason: .unknownKey("^F", nearest: .control("f")), says: "did you mean \"<C-f>\"?"),
    Fault(
      text: "[keys]\nfind = 'Ctrl-x'", line: 2, column: 8,
      reason: .unknownKey("Ctrl-x", nearest: .control("x")), says: "did you mean \"<C-x>\"?"),
    Fault(
      text: "[keys]\nfind = '<'", line: 2, column: 8,
      reason: .unknownKey("<", nearest: .character("<")), says: "did you mean \"<lt>\"?"),
    Fault(
      text: "[keys]\nfind = '<Enetr>'", line: 2, column: 8,
      reason: .unknownKey("<Enetr>", nearest: .enter), says: "did you mean \"<Enter>\"?"),
    Fault(
      text: "[keys]\nfind = ''", line: 2, column: 8, reason: .unknownKey("", nearest: nil),
      says: "no key is called \"\"; write one character"),
    Fault(
      text: "[keys]\nfind = ['x', 7]", line: 2, column: 14,
      reason: .noKeyName(intent: "find", found: "a number"), says: "has a number where a key's"),
    Fault(
      text: "[keys]\nfind = ['x', '<C-x>', 'x']", line: 2, column: 23,
      reason: .repeatedKey(.character("x"), intent: "find"), says: "twice; leave one out"),
    Fault(
      text: "[keys]\nfind = ['x', 'j']", line: 2, column: 14,
      reason: .sharedKey(
        .character("j"), intent: "find", owner: "move-down", ownerIsInFile: false),
      says: "is \"move-down\"'s already; take another key, or give \"move-down\" other keys"),
    Fault(
      text: "[keys]\nsort = 'x'\nfind = ['x']", line: 3, column: 9,
      reason: .sharedKey(.character("x"), intent: "find", owner: "sort", ownerIsInFile: true),
      says: "is \"sort\"'s in this file too"),
    Fault(
      text: "[keys]\nsort = []\nquit = []", line: 3, column: 8,
      reason: .needsKey("quit", standard: [.character("Q"), .control("c")]),
      says: "give it one, or leave the line out for Q <C-c>"),
    Fault(
      text: "find = 'x'", line: 1, column: 1, reason: .outsideKeys("find"),
      says: "write [keys] above the intents"),
    Fault(
      text: "[keys]\n[colours]", line: 2, column: 2, reason: .outsideKeys("colours"),
      says: "outside the table [keys]"),
    Fault(
      text: "keys = 'x'", line: 1, column: 8, reason: .noTable(found: "text"),
      says: "\"keys\" is text"),
    Fault(
      text: "[keys]\nfind = x", line: 2, column: 8,
      reason: .syntax("in value: could not determine value type"), says: "mend the line, write"),
  ]

  @Test(arguments: faults)
  func `each fault is named with its place and what to do`(fault: Fault) throws {
    let problem = #expect(throws: KeysProblem.self) { try keys(fault.text) }
    #expect(problem?.reason == fault.reason)
    let wording = try #require(problem).description
    #expect(wording.hasPrefix("keys.toml:\(fault.line):\(fault.column): "), "\(wording)")
    #expect(wording.contains(fault.says), "\(wording)")
    #expect(PrintableText.line(wording) == wording)
  }

  @Test func `only a file of plain text is read`() throws {
    let folder = try TemporaryFolder()
    #expect(try KeysFile.read(folder.path + "/none.toml") == nil)
    try folder.write(bytes: [0x5B, 0xFF], "odd.toml")
    try folder.makeFolder("folder.toml")
    for name in ["odd.toml", "folder.toml"] {
      let problem = #expect(throws: KeysProblem.self) {
        try KeysFile.read(folder.path + "/" + name)
      }
      #expect(problem?.description.hasPrefix("\(folder.path)/\(name): ") == true)
    }
    try folder.write("[keys]\nfind = 'x'\n", "keys.toml")
    let file = try #require(try KeysFile.read(folder.path + "/keys.toml"))
    #expect(try file.keys(among: Self.names) == ["find": [.character("x")]])
  }
}
