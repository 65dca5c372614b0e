import Glibc
import Testing

/// Two people who change the same thing from the command line, on the built program.
struct ConflictCommandTests {
  private static let knowsley = "councils/knowsley.json"
  private let rate = ["knowsley", "KNO-07", "--delivery"]

  @Test func `an edit decided on a state that others have changed shows both and is not saved`()
    throws
  {
    let store = try TemporaryStore()
    #expect(try store.run(["rate"], rate + ["amber", "--because", "Better"]).status == 0)
    let theirs = try store.bytes(of: Self.knowsley)
    let (status, said) = try store.run(
      ["rate"], rate + ["red", "--because", "Visits are late", "--seen", "0"])
    #expect(status == 1)
    for words in [
      "nothing was saved", "since revision 0", "revision 1, ",
      "Tester: KNO-07 rated delivery amber",
      "because: Better", "KNO-07 rated delivery red", "because: Visits are late", "--seen 1",
    ] {
      #expect(said.contains(words), "\(words) in \(said)")
    }
    #expect(try store.bytes(of: Self.knowsley) == theirs)
    // Having seen theirs, mine is saved after it.
    #expect(
      try store.run(["rate"], rate + ["red", "--because", "Visits are late", "--seen", "1"]).status
        == 0)
  }

  @Test func `two who record different ends of a notice see each other's`() throws {
    let store = try TemporaryStore()
    let notice = ["knowsley", "lifted", "--text", "Letter"]
    #expect(try store.run(["notice"], notice).status == 0)
    let (status, said) = try store.run(
      ["notice"],
      ["knowsley", "superseded", "--in", "2025-06", "--text", "Direction", "--seen", "0"])
    #expect(status == 1)
    for words in [
      "nothing was saved", "Tester: notice lifted on 30 Jun 2025", "in words: Letter",
      "notice superseded by direction in Jun 2025",
    ] {
      #expect(said.contains(words), "\(words) in \(said)")
    }
  }

  @Test func `programs are told of a conflict in JSON, with both`() throws {
    let store = try TemporaryStore()
    _ = try store.run(["path-to-green"], ["knowsley", "KNO-07", "--text", "Theirs"])
    let (status, said) = try store.run(
      ["path-to-green"],
      ["knowsley", "KNO-07", "--text", "Mine", "--seen", "0", "--format", "json"])
    #expect(status == 1)
    for words in [
      "\"saved\": false", "\"conflict\": {", "\"seen\": 0", "\"now\": 1", "\"theirs\": [",
      "\"why\": \"Theirs\"", "\"yours\": {", "\"why\": \"Mine\"", "\"kind\": \"path-to-green\"",
    ] {
      #expect(said.contains(words), "\(words) in \(said)")
    }
  }

  @Test func `what others changed elsewhere is no conflict`() throws {
    let store = try TemporaryStore()
    _ = try store.run(["rate"], rate + ["amber", "--because", "Better"])
    for (command, arguments) in [
      (["rate"], ["knowsley", "KNO-07", "--impact", "emerging", "--because", "Audit"]),
      (["rate"], ["knowsley", "KNO-08", "--delivery", "red", "--because", "Late"]),
      (["action", "add"], ["knowsley", "KNO-07", "--title", "Train", "--due", "+4w"]),
    ] {
      let (status, said) = try store.run(command, arguments + ["--seen", "0"])
      #expect(status == 0, "\(said)")
    }
  }

  @Test func `theirs are others' changes of the same thing, and mine are told apart`() throws {
    let store = try TemporaryStore()
    func change(_ arguments: String..., by name: String) throws -> (status: Int32, text: String) {
      try store.run(
        ["objective", "change"], ["knowsley", "KNO-07", "--by", name] + arguments)
    }
    _ = try change("--title", "Bob's", by: "Bob")
    _ = try change("--owner", "dcs", by: "Ann")
    let (status, said) = try change("--title", "Ann's", "--seen", "0", by: "Ann")
    #expect(status == 1)
    #expect(said.contains("Somebody has changed") && said.contains("revision 1, "), "\(said)")
    #expect(!said.contains("owner") && !said.contains("Yours since then"), "\(said)")
    _ = try change("--title", "Ann's", by: "Ann")
    let (_, both) = try change("--title", "Other", "--seen", "0", by: "Ann")
    #expect(both.contains("Theirs:\n  revision 1, "), "\(both)")
    #expect(both.contains("Yours since then:\n  revision 3, "), "\(both)")
    let (_, own) = try change("--title", "Other", "--seen", "2", by: "Ann")
    #expect(own.contains("You have changed the same thing") && !own.contains("Theirs:"), "\(own)")
  }

  @Test func `a change made without the program is seen too`() throws {
    let store = try TemporaryStore()
    _ = try store.run(["rate"], rate + ["amber", "--because", "Better"])
    _ = try Child(
      ["sed", "-i", "s/\"because\": \"Better\"/\"because\": \"By hand\"/"]
        + ["\(store.folder)/\(Self.knowsley)"], environment: BuiltProgram.environment()
    ).ended()
    let (status, said) = try store.run(["rate"], rate + ["red", "--because", "x", "--seen", "1"])
    #expect(status == 1)
    #expect(said.contains("changed outside noticeboard") && said.contains("leave --seen out"))
    #expect(try store.run(["rate"], rate + ["red", "--because", "x"]).status == 0)
  }

  @Test func `a revision that there never was is refused`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: Self.knowsley)
    let (status, said) = try store.run(["rate"], rate + ["red", "--because", "x", "--seen", "7"])
    #expect(status == 1)
    #expect(said.contains("no revision 7") && said.contains("Nothing was saved"))
    #expect(try store.bytes(of: Self.knowsley) == before)
  }

  @Test func `history and dump tell the revision there is`() throws {
    let store = try TemporaryStore()
    #expect(try store.run(["history"], ["knowsley"]).text.contains("knowsley: now at revision 0."))
    _ = try store.run(["rate"], rate + ["amber", "--because", "Better"])
    #expect(try store.run(["history"], ["knowsley"]).text.contains("knowsley: now at revision 1."))
    let (_, filtered) = try store.run(
      ["history"], ["knowsley", "KNO-01", "--format", "json"])
    #expect(filtered.contains("\"revision\": 1"))
    #expect(try store.run(["dump"]).text.contains("\"revision\": 1,"))
  }
}
