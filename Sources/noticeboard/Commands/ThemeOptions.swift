import ArgumentParser

/// Which theme to draw with, and where themes are looked for.
struct ThemeOptions: ParsableArguments {
  @Option(help: "The theme to draw with: terminal, mono, or another in the themes folder.")
  var theme: String?

  @Option(
    name: .customLong("themes-dir"),
    help: ArgumentHelp("A further folder of themes.", valueName: "folder"),
    completion: .directory)
  var themesFolder: String?

  var choice: ThemeChoice { ThemeChoice(name: theme, folder: themesFolder) }
}
