internal import CellGrid

/// Why a keys file cannot be followed, and where.
package struct KeysProblem: Error, Hashable, Sendable {
  let reason: Reason
  let file: String
  let place: Place?

  enum Reason: Hashable, Sendable {
    case refused(TextFile.Refusal)
    case syntax(String)
    case outsideKeys(String)
    case noTable(found: String)
    case unknownIntent(String, nearest: String?)
    case noKeyName(intent: String, found: String)
    case unknownKey(String, nearest: Key?)
    case repeatedKey(Key, intent: String)
    case sharedKey(Key, intent: String, owner: String, ownerIsInFile: Bool)
    case needsKey(String, standard: [Key])
  }

  init(_ reason: Reason, file: String, place: Place? = nil) {
    self.reason = reason
    self.file = file
    self.place = place
  }

  /// What is said of a file that was asked for and is not there.
  package static func missing(_ file: String) -> KeysProblem {
    KeysProblem(.refused(.missing), file: file)
  }
}
