import Testing

/// What the command line tells of changes, on the built program.
struct HistoryCommandTests {
  @Test func `days long ago are written with a minus, as the help has it`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "x"]
    #expect(try store.run(["rate"], rate + ["--on", "-1w"]).status == 0)
    let (status, said) = try store.run(["history"], ["knowsley", "--since", "-2w"])
    #expect(status == 0)
    #expect(said.contains("KNO-07 rated delivery amber on 23 Jun 2025"))
  }

  @Test func `words of --since count from the day of the clock, which moments are of`() throws {
    let store = try TemporaryStore()
    let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "x"]
    #expect(try store.run(["rate"], rate).status == 0)
    // By the store's day, long past, that would be before the change.
    let (_, said) = try store.run(["history"], ["knowsley", "--since", "tomorrow"])
    #expect(!said.contains("KNO-07 rated"))
    #expect(
      try store.run(["history"], ["knowsley", "--since", "today"]).text.contains("KNO-07 rated"))
  }

  @Test func `a history is told from a time or a revision on`() throws {
    let store = try TemporaryStore()
    for name in ["one", "two", "three"] {
      let path = ["knowsley", "KNO-07", "--text", name]
      #expect(try store.run(["path-to-green"], path).status == 0)
    }
    func since(_ words: String) throws -> (status: Int32, text: String) {
      try store.run(["history"], ["knowsley", "--since", words])
    }
    let (_, last) = try since("3")
    #expect(last.contains("in words: three") && !last.contains("in words: two"), "\(last)")
    for words in ["1 hour ago", "90 min ago", "an hour ago", "2025-06-30T09:00:00Z", "today 0:00"] {
      #expect(try since(words).text.contains("in words: one"), "\(words)")
    }
    #expect(try since("2199-01-01T00:00:00Z").text.contains("No changes recorded."))
    let (status, said) = try since("half nine")
    #expect(status == 64 && said.contains("is no day, time or revision"), "\(said)")
    let (all, advice) = try store.run(["history"], ["--since", "3"])
    #expect(all == 64 && advice.contains("name the council"))
  }

  @Test func `a change made by hand is told by what it changed`() throws {
    let store = try TemporaryStore()
    #expect(
      try store.run(
        ["rate"], ["knowsley", "KNO-03", "--delivery", "red", "--because", "x"]
      ).status == 0)
    let edit = try Child(
      [
        "sed", "-i", "s/\"title\": \"Purposeful visits\"/\"title\": \"Visits\"/",
        "\(store.folder)/councils/knowsley.json",
      ], environment: BuiltProgram.environment())
    #expect(try edit.ended() == 0)
    #expect(
      try store.run(["history"], ["knowsley"]).text.contains(
        "knowsley: its file was changed outside noticeboard since: KNO-07 title."))
    #expect(
      try store.run(
        ["rate"], ["knowsley", "KNO-03", "--delivery", "amber", "--because", "y"]
      ).status == 0)
    let (_, said) = try store.run(["history"], ["knowsley", "KNO-07"])
    #expect(said.contains("  the file was changed outside noticeboard: KNO-07 title\n"))
    #expect(!said.contains("KNO-03 rated"))
  }

  @Test func `a change blocked by another's is told, and one before it can be undone`() throws {
    let store = try TemporaryStore()
    func change(_ arguments: [String]) throws {
      #expect(try store.run(["objective", "change"], ["knowsley"] + arguments).status == 0)
    }
    try change(["KNO-03", "--title", "Mine"])
    try change(["KNO-07", "--title", "Mine too"])
    try change(["KNO-07", "--title", "Jim's", "--by", "Jim"])
    let (status, said) = try store.run(["undo"], ["knowsley"])
    #expect(status == 1)
    #expect(
      said.contains("KNO-07 title was changed since, by Jim in revision 3")
        && said.contains(
          "Before it, --revision 1 can be taken back"),
      "\(said)")
    #expect(try store.run(["undo"], ["knowsley", "--revision", "3"]).text.contains("no change by"))
    #expect(
      try store.run(["undo"], ["knowsley", "--revision", "9"]).text.contains("no revision 9"))
    #expect(try store.run(["undo"], ["knowsley", "--revision", "1"]).status == 0)
    let file = String(decoding: try store.bytes(of: "councils/knowsley.json"), as: UTF8.self)
    #expect(!file.contains("\"Mine\"") && file.contains("\"Jim's\""))
    #expect(try store.run(["redo"], ["knowsley"]).status == 0)
  }

  @Test func `an objective that there never was has no history`() throws {
    let store = try TemporaryStore()
    let (status, said) = try store.run(["history"], ["knowsley", "KNO-99"])
    #expect(status == 1)
    #expect(said.contains("there is no objective KNO-99"))
    #expect(try store.run(["history"], ["Knowsley", "kno-07"]).status == 0)
  }

  @Test func `a council that there never was has no history`() throws {
    let store = try TemporaryStore()
    let (status, said) = try store.run(["history"], ["york"])
    #expect(status == 1)
    #expect(said.contains("york: there is no such council"))
  }

  @Test func `what begins a store can be copied to a shell`() throws {
    let store = try TemporaryStore(copyingSample: false)
    let (status, said) = try store.run(["init"])
    #expect(status == 0)
    #expect(said.contains("noticeboard new-council '\(store.folder)' --name"))
    let (refused, reason) = try store.run(
      ["new-council"],
      [
        "--name", "日本", "--from", "inspection-2025", "--report", "2025-01-20", "--deadline",
        "2026-07",
      ])
    #expect(refused == 64)
    #expect(reason.contains("No short name can be made of \"日本\""))
  }
}
