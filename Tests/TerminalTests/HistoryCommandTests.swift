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
