import Glibc
import Testing

/// Slips of the command line, each told as what it is, on the built program.
struct MistypingTests {
  private static let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because"]

  private static func said(_ arguments: String...) throws -> (status: Int32, text: String) {
    let child = try Child(
      [BuiltProgram.path] + arguments, environment: BuiltProgram.environment())
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }

  @Test func `a refusal shows the usage of its own subcommand`() throws {
    let store = try TemporaryStore()
    let (status, text) = try store.run(["rate"], Self.rate + [" "])
    #expect(status == 64)
    #expect(text.contains("--because needs some words"))
    #expect(text.contains("noticeboard rate <store>") && !text.contains("<subcommand>"))
    let (_, nested) = try store.run(
      ["action", "add"], ["knowsley", "KNO-07", "--title", "x", "--due", "soon"])
    #expect(nested.contains("noticeboard action add <store>"))
  }

  @Test func `a slip in a subcommand's name is not taken for a store`() throws {
    let (status, text) = try Self.said("histroy", BuiltProgram.store)
    #expect(status == 64)
    #expect(text.contains("no subcommand \"histroy\". Did you mean history?"))
  }

  @Test func `a slip in a council's name is told with the name that was meant`() throws {
    let store = try TemporaryStore()
    let rate: [String] = ["knowsly"] + Self.rate.dropFirst() + ["x"]
    let (status, text) = try store.run(["rate"], rate)
    #expect(status == 1)
    #expect(text.contains("Did you mean knowsley? There are: "))
    #expect(try store.run(["rate"], ["Knowsley"] + Self.rate.dropFirst() + ["x"]).status == 0)
  }

  @Test func `an option there is not is named, also where it was the one that is needed`() throws {
    for (arguments, unknown, meant) in [
      (
        ["rate", "s", "c", "KNO-07", "--delivery", "red", "--becuse", "x"], "--becuse", "--because"
      ),
      (["rate", "s", "c", "KNO-07", "--becuse=x"], "--becuse", "--because"),
      (
        ["add", "partner", "s", "c", "fire", "--nane", "Fire", "--kind", "other"], "--nane",
        "--name"
      ),
      (["--as-og", "2025-06-30"], "--as-og", "--as-of"),
    ] {
      let child = try Child(
        [BuiltProgram.path] + arguments, environment: BuiltProgram.environment())
      let text = String(decoding: try child.everything(), as: UTF8.self)
      #expect(child.status() == 64)
      #expect(text.contains("Unknown option '\(unknown)'. Did you mean '\(meant)'?"), "\(text)")
    }
    let (_, lacking) = try Self.said("rate", "s", "c", "KNO-07", "--delivery", "red")
    #expect(lacking.contains("Missing expected argument '--because"))
  }

  @Test func `text is in paragraphs where the forms have them, and names are one line`() throws {
    let store = try TemporaryStore()
    #expect(try store.run(["rate"], Self.rate + ["First.\r\n\n\n  Second.\n"]).status == 0)
    let file = String(decoding: try store.bytes(of: "councils/knowsley.json"), as: UTF8.self)
    #expect(file.contains("\"First.\\n\\nSecond.\""))
    let (_, history) = try store.run(["history"], ["knowsley"])
    #expect(history.contains("  because: First.\n    Second.\n"))
    let (_, added) = try store.run(["add", "priority"], [])
    #expect(added.contains("Missing expected argument"))
    let priority = try Child(
      [
        BuiltProgram.path, "add", "priority", store.folder, "knowsley", "--title", "Safe\nhomes",
      ], environment: BuiltProgram.environment(["NOTICEBOARD_NAME=Tester"]))
    let said = String(decoding: try priority.everything(), as: UTF8.self)
    #expect(said.contains("priority added: Safe homes"))
  }

  @Test func `the same rating again is refused in words`() throws {
    let store = try TemporaryStore()
    #expect(try store.run(["rate"], Self.rate + ["x"]).status == 0)
    let (status, text) = try store.run(["rate"], Self.rate + ["x"])
    #expect(status == 1)
    #expect(text.contains("there is nothing to change"))
    #expect(try store.run(["undo"], ["knowsley"]).status == 0)
    // The bytes are those it was decided on, whatever came in between.
    #expect(try store.run(["rate"], Self.rate + ["x", "--seen", "0"]).status == 0)
  }

  @Test func `a default is told as people write it`() throws {
    let (_, text) = try Self.said("action", "reopen", "--help")
    #expect(text.contains("(default: 0)"))
  }

  @Test func `a text is as long as a form takes, and what cannot be seen is named`() throws {
    let store = try TemporaryStore()
    let long = String(repeating: "a", count: 4_000)
    #expect(try store.run(["rate"], Self.rate + [long]).status == 0)
    let (status, text) = try store.run(["rate"], Self.rate + [long + "a"])
    #expect(status == 64)
    #expect(text.contains("takes 4000 characters"))
    #expect(try store.run(["rate"], Self.rate + ["a\u{200B}b"]).text.contains("(U+200B)"))
  }

  @Test(arguments: [
    #"{"schema": 1, "asOf": "2025-13-45"}"#, #"{"schema": 9, "asOf": "2025-06-30"}"#,
  ])
  func `a store whose own day is not known records for no other unasked`(settings: String) throws {
    let store = try TemporaryStore()
    let spoil = try Child(
      ["sh", "-c", "echo '\(settings)' > \"$0/settings.json\"", store.folder],
      environment: BuiltProgram.environment())
    #expect(try spoil.ended() == 0)
    let (status, text) = try store.run(["rate"], Self.rate + ["x"])
    #expect(status == 1)
    #expect(
      text.contains("knowsley: nothing was saved: the store's own day is not known")
        && text.contains("--on"))
    #expect(try store.run(["rate"], Self.rate + ["x", "--on", "2025-06-30"]).status == 0)
    #expect(try store.run(["undo"], ["knowsley"]).status == 0)
  }

  @Test func `an empty store and a missing one are told how to begin`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["check"]).text.contains("noticeboard init"))
    #expect(try store.run(["init"]).status == 0)
    #expect(try store.run(["check"]).text.contains("noticeboard new-council"))
    #expect(try Self.said("undo", "/nonexistent/store", "halton").text.contains("noticeboard init"))
  }

  @Test func `a new council's dates and name are held against sense`() throws {
    let store = try TemporaryStore(copyingSample: false)
    #expect(try store.run(["init"]).status == 0)
    let tried: [(String, String, String, Int32, String)] = [
      ("Halton", "2024-11", "2020-07", 1, "is before the report"),
      ("Halton", "2190-01-01", "2195-07", 1, "is still to come"),
      ("Con", "2024-11", "2026-07", 64, "keep for devices"),
      ("Ynys M\u{F4}n", "20 nov 2024", "jul 2026", 0, "ynys-mon: saved"),
    ]
    for (name, report, deadline, status, words) in tried {
      let (ended, text) = try store.run(
        ["new-council"],
        [
          "--name", name, "--from", "inspection-2025", "--report", report, "--deadline", deadline,
        ])
      #expect(ended == status, "\(text)")
      #expect(text.contains(words), "\(text)")
    }
  }
}
