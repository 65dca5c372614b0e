import ArgumentParser

/// `noticeboard FOLDER`, the commonest way to start: understood without setting up the parser, which
/// takes as long as all the rest of the start.
struct PlainInvocation {
  let store: String

  /// Nothing unless the one argument can only be a folder.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, let store = arguments.last, !store.isEmpty,
      !store.hasPrefix("-"), !PlainInvocation.isCommand(store)
    else { return nil }
    self.store = store
  }

  /// Asking the parser's own list would set up every command's help; a test holds this one to it.
  static func isCommand(_ word: String) -> Bool { commands.contains(word) }

  static let commands = [
    "help", "open", "snapshot", "dates", "check", "history", "dump", "schema", "keys", "rate",
    "path-to-green", "override", "reforecast", "action", "milestone", "evidence", "contribution",
    "ask", "objective", "add", "change", "correct", "undo", "redo", "recover", "init",
    "new-council", "meeting", "decision", "board-action", "voice", "review", "self-assessment",
    "adviser-report", "visit", "letter", "finding", "clause", "notice", "strike",
  ]

  /// Opens the dashboard as the parser would have it opened.
  func run() -> Never {
    do {
      try Opening(store: store).run()
    } catch {
      Noticeboard.exit(withError: error)
    }
    Noticeboard.exit()
  }
}
