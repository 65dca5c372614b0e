import Glibc
import Testing

/// Recording from the screens, on the built program and a store of the test's own.
struct RecordingTests {
  private static let knowsley = "councils/knowsley.json"

  /// The program on the list of Knowsley's objectives, KNO-07 selected.
  private func onObjectives(
    of store: TemporaryStore, editor: String = "true", environment: String = ""
  ) throws -> TmuxSession {
    let session = try TmuxSession(columns: 100, rows: 30)
    try session.enter(
      "\(environment) NOTICEBOARD_NAME=Chair EDITOR='\(editor)' '\(BuiltProgram.path)' '\(store.folder)'"
    )
    try session.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    try session.press("3")
    try session.wait(for: "the objectives") { $0.text.contains(">KNO-07") }
    return session
  }

  @Test func `a rating goes from the form to the file and onto the screen`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    let session = try onObjectives(of: store)
    try session.press("a", "r", "a", "Tab", "Tab")
    try session.wait(for: "the reason's field") { $0.text.contains(">Because") }
    try session.press("B", "e", "t", "t", "e", "r", "C-s")
    try session.wait(for: "the word that it is saved, and the rating") {
      $0.text.contains("Saved: KNO-07 rated delivery amber on 30 Jun 2025")
        && $0.rows.contains { $0.hasPrefix(">KNO-07") && $0.contains(" A ^ ") }
    }
    #expect(try store.bytes(of: Self.knowsley) != before)
    #expect(try store.run(["history"], ["knowsley"]).text.contains("because: Better"))
    try session.press("u")
    try session.wait(for: "the word that it is undone") { $0.text.contains("taken back: KNO-07") }
    #expect(try store.bytes(of: Self.knowsley) == before)
  }

  @Test func `what another process saves is seen, and an open form stays`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try session.press("a", "r", "g", "Tab", "Tab")
    try session.wait(for: "the reason's field") { $0.text.contains(">Because") }
    try session.press("m", "i", "n", "e")
    try session.wait(for: "what was typed") { $0.text.contains("mine") }
    let theirs = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "theirs"]
    #expect(try store.run(["rate"], theirs).status == 0)
    try session.press("C-s")
    // Both were decided on the same rating: a person chooses.
    try session.wait(for: "both texts, and who wrote theirs") {
      $0.text.contains("mine") && $0.text.contains("KNO-07 rated delivery amber")
        && $0.text.contains("Tester")
    }
    let saved = String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self)
    #expect(saved.contains("\"theirs\"") && !saved.contains("\"mine\""))
  }

  @Test func `words that are no reason are not called one where theirs are shown`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try session.press("a", "p", "m", "i", "n", "e")
    try session.wait(for: "what was typed") { $0.text.contains("mine") }
    #expect(
      try store.run(["path-to-green"], ["knowsley", "KNO-07", "--text", "theirs"]).status == 0)
    try session.press("C-s")
    let screen = try session.wait(for: "both texts") {
      $0.text.contains("Yours") && $0.text.contains("Theirs")
    }
    #expect(screen.text.contains("in words: theirs") && !screen.text.contains("because: theirs"))
  }

  @Test func `another's change of another objective is on screen without a key`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    let theirs = ["knowsley", "KNO-16", "--delivery", "red", "--because", "theirs"]
    #expect(try store.run(["rate"], theirs).status == 0)
    try session.wait(for: "their rating, and the selection where it was") { screen in
      screen.text.contains(">KNO-07")
        && screen.rows.contains { $0.contains("KNO-16") && $0.contains(" R ") }
    }
  }

  @Test func `a file broken by hand stays in sight as it was, with what is wrong`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    let path = "\(store.folder)/\(Self.knowsley)"
    let broken = try Child(
      ["sed", "-i", "s/\"schema\": 2,/\"schema\": 2;/", path],
      environment: BuiltProgram.environment())
    #expect(try broken.ended() == 0)
    let screen = try session.wait(for: "what is wrong") {
      // The last row comes last.
      $0.text.contains("knowsley.json cannot be read any more")
        && $0.text.contains("knowsley.json:2:14")
    }
    #expect(screen.text.contains(">KNO-07"))
    let mended = try Child(
      ["sed", "-i", "s/\"schema\": 2;/\"schema\": 2,/", path],
      environment: BuiltProgram.environment())
    #expect(try mended.ended() == 0)
    try session.wait(for: "all well") { !$0.text.contains("cannot be read any more") }
  }

  @Test func `a damaged file gets its last good state back, and is kept aside`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "Better"]
    #expect(try store.run(["rate"], rate).status == 0)
    let good = try store.bytes(of: Self.knowsley)
    let cut = try Child(
      ["truncate", "-s", "1000", "\(store.folder)/\(Self.knowsley)"],
      environment: BuiltProgram.environment())
    #expect(try cut.ended() == 0)
    let broken = try store.bytes(of: Self.knowsley)
    let session = try TmuxSession(columns: 100, rows: 30)
    try session.enter("NOTICEBOARD_NAME=Chair '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the row that says so") {
      $0.text.contains("cannot be read") && $0.text.contains("r put back")
    }
    try session.press("r")
    try session.wait(for: "the question") {
      $0.text.contains("rated delivery amber") && $0.text.contains("[Cancel]")
    }
    try session.press("p", "Enter")
    try session.wait(for: "the council") {
      $0.text.contains("Put back: revision 1") && $0.text.contains("backups/knowsley.2.json")
        && !$0.text.contains("cannot be read")
    }
    #expect(try store.bytes(of: Self.knowsley) == good)
    #expect(try store.bytes(of: "backups/knowsley.2.json") == broken)
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `recover on the command line does the same, and says so`() throws {
    let store = try TemporaryStore()
    let path = "\(store.folder)/\(Self.knowsley)"
    #expect(
      try store.run(["recover"], ["knowsley"]).text.contains(
        "every change that was saved is in its file"))
    let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "Better"]
    #expect(try store.run(["rate"], rate).status == 0)
    let good = try store.bytes(of: Self.knowsley)
    for damage in [["truncate", "-s", "0", path], ["rm", path]] {
      #expect(try Child(damage, environment: BuiltProgram.environment()).ended() == 0)
      let (status, said) = try store.run(["recover"], ["knowsley"])
      #expect(status == 0)
      #expect(said.contains("put back revision"))
      #expect(said.contains("The damaged file is kept as backups/") == (damage[0] == "truncate"))
      #expect(try store.bytes(of: Self.knowsley) == good)
    }
    let liverpool = ["truncate", "-s", "5", "\(store.folder)/councils/liverpool.json"]
    #expect(try Child(liverpool, environment: BuiltProgram.environment()).ended() == 0)
    let (status, said) = try store.run(["recover"], ["liverpool"])
    #expect(status == 1)
    #expect(said.contains("No earlier state that can be read is kept"))
  }

  @Test func `a text is written in the person's own editor, and nothing is lost where it fails`()
    throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store, editor: "sed -i s/.*/Written/")
    try session.press("a", "p")
    try session.wait(for: "the form") { $0.text.contains("Path to green") }
    try session.press("x", "C-x")
    try session.wait(for: "the editor's text") { $0.text.contains("Written") }
    let long = try onObjectives(
      of: store, editor: "yes abcdefgh | head -c 5119 >", environment: "TMPDIR=/dev/shm/")
    try long.press("a", "p", "k", "e", "p", "t", "C-x")
    let refusal = try long.wait(for: "the word that it is too long, and where it is left") {
      $0.text.contains("kept") && $0.text.contains("is left in")
        && $0.text.contains("/dev/shm//noticeboard-")
    }
    let name = try #require(refusal.text.firstRange(of: "/dev/shm//noticeboard-"))
    let path = String(refusal.text[name.lowerBound...].prefix { $0 != "." && !$0.isNewline })
    let left = try Child(["cat", path], environment: BuiltProgram.environment()).everything()
    #expect(left.count == 5_119)
    _ = try Child(["rm", path], environment: BuiltProgram.environment()).ended()
    let failing = try onObjectives(of: store, editor: "false")
    try failing.press("a", "p", "k", "e", "p", "t", "C-x")
    try failing.wait(for: "the word that it failed, and the text") {
      $0.text.contains("ended with 1") && $0.text.contains("kept")
    }
  }
}
