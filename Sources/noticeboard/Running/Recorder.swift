import BoardModel
import BoardStore
import Screens

/// Saves what the dashboard asks to have saved, and says what came of it.
struct Recorder {
  private let store: JSONBoardStore
  /// Asked for at the first change: the system may look it up far away.
  private lazy var person = Prose(Environment.userName)

  init(_ store: JSONBoardStore) { self.store = store }

  /// Why a change was not made of the council as it stands.
  private enum Obstacle: Error {
    case refused(Refusal)
    case overtaken(Council)
  }

  /// `today` is the store's latest day.
  mutating func save(_ request: SaveRequest, today: Day) -> Event {
    let command = request.command
    let note = ChangeNote(
      at: Environment.now, by: person, kind: Prose(type(of: command).kind),
      objective: command.objective, what: Prose(command.what), why: command.why)
    do {
      let saved = try store.save(request.council, note) {
        council throws(Obstacle) -> Council in
        if command.isOvertaken(seen: request.seen, now: council) { throw .overtaken(council) }
        do throws(Refusal) {
          return try council.applying(command, today: today)
        } catch {
          throw .refused(error)
        }
      }
      return told(saved, "Saved: ")
    } catch {
      switch error {
      case .refused(.refused(let refusal)): return .notSaved("NOT saved: \(refusal.description)")
      case .refused(.overtaken(let now)):
        return .overtaken(request, now: now, theirs: others(of: request))
      case .notSaved(let error): return .notSaved("NOT saved: \(error.description)")
      }
    }
  }

  mutating func undo(_ id: CouncilID) -> Event {
    do throws(SaveError) {
      return told(try store.undo(id, by: person, at: Environment.now))
    } catch {
      return .notSaved(error.description)
    }
  }

  mutating func redo(_ id: CouncilID) -> Event {
    do throws(SaveError) {
      return told(try store.redo(id, by: person, at: Environment.now))
    } catch {
      return .notSaved(error.description)
    }
  }

  /// What is undone or done again says so itself.
  private func told(_ saved: Saved, _ verb: String = "") -> Event {
    guard let entry = saved.entry else {
      return .saved(council: saved.council, what: "Nothing to change: everything is so already.")
    }
    let notes = saved.notes.map { " \($0.description)" }.joined()
    return .saved(council: saved.council, what: "\(verb)\(entry.what)\(notes)")
  }

  /// What was done of the same objective since the state that the command was decided on, or, where
  /// no history tells it, that the file was changed.
  private func others(of request: SaveRequest) -> [String] {
    let history = (try? store.history(of: request.council)) ?? CouncilHistory()
    var theirs: [ChangeEntry] = []
    for entry in history.entries.suffix(Self.furthestBack).reversed() {
      if request.command.objective == nil || entry.objective == request.command.objective {
        theirs.insert(entry, at: 0)
      }
      let before = try? store.state(of: request.council, revision: entry.revision - 1)
      if let before, !request.command.isOvertaken(seen: request.seen, now: before.council) { break }
    }
    if theirs.isEmpty { return ["Changed outside noticeboard; nobody said what."] }
    return theirs.map { "\($0.by), \($0.at.text): \($0.what)" }
  }

  /// Nobody keeps a form open for longer than so many changes of others.
  private static let furthestBack = 50
}
