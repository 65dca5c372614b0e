package import BoardModel

/// What the keys go to while something is being recorded.
package indirect enum Editing: Hashable, Sendable {
  /// What can be recorded here, a letter each.
  case menu(EditMenu)
  case form(Form)
  /// Whether an entry is to be struck through.
  case striking(StrikeQuestion)
  /// Somebody else has changed the same thing.
  case conflict(Conflict)

  /// The form that is open, or that one comes back to.
  package var form: Form? {
    switch self {
    case .form(let form): form
    case .conflict(let conflict): conflict.form
    case .menu, .striking: nil
    }
  }
}

/// One thing that can be recorded where one stands.
package struct EditOffer: Hashable, Sendable {
  package let form: FormKind
  package let council: CouncilID

  package var letter: Character { form.name.letter }
  package var words: String { form.name.words }
}

/// Several of them, to be chosen from.
package struct EditMenu: Hashable, Sendable {
  package let title: String
  package let offers: [EditOffer]
  package internal(set) var chosen = 0
}

/// The question before an entry is struck through; to leave it as it is has the focus.
package struct StrikeQuestion: Hashable, Sendable {
  let council: CouncilID
  let ref: ObjectiveRef
  let entry: LoggedEntry
  /// What it would strike, in words.
  let words: String
  package internal(set) var isStrikeChosen = false
}
