import BoardModel
import BoardStore
import Testing

/// A store in memory whose calls can be meddled with, and stores opened on it.
struct MemoryStore {
  let files: MemoryFiles
  static let path = "councils/knowsley.json"
  static let historyPath = "history/knowsley.jsonl"

  init(_ bytes: [UInt8]? = Fixture.small) {
    files = MemoryFiles()
    files.put(nil, at: "councils/none")
    if let bytes { files.put(bytes, at: MemoryStore.path) }
  }

  init(files: MemoryFiles) { self.files = files }

  /// The same store apart from this, as another program finds it.
  var copy: MemoryStore { MemoryStore(files: files.copy()) }

  func store(
    _ calls: (any StoreCalls)? = nil, clock: any StoreClock = StillClock()
  ) -> JSONBoardStore {
    JSONBoardStore(folder: "memory", calls: calls ?? files, clock: clock)
  }

  var bytes: [UInt8] { files.bytes(at: MemoryStore.path) ?? [] }
  var history: String {
    String(decoding: files.bytes(at: MemoryStore.historyPath) ?? [], as: UTF8.self)
  }

  /// Leaves what somebody leaves who is stopped with the line written and the file not.
  func stop(in edit: (Council) -> Council) {
    let before = bytes
    save(edit)
    files.put(before, at: MemoryStore.path)
    // Nor do they come to say that it arrived.
    files.put(
      (files.bytes(at: MemoryStore.historyPath) ?? []).dropLast(1), at: MemoryStore.historyPath)
  }

  /// Saves an edit, or tells why not.
  @discardableResult
  func save(
    _ edit: (Council) -> Council, by person: Prose = "Jane", what: Prose = "edited",
    calls: (any StoreCalls)? = nil
  ) -> Result<Saved, SaveError> {
    store(calls).saving(edit, .by(person, what))
  }
}

extension BoardStore {
  func saving(
    _ edit: (Council) -> Council, _ note: ChangeNote
  ) -> Result<Saved, SaveError> {
    do throws(SaveFailure<Never>) {
      return .success(try save(CouncilEdit.id, note, edit))
    } catch {
      switch error {
      case .notSaved(let error): return .failure(error)
      }
    }
  }

  func outcome(
    _ body: (Self) throws(SaveError) -> Saved
  ) -> Result<Saved, SaveError> {
    do throws(SaveError) {
      return .success(try body(self))
    } catch {
      return .failure(error)
    }
  }
}

extension ChangeNote {
  static func by(_ person: Prose, _ what: Prose = "edited", at seconds: Int64 = 1_751_292_125)
    -> ChangeNote
  {
    ChangeNote(
      at: Moment(seconds: seconds), by: person, kind: "rate", objective: ObjectiveRef("KNO-07"),
      what: what, why: "Because.")
  }
}

extension Result where Success == Saved, Failure == SaveError {
  var saved: Saved? { if case .success(let saved) = self { saved } else { nil } }
  var error: SaveError? { if case .failure(let error) = self { error } else { nil } }
}

/// A clock that goes on only while somebody waits.
final class StillClock: StoreClock {
  private let time = Counter()

  var paused: Int { time.value }

  func milliseconds() -> Int { time.value }
  func pause(milliseconds: Int) { time.add(milliseconds) }
}
