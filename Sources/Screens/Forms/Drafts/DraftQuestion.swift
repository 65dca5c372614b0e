package import BoardModel

/// Text of an earlier run of the program that was never saved, and what is to become of it.
package struct DraftQuestion: Hashable, Sendable {
  package enum Choice: String, CaseIterable, Hashable, Sendable {
    case restore
    case compare
    case discard
    case later

    var letter: Character {
      switch self {
      case .restore: "r"
      case .compare: "c"
      case .discard: "d"
      case .later: "l"
      }
    }

    var words: String {
      switch self {
      case .restore: "restore: back into its form"
      case .compare: "compare: what the record says now"
      case .discard: "discard: it cannot be brought back"
      case .later: "later: it stays kept"
      }
    }
  }

  /// One of its fields, and what the record says there now; nothing where the form has no such field.
  struct Field: Hashable {
    let draft: Draft.Field
    let now: String?
    /// What stands on record of it, where the field is for one entry more.
    let recorded: String?
  }

  package let kept: KeptDraft
  let council: String
  let fields: [Field]
  /// Why its form cannot be opened, or will be refused; nothing where neither is so.
  let obstacle: String?
  /// Whether there is a form that says what the record says now.
  let hasForm: Bool
  package internal(set) var choice: Choice
  var isComparing = false
  /// The first line in sight.
  var top = 0
}
