import ArgumentParser

/// `noticeboard FOLDER`, the commonest way to start: understood without setting up the parser, which
/// takes as long as all the rest of the start.
struct PlainInvocation {
  let store: String

  /// Nothing unless the one argument can only be a folder.
  init?(_ arguments: [String]) {
    guard arguments.count == 2, let store = arguments.last, !store.isEmpty,
      !store.hasPrefix("-"), store != "help",
      !Noticeboard.configuration.subcommands.contains(where: {
        $0.configuration.commandName == store
      })
    else { return nil }
    self.store = store
  }

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
