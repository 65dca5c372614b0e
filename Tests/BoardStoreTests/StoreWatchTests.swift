import BoardModel
import BoardStore
import Glibc
import Testing

struct StoreWatchTests {
  private func watched() throws -> (TemporaryStore, StoreWatch) {
    let store = TemporaryStore()
    #expect(Fixture.write(Fixture.small, to: store.folder + "/councils/knowsley.json"))
    return (store, try #require(StoreWatch(folder: store.folder)))
  }

  @Test func `nothing is told while nothing happens`() throws {
    let (store, watch) = try watched()
    #expect(watch.changes().isEmpty)
    _ = try JSONBoardStore(folder: store.folder).load()
    #expect(watch.changes().isEmpty)
  }

  @Test func `a file written, replaced or removed is told by its name`() throws {
    let (store, watch) = try watched()
    let path = store.folder + "/councils/knowsley.json"
    let name = Array("knowsley.json".utf8)
    Fixture.write(Fixture.small, to: path)
    #expect(watch.changes().councils == [name])
    Fixture.write(Fixture.small, to: store.folder + "/councils/.new")
    #expect(watch.changes().isEmpty)
    #expect(rename(store.folder + "/councils/.new", path) == 0)
    #expect(watch.changes().councils == [name])
    #expect(unlink(path) == 0)
    #expect(watch.changes().councils == [name])
    #expect(watch.changes().isEmpty)
  }

  @Test func `settings are told apart from councils, and all else is not told`() throws {
    let (store, watch) = try watched()
    Fixture.write(Array("{}".utf8), to: store.folder + "/settings.json")
    Fixture.write(Array("x".utf8), to: store.folder + "/notes.txt")
    let changes = watch.changes()
    #expect(changes.settings && changes.councils.isEmpty && !changes.everything)
  }

  @Test func `what a descriptor says can be waited for`() throws {
    let (store, watch) = try watched()
    guard case .descriptor(let descriptor) = watch.signal else { return }
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&poller, 1, 0) == 0)
    Fixture.write(Fixture.small, to: store.folder + "/councils/knowsley.json")
    #expect(poll(&poller, 1, 0) == 1)
    _ = watch.changes()
    #expect(poll(&poller, 1, 0) == 0)
  }

  @Test func `a folder that is not there cannot be watched, but waited for`() throws {
    #expect(StoreWatch(folder: "/nonexistent") == nil)
    let (store, _) = try watched()
    let elsewhere = store.folder + "-elsewhere"
    #expect(rename(store.folder, elsewhere) == 0)
    let waiting = StoreWatch(waitingFor: store.folder)
    #expect(waiting.changes().isEmpty)
    #expect(rename(elsewhere, store.folder) == 0)
    #expect(waiting.changes().folders && waiting.changes().everything)
  }

  @Test func `a folder that is moved or removed is told`() throws {
    let (store, watch) = try watched()
    let elsewhere = store.folder + "-moved"
    #expect(rename(store.folder, elsewhere) == 0)
    #expect(watch.changes().folders)
    #expect(rename(elsewhere, store.folder) == 0)
    let (other, councils) = try watched()
    #expect(rename(other.folder + "/councils", other.folder + "/old") == 0)
    #expect(councils.changes().folders)
  }
}
