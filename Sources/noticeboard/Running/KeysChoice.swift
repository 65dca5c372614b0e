import BoardStore
import CellGrid
import Screens
import UserFiles

/// The keys a command line asks for.
struct KeysChoice {
  /// A file of keys instead of the user's own.
  var file: String?

  /// The keys to use; the standard ones where the user has no file of their own.
  func table() throws -> KeyTable {
    guard let path = file ?? Environment.configFolder.map({ "\($0)/keys.toml" }) else {
      return .standard
    }
    let given: [String: [Key]]
    do throws(KeysProblem) {
      guard let file = try KeysFile.read(path) else {
        if self.file != nil { throw KeysProblem.missing(path) }
        return .standard
      }
      given = try file.keys(among: KeysChoice.names)
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
