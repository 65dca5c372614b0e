import BoardModel
import BoardStore
import Glibc
import Testing

/// Saving to the disk itself: what stands where files should, and who may read them.
@Suite struct DiskTests {
  private let id = CouncilEdit.id

  private func store(named name: String = "store") -> TemporaryStore {
    let store = TemporaryStore(named: name)
    store.put(CouncilEdit.tiny, as: "knowsley.json")
    return store
  }

  private func save(
    _ store: TemporaryStore, _ edit: (Council) -> Council = CouncilEdit.renaming("New"),
    calls: any StoreCalls = SystemCalls()
  ) -> Result<Saved, SaveError> {
    JSONBoardStore(folder: store.folder, calls: calls).saving(edit, .by("Jane"))
  }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test(arguments: ["store", "with spaces", "größer – 日本語", "-n", "a'b\"c\\d"])
  func `a store under any name is saved to, undone and read back`(name: String) throws {
    let store = store(named: name)
    #expect(save(store).saved?.entry?.revision == 1)
    #expect(try store.load().portfolio.councils.map(\.name) == ["New"])
    let disk = JSONBoardStore(folder: store.folder)
    _ = try disk.undo(id, by: "Jane", at: Moment(seconds: 0))
    #expect(Fixture.bytes(of: store.path("knowsley.json")) == CouncilEdit.tiny)
    #expect(try disk.history(of: id).entries.map(\.kind) == ["rate", "undo"])
    #expect(try disk.state(of: id, revision: 1).council.name == "New")
  }

  @Test func `a new council is made on disk, and no file's place is taken`() throws {
    let store = TemporaryStore()
    let council = try #require(CouncilEdit.council(CouncilEdit.tiny))
    let disk = JSONBoardStore(folder: store.folder)
    _ = try disk.create(council, .by("Jane"))
    #expect(Fixture.bytes(of: store.path("knowsley.json")) == CouncilEdit.tiny)
    #expect(mode(store.path("knowsley.json")) == 0o600)
    store.put([0x7B], as: "knowsley.json")
    #expect(throws: SaveError.alreadyThere(id)) { try disk.create(council, .by("Jane")) }
    #expect(Fixture.bytes(of: store.path("knowsley.json")) == [0x7B])
    var status = stat()
    #expect(lstat(store.path("knowsley.json"), &status) == 0 && status.st_nlink == 1)
  }

  @Test func `where a council's file is none, it is left alone`() throws {
    for kind in ["link", "pipe", "folder", "device"] {
      let store = TemporaryStore()
      let path = store.path("knowsley.json")
      switch kind {
      case "link":
        Fixture.write(CouncilEdit.tiny, to: store.outer + "/other.json")
        #expect(symlink(store.outer + "/other.json", path) == 0)
      case "pipe": #expect(mkfifo(path, 0o600) == 0)
      case "folder": #expect(mkdir(path, 0o700) == 0)
      default: #expect(symlink("/dev/zero", path) == 0)
      }
      let error = try #require(save(store).error)
      #expect(error.description.contains("councils/knowsley.json: the name is a "), "\(kind)")
      #expect(error.description.contains("nothing was saved"), "\(kind)")
      if kind == "link" {
        #expect(Fixture.bytes(of: store.outer + "/other.json") == CouncilEdit.tiny)
      }
    }
  }

  @Test(arguments: [
    "history", "backups", ".lock", ".queue", "history/knowsley.jsonl", "backups/knowsley.1.json",
  ])
  func `a link, pipe or folder where the store keeps its own leads nowhere`(name: String) throws {
    for kind in ["link", "pipe", "folder"] {
      let store = store()
      let other = store.outer + "/other"
      _ = mkdir(store.folder + "/history", 0o700)
      _ = mkdir(store.folder + "/backups", 0o700)
      let isFolder = name == "history" || name == "backups"
      if name.hasPrefix("backups/") { #expect(save(store, CouncilEdit.titling("T")).saved != nil) }
      let before = Fixture.bytes(of: store.path("knowsley.json"))
      if isFolder { _ = rmdir(store.folder + "/" + name) }
      switch kind {
      case "link":
        if isFolder { #expect(mkdir(other, 0o700) == 0) } else { Fixture.write([0x21], to: other) }
        #expect(symlink(other, store.folder + "/" + name) == 0)
      case "pipe": #expect(mkfifo(store.folder + "/" + name, 0o600) == 0)
      default:
        if isFolder { continue }
        #expect(mkdir(store.folder + "/" + name, 0o700) == 0)
      }
      let outcome = save(store)
      if name.hasPrefix("backups/"), kind != "folder" {
        // Nothing of the store's making: it makes way for the copy.
        #expect(outcome.saved != nil)
        #expect(mode(store.folder + "/" + name) == mode(store.folder + "/backups/knowsley.0.json"))
        var status = stat()
        _ = lstat(store.folder + "/" + name, &status)
        // A pipe, if one were left, would be waited at for ever.
        if status.st_mode & S_IFMT == S_IFREG {
          #expect(Fixture.bytes(of: store.folder + "/" + name) == before)
        }
      } else {
        let message = outcome.error?.description ?? "saved"
        #expect(message.hasPrefix("knowsley: nothing was saved."), "\(name) \(kind): \(message)")
        #expect(!message.contains("error "), "\(name) \(kind): \(message)")
        #expect(Fixture.bytes(of: store.path("knowsley.json")) == before)
      }
      if kind == "link", !isFolder { #expect(Fixture.bytes(of: other) == [0x21], "\(name)") }
      if kind == "link", isFolder { #expect(rmdir(other) == 0, "\(name)") }
    }
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o660, 0o200] as [UInt32])
  func `a file keeps its mode, and what is new is its owner's only`(mode: UInt32) throws {
    let store = store()
    #expect(chmod(store.path("knowsley.json"), mode) == 0)
    #expect(save(store).saved != nil)
    #expect(self.mode(store.path("knowsley.json")) == mode)
    #expect(self.mode(store.folder + "/backups/knowsley.0.json") == mode)
    #expect(self.mode(store.folder + "/history") == 0o700)
    #expect(self.mode(store.folder + "/backups") == 0o700)
    #expect(self.mode(store.folder + "/history/knowsley.jsonl") == 0o600)
    #expect(self.mode(store.folder + "/.lock") == 0o600)
  }

  @Test(arguments: [0o400, 0o444] as [UInt32])
  func `a file that nobody may write to is shown, and stays as it is`(mode: UInt32) throws {
    let store = store()
    let before = Fixture.bytes(of: store.path("knowsley.json"))
    #expect(chmod(store.path("knowsley.json"), mode) == 0)
    #expect(try store.load().portfolio.councils.map(\.viewOnly) == [.writeProtected])
    #expect(save(store).error == .writeProtected(CouncilEdit.id))
    #expect(Fixture.bytes(of: store.path("knowsley.json")) == before)
    #expect(!Fixture.bytes(of: store.folder + "/history/knowsley.jsonl").contains(0x7B))
    #expect(chmod(store.path("knowsley.json"), 0o600) == 0)
    #expect(try store.load().portfolio.councils.map(\.viewOnly) == [nil])
    #expect(save(store).saved != nil)
  }

  @Test func `in a folder shared by a group all is for the group`() throws {
    let store = store()
    #expect(chmod(store.folder, 0o2770) == 0 && chmod(store.folder + "/councils", 0o2770) == 0)
    try #require(mode(store.folder) == 0o2770)
    #expect(save(store).saved != nil)
    #expect(mode(store.folder + "/history") == 0o2770)
    #expect(mode(store.folder + "/backups") == 0o2770)
    #expect(mode(store.folder + "/history/knowsley.jsonl") == 0o660)
    #expect(mode(store.folder + "/.lock") == 0o660)
    #expect(mode(store.folder + "/.queue") == 0o660)
    let sefton = try #require(CouncilEdit.sefton)
    _ = try JSONBoardStore(folder: store.folder).create(sefton, .by("Jane"))
    #expect(mode(store.path("sefton.json")) == 0o660)
    // What somebody has closed stays closed.
    #expect(
      mode(store.path("knowsley.json")) & 0o077 == mode(store.folder + "/backups/knowsley.0.json")
        & 0o077)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a store that may not be written to says so`() throws {
    let store = store()
    #expect(chmod(store.folder, 0o500) == 0)
    let message = save(store).error?.description
    #expect(chmod(store.folder, 0o700) == 0)
    #expect(message?.contains("permission denied") == true)
  }

  @Test func `a file edited in place between two saves changes no copy`() throws {
    let store = store()
    #expect(save(store).saved != nil)
    let path = store.path("knowsley.json")
    let saved = Fixture.bytes(of: path)
    let other = try #require(CouncilEdit.council(saved).map(CouncilEdit.titling("By hand")))
    // Written into the same file, as some editors do.
    Fixture.write(CouncilWriter.bytes(of: other), to: path)
    let next = try #require(save(store, CouncilEdit.renaming("Newer")).saved)
    #expect(next.notes == [.editedOutside(revision: 2)])
    let disk = JSONBoardStore(folder: store.folder)
    #expect(try disk.state(of: id, revision: 0).bytes == CouncilEdit.tiny)
    #expect(try disk.state(of: id, revision: 1).bytes == saved)
    #expect(try disk.state(of: id, revision: 2).council == other)
    #expect(Fixture.bytes(of: store.folder + "/backups/knowsley.0.json") == CouncilEdit.tiny)
  }

  @Test func `a copy that was edited through the file it was a name of is not believed`() throws {
    let store = store()
    #expect(save(store).saved != nil)
    let saved = Fixture.bytes(of: store.path("knowsley.json"))
    let other = try #require(CouncilEdit.council(saved).map(CouncilEdit.titling("By hand")))
    // Somebody was stopped with the copy named and the file not yet replaced: both names are of one
    // file, and somebody else writes into it.
    let copy = store.folder + "/backups/knowsley.1.json"
    #expect(link(store.path("knowsley.json"), copy) == 0)
    Fixture.write(CouncilWriter.bytes(of: other), to: store.path("knowsley.json"))
    #expect(Fixture.bytes(of: copy) == CouncilWriter.bytes(of: other))
    #expect(save(store, CouncilEdit.renaming("On")).saved?.notes == [.editedOutside(revision: 2)])
    let disk = JSONBoardStore(folder: store.folder)
    #expect(try disk.state(of: id, revision: 1).bytes == saved)
    #expect(try disk.state(of: id, revision: 2).council == other)
    #expect(try store.load().portfolio.councils.map(\.name) == ["On"])
  }

  @Test func `half a copy that somebody was stopped in makes way for a whole one`() throws {
    let memory = Scene.used.memory()
    let old = memory.bytes
    memory.files.put(Array(old.prefix(100)), at: "backups/knowsley.2.json")
    #expect(memory.save(CouncilEdit.renaming("Next")).saved != nil)
    #expect(memory.files.bytes(at: "backups/knowsley.2.json") == old)
  }
}
