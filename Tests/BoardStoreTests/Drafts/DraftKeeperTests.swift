import BoardModel
import BoardStore
import Glibc
import Testing

/// Keeping what is typed while it is typed.
struct DraftKeeperTests {
  private static func keeper(_ calls: any StoreCalls, pause: Int = 60_000) -> DraftKeeper {
    DraftKeeper(store: "memory", user: 1000, pause: pause, calls: calls)
  }

  private static func texts(_ files: MemoryFiles) -> [String] {
    DraftFolder(store: "memory", user: 1000, calls: files.copy()).left()
      .map { $0.draft.fields[0].text }
  }

  @Test func `the latest is what is kept, and not every letter is written`() {
    let files = MemoryStore().files
    let calls = MeddlingCalls(files)
    let keeper = Self.keeper(calls)
    for number in 1...500 {
      keeper.keep(DraftFolderTests.draft("\(number)"), at: DraftFolderTests.moment)
    }
    // The end waits for no pause.
    keeper.finish()
    #expect(Self.texts(files) == ["500"])
    #expect((1...2).contains(calls.names.filter { $0 == "rename" }.count))
    #expect(keeper.failure() == nil)
  }

  @Test func `what is saved or given up goes, and so does what was restored`() {
    let files = MemoryStore().files
    let left = DraftFolder(store: "memory", user: 1000, calls: files)
    #expect(throws: Never.self) {
      try left.keep(DraftFolderTests.draft("left"), at: DraftFolderTests.moment)
    }
    let name = files.names(at: "drafts")[0]
    let keeper = Self.keeper(files)
    keeper.keep(DraftFolderTests.draft("restored"), at: DraftFolderTests.moment)
    keeper.forget(name)
    keeper.finish()
    #expect(Self.texts(files) == ["restored"])
    let next = Self.keeper(files)
    next.keep(DraftFolderTests.draft("typed"), at: DraftFolderTests.moment)
    next.keep(nil, at: DraftFolderTests.moment)
    next.finish()
    #expect(Self.texts(files) == ["restored"])
  }

  @Test func `what was restored stays where its new draft could not be kept`() {
    let files = MemoryStore().files
    files.put(Array("{}".utf8), at: "drafts/1000-left.json")
    let keeper = Self.keeper(MeddlingCalls(files, at: 5, .fail(ENOSPC)))
    keeper.keep(DraftFolderTests.draft("restored"), at: DraftFolderTests.moment)
    keeper.forget("1000-left.json")
    keeper.finish()
    #expect(files.names(at: "drafts").contains("1000-left.json"))
    #expect(keeper.failure()?.errno == ENOSPC)
    #expect(keeper.failure() == nil)
  }

  @Test func `what was restored stays also where it is to go only later, until its draft is kept`()
    throws
  {
    let files = MemoryStore().files
    files.put(Array("{}".utf8), at: "drafts/1000-left.json")
    let keeper = Self.keeper(MeddlingCalls(files, at: 5, .fail(ENOSPC)))
    keeper.keep(DraftFolderTests.draft("restored"), at: DraftFolderTests.moment)
    var failure: DraftFailure?
    let end = SystemClock().milliseconds() + 10_000
    while failure == nil, SystemClock().milliseconds() < end {
      sched_yield()
      failure = keeper.failure()
    }
    #expect(failure?.errno == ENOSPC)
    keeper.forget("1000-left.json")
    keeper.finish()
    #expect(files.names(at: "drafts").contains("1000-left.json"))
  }

  @Test func `who types nothing starts nothing`() {
    let calls = MeddlingCalls(MemoryStore().files)
    let keeper = Self.keeper(calls)
    keeper.keep(nil, at: DraftFolderTests.moment)
    keeper.finish()
    #expect(calls.count == 0)
  }
}
