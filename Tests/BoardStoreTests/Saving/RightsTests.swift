import BoardModel
import BoardStore
import Glibc
import Testing

/// Who may do what with files, before a save and after it.
@Suite struct RightsTests {
  private static let stranger: UInt32 = 65_534
  private static let group: UInt32 = 12_345

  private func store(_ mode: UInt32 = 0o700) -> TemporaryStore {
    let store = TemporaryStore()
    store.put(CouncilEdit.tiny, as: "knowsley.json")
    #expect(chmod(store.folder + "/councils", mode) == 0)
    return store
  }

  private func save(
    _ store: TemporaryStore, calls: any StoreCalls = SystemCalls()
  ) -> Result<Saved, SaveError> {
    JSONBoardStore(folder: store.folder, calls: calls)
      .saving(CouncilEdit.renaming("New"), .by("Jane"))
  }

  private func status(_ path: String) -> stat {
    var status = stat()
    #expect(lstat(path, &status) == 0, "\(path)")
    return status
  }

  private func mode(_ path: String) -> UInt32 { status(path).st_mode & 0o7777 }

  @Test(arguments: [0o700, 0o755, 0o770, 0o777, 0o2770, 0o2775] as [UInt32])
  func `whoever may write to councils may save, and nobody else`(mode: UInt32) throws {
    let store = store(mode)
    try #require(self.mode(store.folder + "/councils") == mode)
    #expect(save(store).saved != nil)
    for name in ["history", "backups"] {
      #expect(self.mode(store.folder + "/" + name) == mode, "\(name)")
    }
    for name in ["history/knowsley.jsonl", ".lock", ".queue"] {
      #expect(self.mode(store.folder + "/" + name) == mode & 0o666, "\(name)")
    }
    let sefton = try #require(CouncilEdit.sefton)
    _ = try JSONBoardStore(folder: store.folder).create(sefton, .by("Jane"))
    #expect(self.mode(store.path("sefton.json")) == mode & 0o666)
  }

  @Test(
    arguments: [
      (0o755, 0o600, 0o600), (0o755, 0o640, 0o640), (0o755, 0o644, 0o644), (0o770, 0o644, 0o660),
      (0o2775, 0o660, 0o660), (0o777, 0o600, 0o600),
    ] as [(UInt32, UInt32, UInt32)])
  func `who cannot read a council cannot read its history, which is closed and opened with it`(
    folder: UInt32, council: UInt32, history: UInt32
  ) throws {
    let store = store(folder)
    let path = store.folder + "/history/knowsley.jsonl"
    #expect(chmod(store.path("knowsley.json"), council) == 0)
    #expect(save(store).saved != nil)
    #expect(mode(path) == history)
    // The file is closed to all others, and opened to all: to those whom the folder is for.
    for (now, expected) in [(0o600, 0o600), (0o666, folder & 0o666)] as [(UInt32, UInt32)] {
      #expect(chmod(store.path("knowsley.json"), now) == 0)
      let saved = JSONBoardStore(folder: store.folder).saving(
        CouncilEdit.renaming("Name \(now)"), .by("Jane"))
      #expect(saved.saved != nil)
      #expect(mode(path) == expected)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files to others"))
  func `a file saved by the administrator stays its owner's, and so does what is made beside it`() {
    let store = store()
    for path in [store.folder + "/councils", store.path("knowsley.json")] {
      #expect(chown(path, Self.stranger, Self.group) == 0)
    }
    #expect(chmod(store.path("knowsley.json"), 0o640) == 0)
    #expect(save(store).saved != nil)
    #expect(mode(store.path("knowsley.json")) == 0o640)
    for name in [
      "councils/knowsley.json", "history", "backups", "history/knowsley.jsonl", ".lock", ".queue",
    ] {
      let status = status(store.folder + "/" + name)
      #expect(status.st_uid == Self.stranger && status.st_gid == Self.group, "\(name)")
    }
  }

  /// Fails each call that gives a file to somebody, as the system does to who is not the administrator.
  private func saveUnprivileged(_ store: TemporaryStore) -> Result<Saved, SaveError> {
    save(store, calls: MeddlingCalls(SystemCalls(), failing: "setOwner", EPERM))
  }

  @Test(
    .enabled(if: geteuid() == 0, "only root makes a file of another group"),
    arguments: [(0o644, 0o644), (0o664, 0o644), (0o604, 0o644), (0o606, 0o666), (0o600, 0o600)]
      as [(UInt32, UInt32)])
  func `a group that cannot be given may do what all others may`(old: UInt32, new: UInt32) {
    let store = store()
    #expect(chown(store.path("knowsley.json"), Self.stranger, Self.group) == 0)
    #expect(chmod(store.path("knowsley.json"), old) == 0)
    #expect(saveUnprivileged(store).saved != nil)
    #expect(mode(store.path("knowsley.json")) == new)
  }

  @Test(
    .enabled(if: geteuid() == 0, "only root makes a file of another group"),
    arguments: [0o640, 0o660] as [UInt32])
  func `nobody outside a file's group shuts its readers out`(mode: UInt32) {
    let store = store()
    #expect(chown(store.path("knowsley.json"), Self.stranger, Self.group) == 0)
    #expect(chmod(store.path("knowsley.json"), mode) == 0)
    let before = Fixture.bytes(of: store.path("knowsley.json"))
    #expect(saveUnprivileged(store).error == .notInItsGroup(CouncilEdit.id))
    #expect(Fixture.bytes(of: store.path("knowsley.json")) == before)
    #expect(self.mode(store.path("knowsley.json")) == mode)
    #expect(rmdir(store.folder + "/councils") != 0 && unlink(store.path("knowsley.json")) == 0)
    #expect(rmdir(store.folder + "/councils") == 0, "something was left beside the file")
  }
}
