import ArgumentParser
import BoardStore
import CellGrid
import Screens
import UserFiles

/// Which keys do what: the standard ones, but for those that a keys file changes.
struct KeysOptions: ParsableArguments {
  @Option(
    name: .customLong("keys-file"),
    help: ArgumentHelp(
      "A file of keys instead of keys.toml in the folder noticeboard of your settings.",
      valueName: "file"),
    completion: .file(extensions: ["toml"]))
  var keysFile: String?

  /// The keys to use; the standard ones where the user has no file of their own.
  func table() throws -> KeyTable {
    guard let path = keysFile ?? Environment.configFolder.map({ "\($0)/keys.toml" }) else {
      return .standard
    }
    let given: [String: [Key]]
    do throws(KeysProblem) {
      guard let file = try KeysFile.read(path) else {
        if keysFile != nil { throw KeysProblem.missing(path) }
        return .standard
      }
      given = try file.keys(among: KeysOptions.names)
    } catch {
      throw Refused(error.description)
    }
    let pairs = given.compactMap { name, keys in Intent(rawValue: name).map { ($0, keys) } }
    return KeyTable.standard.remapped(Dictionary(uniqueKeysWithValues: pairs))
  }

  private static let names = KeyNames(
    KeyTable.standard.bindings.map {
      KeyNames.Entry(
        intent: $0.intent.rawValue, keys: $0.keys, isIndispensable: $0.intent.isIndispensable)
    }, nearest: Nearest.word)
}
