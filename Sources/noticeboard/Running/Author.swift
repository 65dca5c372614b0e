import BoardModel
import CellGrid
import Glibc

/// The name somebody goes by in the history, and where it was found: that is where it is corrected.
struct Author {
  let name: String
  let source: String

  /// What `--by` says.
  init(option name: String) {
    self.name = name
    source = "--by"
  }

  /// Who is at the keyboard: the name set for this program, or the one the system knows them by.
  ///
  /// - Throws: `Refused`, where the name set is not UTF-8.
  static func atKeyboard() throws -> Author {
    if let value = getenv(variable), value.pointee != 0 {
      guard let name = String(validatingCString: value) else {
        throw Refused(
          "\(variable) is not UTF-8: \"\(String(cString: value))\". Nothing was saved. Set it again."
        )
      }
      return Author(name: name, source: variable)
    }
    let number = getuid()
    return Author(
      name: SystemUser.name(of: number) ?? "user \(number)", source: "The system's name for you")
  }

  /// The name as the history may keep it.
  ///
  /// - Throws: where it could not be shown as it is.
  func prose() throws -> Prose { try Prose(argument: name, of: source) }

  private init(name: String, source: String) {
    self.name = name
    self.source = source
  }

  private static let variable = "NOTICEBOARD_NAME"
}
