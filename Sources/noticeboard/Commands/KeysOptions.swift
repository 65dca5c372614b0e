import ArgumentParser

/// Which keys do what: the standard ones, but for those that a keys file changes.
struct KeysOptions: ParsableArguments {
  @Option(
    name: .customLong("keys-file"),
    help: ArgumentHelp(
      "A file of keys instead of keys.toml in the folder noticeboard of your settings.",
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var keysFile: String?

  var choice: KeysChoice { KeysChoice(file: keysFile) }
}
