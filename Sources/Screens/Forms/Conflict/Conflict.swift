internal import BoardModel

/// Two people changed the same thing: theirs is saved, mine is not yet, and I choose.
package struct Conflict: Hashable, Sendable {
  package enum Choice: String, CaseIterable, Hashable, Sendable {
    case back
    case saveMine
    case takeTheirs

    package var letter: Character {
      switch self {
      case .back: "b"
      case .saveMine: "m"
      case .takeTheirs: "t"
      }
    }

    package var words: String {
      switch self {
      case .back: "back to the form; nothing is lost"
      case .saveMine: "save mine as well, after theirs"
      case .takeTheirs: "keep theirs and drop mine"
      }
    }
  }

  let request: SaveRequest
  /// The council as others have left it.
  let now: Council
  /// What they did, in words.
  let theirs: [String]
  /// The form mine was written in.
  package let form: Form
  /// What keeps everything has the focus.
  package internal(set) var choice = Choice.back
  /// The first line in sight.
  var top = 0
}
