import BoardModel
import BoardStore
import Glibc
import Testing

@Suite struct StoreOpeningTests {
  private func refusal(_ folder: String) -> StoreError? {
    do throws(StoreError) {
      _ = try JSONBoardStore(folder: folder).load()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a folder that is not there is named`() {
    let store = TemporaryStore()
    let missing = store.folder + "/nowhere"
    #expect(refusal(missing) == .missing(folder: Prose(missing)))
    #expect(refusal("")?.description.contains("there is no such folder") == true)
  }

  @Test func `a file is no store`() {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    let file = store.path("knowsley.json")
    #expect(refusal(file) == .notAFolder(Prose(file)))
    #expect(
      refusal(file)?.description
        == "\(file): not a folder. Name the store's folder, the one that holds councils/.")
  }

  @Test func `councils has to be there, and a folder, and not empty`() {
    let store = TemporaryStore()
    let folder = Prose(store.folder)
    #expect(refusal(store.folder) == .noCouncils(folder))
    store.put(Array("x".utf8), as: ".hidden")
    #expect(refusal(store.folder) == .noCouncils(folder))
    #expect(
      refusal(store.folder + "/councils") == .noCouncilsFolder(Prose(store.folder + "/councils")))
    let other = TemporaryStore()
    #expect(rmdir(other.folder + "/councils") == 0)
    Fixture.write(Fixture.small, to: other.folder + "/councils")
    #expect(refusal(other.folder) == .councilsIsNoFolder(Prose(other.folder)))
  }

  @Test func `councils as a link is called one, with what to do`() {
    let store = TemporaryStore()
    #expect(rmdir(store.folder + "/councils") == 0)
    #expect(mkdir(store.outer + "/elsewhere", 0o700) == 0)
    #expect(symlink(store.outer + "/elsewhere", store.folder + "/councils") == 0)
    #expect(
      refusal(store.folder)?.description
        == "\(store.folder): its councils is a link, which is not followed. Put the folder itself "
        + "there; the store's folder as a whole may be a link.")
  }

  @Test func `settings are read, and defaults stand where they cannot be`() throws {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    let path = store.folder + "/settings.json"
    #expect(try store.load().portfolio.settings == Settings())
    Fixture.write(
      "{\"schema\": 1, \"asOf\": \"2025-06-30\", \"thresholds\": {\"slipDays\": 14}}".utf8, to: path
    )
    var settings = Settings(asOf: Day(year: 2025, month: 6, day: 30))
    settings.thresholds.slipDays = 14
    #expect(try store.load().portfolio.settings == settings)
    Fixture.write(
      "{\"schema\": 1, \"asOf\": \"today\", \"thresholds\": {\"slipDay\": 14, \"staleDays\": 0}}"
        .utf8,
      to: path)
    let contents = try store.load()
    #expect(contents.portfolio.settings == Settings())
    #expect(contents.portfolio.councils.count == 1)
    #expect(
      contents.problems.map(\.sentence) == [
        "settings.json:1:23: asOf: \"today\" is not a day; expected a date like 2025-06-30. "
          + "Correct the date.",
        "settings.json:1:47: thresholds.slipDay: \"slipDay\" is not a key of this object; "
          + "expected \"slipDays\". Correct the key, or remove it.",
        "settings.json:1:75: thresholds.staleDays: 0 is out of range; "
          + "expected a whole number from 1 to 3650. Correct the number.",
      ])
  }

  @Test(arguments: [
    (
      #"{"schema": 1, "asOf": "2025-06-30", "thresholds": {"slipDays": 14, "staleDays": 0}}"#,
      "staleDays"
    ),
    (
      #"{"schema": 1, "asOf": "2025-06-30", "thresholds": {"slipDays": 14}, "colour": "red"}"#,
      "colour"
    ),
    (#"{"asOf": "2025-06-30", "thresholds": {"slipDays": 14}}"#, "schema"),
    (#"{"schema": 0, "asOf": "2025-06-30", "thresholds": {"slipDays": 14}}"#, "schema"),
    (#"{"schema": 1, "asOf": "2025-06-30", "thresholds": {"slipDays": 14},}"#, ""),
    (#"{"schema": 1, "asOf": "2025-06-30", "thresholds": {"slipDays": 14}"#, ""),
  ])
  func `one bad setting costs no other its value`(text: String, key: String) throws {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    Fixture.write(text.utf8, to: store.folder + "/settings.json")
    let contents = try store.load()
    #expect(contents.problems.count == 1)
    #expect(contents.portfolio.settings.asOf == Day(iso: "2025-06-30"))
    #expect(contents.portfolio.settings.thresholds.slipDays == 14)
    #expect(contents.portfolio.settings.thresholds.staleDays == Thresholds().staleDays)
    #expect(contents.portfolio.settingsProblems.map(\.key) == [key])
  }

  @Test func `a day that cannot be read costs no threshold`() throws {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    Fixture.write(
      #"{"schema": 1, "asOf": "30 June", "thresholds": {"slipDays": 14}}"#.utf8,
      to: store.folder + "/settings.json")
    let portfolio = try store.load().portfolio
    #expect(portfolio.settings.asOf == nil)
    #expect(portfolio.settings.thresholds.slipDays == 14)
    #expect(portfolio.settingsProblems.map(\.key) == ["asOf"])
  }

  @Test func `of settings for a newer program nothing is taken`() throws {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    Fixture.write(
      #"{"schema": 2, "asOf": "2025-06-30"}"#.utf8, to: store.folder + "/settings.json")
    #expect(try store.load().portfolio.settings == Settings())
    #expect(try store.load().portfolio.settingsProblems.map(\.isNewer) == [true])
    #expect(try store.load().portfolio.settingsProblems.allSatisfy(\.hidesDay))
  }

  @Test func `the twin in memory gives what it was given`() throws {
    let store = TemporaryStore()
    store.put(Fixture.small, as: "knowsley.json")
    let contents = try store.load()
    let twin: any BoardStore = InMemoryBoardStore(contents)
    #expect(try twin.load() == contents)
  }
}
