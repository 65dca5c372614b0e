import Testing

/// Beginning a council from the screens, on the built program and a store of the test's own.
struct BeginningTests {
  @Test func `a council is added, worked on and taken back from the dashboard alone`() throws {
    let store = try TemporaryStore()
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.enter("NOTICEBOARD_NAME=Chair '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "the portfolio") { $0.text.contains("4 councils") }
    try session.press("a", "u")
    try session.wait(for: "the form") { $0.text.contains("New council") }
    for text in ["Halton", "inspection-2025", "20 nov 2024", "jul 2026"] {
      try session.type(text)
      try session.press("Tab")
    }
    try session.press("C-s")
    try session.wait(for: "the council's page") { $0.text.contains("Halton > Overview") }
    let new = try store.bytes(of: "councils/halton.json")
    try session.press("a", "l", "p")
    try session.wait(for: "the priority's form") { $0.text.contains("Add priority, Halton") }
    try session.type("Safe homes")
    try session.press("C-s")
    try session.wait(for: "the priority") { $0.text.contains("Saved: priority added: Safe homes") }
    #expect(try store.run(["check"]).status == 0)

    try session.press("u")
    try session.wait(for: "no priority") { $0.text.contains("taken back: priority added") }
    #expect(try store.bytes(of: "councils/halton.json") == new)
    try session.press("u")
    try session.wait(for: "the portfolio without it") {
      $0.text.contains("4 councils") && $0.text.contains("taken back: Halton added")
    }
    #expect(try store.run(["check"]).status == 0)
    #expect(try store.run(["history"], ["halton"]).text.contains("taken back: Halton added"))
    #expect(try store.run(["dump"]).text.contains("\"removed\": ["))
    try session.press("C-r")
    try session.wait(for: "it again") { $0.text.contains("5 councils") }
    #expect(try store.bytes(of: "councils/halton.json") == new)
  }

  @Test func `a store just made is opened, and its first council added there`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["init"]).status == 0)
    let session = try TmuxSession(columns: 40, rows: 10)
    try session.enter("NOTICEBOARD_NAME=Chair '\(BuiltProgram.path)' '\(store.folder)'")
    try session.wait(for: "no council") { $0.text.contains("No councils yet; a adds the first.") }
    try session.press("a")
    try session.wait(for: "the form") { $0.text.contains("New council") }
    for text in ["St Helens", "inspection-2023", "jun 2023", "2026"] {
      try session.type(text)
      try session.press("Tab")
    }
    try session.press("C-s")
    try session.wait(for: "its page") { $0.text.contains("St Helens > Overview") }
    try session.press("u")
    try session.wait(for: "no council again") { $0.text.contains("taken back: St Helens") }
    try session.press("C-r")
    try session.wait(for: "its row") { $0.text.contains(">St Helens") }
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `the command line takes a new council back, and adds it again`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["init"]).status == 0)
    let add = [
      "--name", "Halton", "--from", "inspection-2025", "--report", "2024-11-20", "--deadline",
      "2026-07",
    ]
    #expect(try store.run(["new-council"], add).status == 0)
    let new = try store.bytes(of: "councils/halton.json")
    #expect(try store.run(["undo"], ["halton", "--by", "Jim"]).status == 1)
    #expect(try store.run(["undo"], ["halton"]).status == 0)
    #expect(try store.run(["check"]).text.contains("noticeboard new-council"))
    #expect(try store.run(["redo"], ["halton"]).status == 0)
    #expect(try store.bytes(of: "councils/halton.json") == new)
    #expect(try store.run(["check"]).status == 0)
  }
}
