import ArgumentParser
import BoardModel
import BoardStore
import Glibc

/// Carries out one change of the command line and tells what came of it.
struct Editor {
  let store: JSONBoardStore
  let id: CouncilID
  /// The store's latest day.
  let today: Day
  /// The day it is recorded for.
  let on: Day
  let by: Author
  let format: OutcomeFormat
  /// The council as it was read, which a change may meet in another state.
  let council: Council?

  /// The revision the change was decided on, where that was said.
  private let seen: Int?

  /// - Throws: `Refused`, where the store or the day cannot be understood.
  init(_ folder: String, _ council: String, _ options: EditOptions) throws {
    try self.init(folder, council, options.who, .on(options.day), seen: options.seen)
  }

  /// For taking changes back: they have the days they had.
  init(_ folder: String, _ council: String, _ who: WhoOptions) throws {
    try self.init(folder, council, who, .asItWas, seen: nil)
  }

  /// The day a change is recorded for.
  private enum Recording {
    case on(String?)
    /// It has the day it had.
    case asItWas
  }

  /// What is wrong with a council's file that could not be read.
  func whyUnreadable() throws -> String {
    for case .unreadable(let broken) in try store.load().portfolio.entries
    where broken.name.string == id.string {
      return broken.problems.first?.string ?? ""
    }
    return "Its file was read a moment ago and is another by now. Try again."
  }

  private init(
    _ folder: String, _ council: String, _ who: WhoOptions, _ day: Recording, seen: Int?
  ) throws {
    store = Editor.store(folder)
    let id = try Editor.id(council)
    self.id = id
    let portfolio: Portfolio
    // What is made again may be a council that is there no longer, and was the only one.
    let isRemoved = if case .asItWas = day { store.isRemoved(id) } else { false }
    do {
      portfolio = try store.load().portfolio
    } catch .noCouncils where isRemoved {
      portfolio = try store.settings()
    } catch {
      throw Refused("\(id): nothing was saved. \(error.description)")
    }
    if !isRemoved { try Editor.check(id, isIn: portfolio) }
    self.council = portfolio.councils.first { $0.id == id }
    today = portfolio.settings.latestDay(today: Environment.today)
    switch day {
    case .asItWas, .on(nil):
      if case .on = day { try Editor.refuseUnknownDay(of: portfolio, id) }
      on = today
    case .on(let words?): on = try Editor.day(words, "--on", from: today, .past)
    }
    self.seen = seen
    by = try who.by.map { Author(option: $0) } ?? Author.atKeyboard()
    format = who.format
  }

  /// For a council that is not there yet.
  init(newIn folder: String, _ id: CouncilID, _ who: WhoOptions) throws {
    store = Editor.store(folder)
    self.id = id
    do {
      let portfolio = try store.settings()
      try Editor.refuseUnknownDay(of: portfolio, id, advice: "Mend it first.")
      today = portfolio.settings.latestDay(today: Environment.today)
    } catch let error as StoreError {
      throw Refused("\(id): nothing was saved. \(error.description)")
    }
    on = today
    seen = nil
    by = try who.by.map { Author(option: $0) } ?? Author.atKeyboard()
    format = who.format
    council = nil
  }

  /// A day of the command line, as people write days.
  static func day(
    _ words: String, _ option: String, from home: Day, _ leaning: Day.Leaning
  ) throws -> Day {
    guard let day = Day(words: words, from: home, leaning: leaning) else {
      if Day.isOutOfRange(words: words) {
        throw ValidationError("\(option): \"\(words)\" is too far off; \(Day.rangeWords).")
      }
      if Day.isImpossible(words: words) {
        throw ValidationError("\(option): there is no such day as \"\(words)\".")
      }
      throw ValidationError(
        "\(option): \"\(words)\" is no day; write one like 2025-06-30, \"30 jun\" or +2w.")
    }
    return day
  }

  /// A day that something is due.
  func due(_ words: String, _ option: String) throws -> Day {
    try Editor.day(words, option, from: on, .future)
  }

  /// The person of the council who makes the change, where `--by` names one.
  var person: Identifier<PersonInRole>? {
    council?.people.first { person in
      [person.id.string, person.title.string, person.name?.string].contains(by.name)
    }?.id
  }

  func author() throws -> Prose {
    guard let person, let known = council?.people.first(where: { $0.id == person }) else {
      return try by.prose()
    }
    return known.name ?? known.title
  }

  /// Makes the change; once this returns it is there to stay.
  ///
  /// - Throws: `Refused` or an exit code, with nothing saved.
  /// `remark` is what else to say of the council as it was saved.
  func carryOut(
    _ command: some Command, remark: (Council) -> String? = { _ in nil }
  ) throws {
    let author = try author()
    let note = ChangeNote(
      at: Environment.now, by: author, kind: Prose(type(of: command).kind),
      objective: command.objective, what: Prose(command.what), why: command.why)
    let decidedOn: PastState?
    do throws(HistoryError) {
      decidedOn = try seen.map { (revision) throws(HistoryError) in
        try store.state(of: id, revision: revision)
      }
    } catch {
      throw refused("\(error.description) Nothing was saved.")
    }
    let saved: Saved
    do {
      saved = try store.save(
        id, note, command, decidedOn: decidedOn?.council, today: today)
    } catch {
      switch error {
      case .refused(.refusal(let refusal)):
        let option = refusal.option(on: on).map { " \($0)" } ?? ""
        throw refused("\(id): nothing was saved. \(refusal.description)\(option)")
      case .refused(.overtaken): throw overtaken(command, decidedOn, by: author)
      case .notSaved(let error): throw refused(error.description)
      }
    }
    try tell(saved, nothing: "Nothing to change: everything is so already.")
    if format == .text, let words = remark(saved.council) { Output.complain(words) }
  }

  func create(_ new: NewCouncil) throws {
    let council: Council
    do throws(Refusal) {
      council = try new.made(today: today)
    } catch {
      throw refused("\(id): \(error.description) Nothing was saved.")
    }
    let note = ChangeNote(
      at: Environment.now, by: try author(), kind: Prose(NewCouncil.kind), what: Prose(new.what))
    try tell(carryingOut { () throws(SaveError) in try store.create(council, note) })
  }

  func carryingOut(_ change: () throws(SaveError) -> Saved) throws -> Saved {
    do {
      return try change()
    } catch {
      throw refused(error.description)
    }
  }
}
