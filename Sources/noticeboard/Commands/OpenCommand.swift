import ArgumentParser

/// Opens the dashboard on a store.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard on a store (what happens without a subcommand).",
    discussion: """
      EXAMPLES
        noticeboard sample-data
        noticeboard open sample-data --as-of 2025-05-12 --theme mono

      With the standard keys, ? shows the keys of every screen, and q goes back and quits.
      """)

  @OptionGroup var source: StoreOptions
  @OptionGroup var themes: ThemeOptions
  @OptionGroup var keys: KeysOptions

  func run() throws {
    try Opening(
      store: source.store, asOf: source.asOf, theme: themes.choice, keys: keys.choice
    ).run()
  }
}
