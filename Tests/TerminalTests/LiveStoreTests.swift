import Glibc
import Testing

/// What becomes of the board on screen when its files and folders go, come back and change.
struct LiveStoreTests {
  private static let knowsley = "councils/knowsley.json"

  /// The program on the list of Knowsley's objectives, KNO-07 selected.
  private func onObjectives(of store: TemporaryStore, _ prefix: String = "") throws -> TmuxSession {
    let session = try TmuxSession(columns: 120, rows: 30)
    try session.enter(
      "NOTICEBOARD_NAME=Chair \(prefix) '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the portfolio") { $0.text.contains("Portfolio") }
    try session.press("3")
    try session.wait(for: "the objectives") { $0.text.contains(">KNO-07") }
    return session
  }

  /// Types a rating with a reason into the form.
  private func rate(_ session: TmuxSession) throws {
    try session.press("a", "r", "a", "Tab", "Tab")
    try session.wait(for: "the reason's field") { $0.text.contains(">Because") }
    try session.press("m", "i", "n", "e")
    try session.wait(for: "what was typed") { $0.text.contains("mine") }
  }

  private func shell(_ script: String, _ arguments: String...) throws {
    let child = try Child(
      ["sh", "-c", script] + arguments, environment: BuiltProgram.environment())
    let said = try child.everything()
    guard child.status() == 0 else { throw TestFailure(String(decoding: said, as: UTF8.self)) }
  }

  @Test func `a store that is renamed stays in sight, and is saved to once it is back`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try rate(session)
    try shell("mv \"$0\" \"$0-gone\"", store.folder)
    try session.press("C-s")
    let screen = try session.wait(for: "the reason why it was not saved") {
      $0.text.contains("NOT saved") && $0.text.contains("was moved, renamed or")
        && $0.text.contains("Put it back") && $0.text.contains("what is typed here stays")
    }
    #expect(screen.text.contains("mine") && !screen.text.contains("init"))
    try shell("mv \"$0-gone\" \"$0\"", store.folder)
    try session.press("C-s")
    try session.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
    }
    #expect(
      String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self).contains("\"mine\""))
  }

  @Test func `a form that could not be saved on a full disk is saved once there is room`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    let session = try onObjectives(of: store, "sh -c 'echo $$ >\"$1/pid\"; exec \"$0\" \"$1\"'")
    try rate(session)
    // Nothing larger than a few kilobytes can be written any more, as on a disk that is full.
    try shell("prlimit --fsize=4096: --pid $(cat \"$0/pid\")", store.folder)
    try session.press("C-s")
    let screen = try session.wait(for: "the reason why it was not saved") {
      $0.text.contains("NOT saved") && $0.text.contains("too large")
    }
    #expect(screen.text.contains("mine"))
    #expect(try store.bytes(of: Self.knowsley) == before)
    try shell("prlimit --fsize=unlimited: --pid $(cat \"$0/pid\")", store.folder)
    try session.press("C-s")
    try session.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
    }
    #expect(
      String(decoding: try store.bytes(of: Self.knowsley), as: UTF8.self).contains("\"mine\""))
    try shell("rm \"$0/pid\" && ! ls -A \"$0/councils\" | grep tmp", store.folder)
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `a store that is removed stays in sight with what is wrong, until it is back`() throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try shell("cp -R \"$0\" \"$0-copy\" && rm -r \"$0\"", store.folder)
    let screen = try session.wait(for: "what is wrong") {
      $0.text.contains("Not read again, shown as it was")
    }
    #expect(screen.text.contains(">KNO-07") && !screen.text.contains("init"))
    try shell("mv \"$0-copy\" \"$0\"", store.folder)
    try session.wait(for: "the word that it is back") {
      $0.text.contains("The store can be read again.") && $0.text.contains(">KNO-07")
    }
    // It is watched again.
    let theirs = ["knowsley", "KNO-16", "--delivery", "red", "--because", "theirs"]
    #expect(try store.run(["rate"], theirs).status == 0)
    try session.wait(for: "what another process saves") { screen in
      screen.rows.contains { $0.contains("KNO-16") && $0.contains(" R ") }
    }
  }

  @Test func `a council's file that is removed stays in sight, and is taken in when it is back`()
    throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try shell("mv \"$0/\(Self.knowsley)\" \"$0/away.json\"", store.folder)
    let screen = try session.wait(for: "what is wrong") {
      $0.text.contains("councils/knowsley.json is not there any more")
    }
    #expect(screen.text.contains(">KNO-07"))
    try shell("mv \"$0/away.json\" \"$0/\(Self.knowsley)\"", store.folder)
    try session.wait(for: "the word that it is back") {
      $0.text.contains("Knowsley can be read again.") && $0.text.contains(">KNO-07")
    }
  }

  @Test func `a file that another takes the place of is taken in, with the open form kept`() throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try rate(session)
    try shell(
      "sed 's/Purposeful visits/Visits with a purpose/' \"$0/\(Self.knowsley)\" >\"$0/new\" "
        + "&& mv \"$0/new\" \"$0/\(Self.knowsley)\"", store.folder)
    try session.press("C-s")
    try session.wait(for: "the word that it is saved, and the new title") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
        && $0.text.contains("Visits with a purpose")
    }
  }

  @Test func `an older copy that is put over a saved change is told at once, and r makes it again`()
    throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try shell("cp \"$0/\(Self.knowsley)\" \"$0/older\"", store.folder)
    let theirs = ["knowsley", "KNO-16", "--delivery", "red", "--because", "theirs"]
    #expect(try store.run(["rate"], theirs).status == 0)
    try session.wait(for: "what another process saves") { screen in
      screen.rows.contains { $0.contains("KNO-16") && $0.contains(" R ") }
    }
    try shell("cp \"$0/older\" \"$0/\(Self.knowsley)\"", store.folder)
    try session.wait(for: "the word that a saved change is lost") {
      $0.text.contains("Saved, and NOT in the file any more")
    }
    try session.press("Down")
    try session.wait(for: "the word that stays") {
      $0.text.contains("a saved change is NOT in its file any more")
    }
    try session.press("r")
    try session.wait(for: "the question") { $0.text.contains("Make it again, or forget it?") }
    try session.press("m", "Enter")
    try session.wait(for: "the change") {
      $0.text.contains("made again: KNO-16 rated delivery red")
        && !$0.text.contains("NOT in its file")
    }
  }

  /// Holds the store's lock, as somebody who is saving does.
  private func locking(_ store: TemporaryStore) throws -> Int32 {
    let file = open("\(store.folder)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw TestFailure("the store could not be locked")
    }
    return file
  }

  @Test
  func `a save that waits for somebody else says so, and nothing typed ahead is done after it`()
    throws
  {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try rate(session)
    let held = try locking(store)
    try session.press("C-s")
    let screen = try session.wait(for: "the word that it waits") {
      $0.text.contains("Waiting to save: somebody else is saving in this store")
    }
    #expect(screen.text.contains("mine"))
    try session.press("u", "Down", "x", "Escape")
    try session.wait(for: "another second") { !$0.text.contains("(10 s at most)") }
    close(held)
    try session.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
        && $0.text.contains("What you typed meanwhile was not taken.")
    }
    #expect(!(try store.run(["history"], ["knowsley"]).text.contains("taking back")))
    // What is typed from here on is done.
    try session.press("u")
    try session.wait(for: "the word that it is undone") { $0.text.contains("taken back: KNO-07") }
  }

  @Test func `a change on the command line says whose lock it waits for, and for how long`() throws
  {
    let store = try TemporaryStore()
    let held = try locking(store)
    let child = try Child(
      [BuiltProgram.path, "rate", store.folder, "knowsley", "KNO-07"]
        + ["--delivery", "amber", "--because", "theirs"],
      environment: BuiltProgram.environment(["NOTICEBOARD_NAME=Tester"]))
    let said = String(decoding: try child.read(within: Deadline()) ?? [], as: UTF8.self)
    #expect(
      said.contains("knowsley: somebody else is saving in this store; waiting for its lock, ")
        && said.contains("/.lock, for 10 seconds at most."))
    close(held)
    #expect(String(decoding: try child.everything(), as: UTF8.self).contains("saved as revision 1"))
    #expect(child.status() == 0)
  }

  @Test func `a clock that goes backwards puts nothing in the wrong order`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery"]
    let first = try store.bytes(of: Self.knowsley)
    #expect(try store.run(["rate"], rate + ["amber", "--because", "now"]).status == 0)
    let second = try store.bytes(of: Self.knowsley)
    // Ten years back, and while somebody has the board open.
    let session = try onObjectives(of: store, "faketime -f '-10y'")
    try self.rate(session)
    try session.press("C-s")
    try session.wait(for: "the word that it is saved") {
      $0.text.contains("Saved: KNO-07 rated delivery amber")
    }
    let (_, history) = try store.run(["history"], ["knowsley"])
    let revisions = history.split(separator: "\n").filter { $0.hasPrefix("knowsley ") }
    #expect(revisions.map { $0.prefix(10) } == ["knowsley 1", "knowsley 2"])
    try session.press("u")
    try session.wait(for: "the word that it is undone") { $0.text.contains("taken back: KNO-07") }
    #expect(try store.bytes(of: Self.knowsley) == second)
    #expect(try store.run(["undo"], ["knowsley"]).status == 0)
    #expect(try store.bytes(of: Self.knowsley) == first)
    #expect(try store.run(["dump"]).status == 0)
  }

  @Test func `references that a copied council shares are told while it is there`() throws {
    let store = try TemporaryStore()
    let session = try onObjectives(of: store)
    try session.press("1")
    let copy = [("id", "knowsley", "copy"), ("name", "Knowsley", "Copy")].map {
      "s/\"\($0)\": \"\($1)\"/\"\($0)\": \"\($2)\"/"
    }.joined(separator: "; ")
    try shell("sed '\(copy)' \"$0/\(Self.knowsley)\" >\"$0/councils/copy.json\"", store.folder)
    try session.wait(for: "the word of shared references") {
      $0.text.contains("objective references used twice")
    }
    #expect(
      try store.run(["snapshot"], ["--size", "120x30"]).text.contains("references used twice"))
    try shell("rm \"$0/councils/copy.json\"", store.folder)
    try session.press("R")
    try session.wait(for: "it to be gone") { !$0.text.contains("references used twice") }
  }
}
