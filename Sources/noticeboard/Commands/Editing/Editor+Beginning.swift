import ArgumentParser
import BoardModel
import BoardStore

/// What is asked of a command line before anything is changed.
extension Editor {
  /// The store of a folder, which says so where somebody else's saving has to be waited for.
  static func store(_ folder: String) -> JSONBoardStore {
    JSONBoardStore(folder: folder) { wait in
      guard wait.isFirst else { return }
      Output.complain(
        "\(wait.council): somebody else is saving in this store; waiting for its lock, "
          + "\(folder)/.lock, for \(wait.secondsLeft) seconds at most.")
    }
  }

  /// A council's name in capitals or small letters, as an objective's may be.
  static func id(_ name: String) throws -> CouncilID {
    guard let id = CouncilID(name.lowercased()) else {
      throw Refused("\"\(name)\" is no council's name; write it as its file is called.")
    }
    return id
  }

  /// - Throws: `Refused`, with the name that was most likely meant, where the store has no such council.
  static func check(_ id: CouncilID, isIn portfolio: Portfolio) throws {
    let names = portfolio.entries.map { entry in
      switch entry {
      case .council(let council): council.id.string
      case .unreadable(let council): council.name.string
      }
    }
    if names.contains(id.string) { return }
    let nearest = Nearest.word(to: id.string, in: names).map { " Did you mean \($0)?" } ?? ""
    let shown = names.prefix(12).joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    throw Refused(
      "\(id): there is no such council here; nothing was saved.\(nearest) There are: \(shown)\(more)."
    )
  }

  /// The store's own day may be among what could not be read: the clock's is not to stand in for it
  /// unasked.
  static func refuseUnknownDay(
    of portfolio: Portfolio, _ id: CouncilID,
    advice: String = "Or say which day it is for with --on."
  ) throws {
    let problem = portfolio.settingsProblems.first(where: \.hidesDay)
    guard let problem else { return }
    throw Refused(
      "\(id): nothing was saved: the store's own day is not known. \(problem.sentence) "
        + advice)
  }
}
