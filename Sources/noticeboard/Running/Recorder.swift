import BoardModel
import BoardStore
import Screens

/// Saves what the dashboard asks to have saved, and says what came of it.
struct Recorder {
  private let store: JSONBoardStore
  /// Asked for at the first change: the system may look it up far away.
  private lazy var author = Result { try Author.atKeyboard().prose() }

  init(_ store: JSONBoardStore) { self.store = store }

  /// `today` is the store's latest day.
  mutating func save(_ request: SaveRequest, today: Day) -> Event {
    guard case .success(let person) = author else { return unnamed }
    let command = request.command
    let note = ChangeNote(
      at: Environment.now, by: person, kind: Prose(type(of: command).kind),
      objective: command.objective, what: Prose(command.what), why: command.why)
    do {
      let saved = try store.save(
        request.council, note, command, decidedOn: request.seen, today: today)
      return told(saved, "Saved: ")
    } catch {
      switch error {
      case .refused(.refusal(let refusal)):
        return .notSaved("NOT saved: \(refusal.words(refusing: command))")
      case .refused(.overtaken(let now)):
        return .overtaken(request, now: now, theirs: others(of: request))
      case .notSaved(let error): return .notSaved(error.onScreen)
      }
    }
  }

  mutating func create(_ new: NewCouncil, today: Day) -> Event {
    guard case .success(let person) = author else { return unnamed }
    let council: Council
    do throws(Refusal) {
      council = try new.made(today: today)
    } catch {
      return .notSaved("NOT saved: \(error.description)")
    }
    let note = ChangeNote(
      at: Environment.now, by: person, kind: Prose(NewCouncil.kind), what: Prose(new.what))
    do throws(SaveError) {
      let saved = try store.create(council, note)
      return .created(saved.council, what: "Saved: \(new.what)")
    } catch {
      return .notSaved(error.onScreen)
    }
  }

  mutating func undo(_ id: CouncilID, revision: Int?) -> Event {
    guard case .success(let person) = author else { return unnamed }
    do throws(SaveError) {
      return told(
        try store.undo(id, revision: revision, by: person, at: Environment.now))
    } catch {
      if case .conflict(_, _, let blocked) = error, let earlier = blocked.earlier {
        return .undoBlocked(
          id, error.description, earlier: earlier.revision, earlier.what.string)
      }
      return .notSaved(error.description)
    }
  }

  mutating func redo(_ id: CouncilID) -> Event {
    guard case .success(let person) = author else { return unnamed }
    do throws(SaveError) {
      return told(try store.redo(id, by: person, at: Environment.now))
    } catch {
      return .notSaved(error.description)
    }
  }

  /// `shown` is the council as it is still in sight.
  func lastGood(of id: CouncilID, shown: Council?) -> Event {
    do throws(SaveError) {
      let good = try store.lastGood(of: id, shown: shown)
      return .lastGood(id, revision: good.revision, good.words, isGone: good.isOfGone)
    } catch {
      return .told(error.description)
    }
  }

  /// Puts back what was offered, as long as it is still the last good state of a damaged file.
  mutating func putBack(_ id: CouncilID, _ revision: Int, shown: Council?) -> Event {
    guard case .success(let person) = author else { return unnamed }
    do throws(SaveError) {
      let good = try store.lastGood(of: id, shown: shown)
      guard good.revision == revision else {
        return .notSaved("NOT put back: somebody has saved \(id) meanwhile. Ask again.")
      }
      let saved = try store.putBack(good, good.note(by: person, at: Environment.now))
      let aside = saved.keptAside.map { " The damaged file is kept as \($0)." } ?? ""
      return .saved(council: saved.council, what: "Put back: \(good.words).\(aside)")
    } catch {
      return .notSaved("NOT put back. \(error.description)")
    }
  }

  /// Saves a change whose writer was stopped, makes one again that was taken out, or has it offered no
  /// more.
  mutating func decide(on id: CouncilID, saving: Bool) -> Event {
    guard case .success(let person) = author else { return unnamed }
    do throws(SaveError) {
      if saving {
        do throws(SaveError) {
          return told(try store.recover(id), "Saved after all: ")
        } catch {
          guard case .nothingToRecover = error else { throw error }
          return told(try store.makeLostAgain(id, by: person, at: Environment.now), "Saved: ")
        }
      }
      return .told(try store.forgetUnsaved(id, by: person, at: Environment.now).what.string)
    } catch {
      return .notSaved(error.onScreen)
    }
  }

  /// Why nothing is saved of somebody whose name could not be told of again.
  private var unnamed: Event {
    mutating get {
      guard case .failure(let error) = author else { return .notSaved("NOT saved.") }
      return .notSaved("NOT saved: \(error)")
    }
  }

  /// What is undone or done again says so itself.
  private func told(_ saved: Saved, _ verb: String = "") -> Event {
    guard let entry = saved.entry else {
      return .saved(council: saved.council, what: "Nothing to change: everything is so already.")
    }
    if saved.isRemoved {
      return .removed(
        saved.council.id, what: "\(entry.what). Its file is gone; the history keeps it.")
    }
    if saved.isCreated { return .created(saved.council, what: entry.what.string) }
    let notes = saved.notes.map { " \($0.description)" }.joined()
    return .saved(council: saved.council, what: "\(verb)\(Self.brief(entry.what))\(notes)")
  }

  /// The words of a change without most of a long text: the form it was written in held all of it.
  private static func brief(_ what: Prose) -> String {
    let words = what.string
    return words.count > longest ? "\(words.prefix(longest))…" : words
  }

  /// As much as a message is read at a glance.
  private static let longest = 240

  private func others(of request: SaveRequest) -> [String] {
    let theirs = store.changes(
      overtaking: request.command, decidedOn: request.seen, of: request.council)
    if theirs.isEmpty { return ["Changed outside noticeboard; nobody said what."] }
    return theirs.flatMap { entry in
      ["\(entry.by), \(entry.at.text): \(entry.what)"]
        + (entry.why.map { ["\(entry.whyWord): \($0)"] } ?? [])
    }
  }
}
