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
  /// What is to become of text that was never saved.
  case draft(DraftQuestion)
  /// Whether text that cannot be read any more is thrown away.
  case damagedDraft(DamagedDraftQuestion)
  /// Whether a damaged file is to make way for its last good state.
  case recovering(RecoverQuestion)
  /// Whether a change is saved that its writer was stopped in.
  case unsaved(UnsavedQuestion)

  /// The form that is open, or that one comes back to.
  package var form: Form? {
    switch self {
    case .form(let form): form
    case .conflict(let conflict): conflict.form
    case .menu, .striking, .draft, .damagedDraft, .recovering, .unsaved: nil
    }
  }
}

/// One thing that can be recorded where one stands.
package struct EditOffer: Hashable, Sendable {
  package let form: FormKind
  package let council: CouncilID
  package internal(set) var letter: Character
  package let words: String
  /// Fewer words, for a menu that has no room for all.
  private(set) var fewWords: String?
  /// Which of several entries it is done to; a menu asks for the one.
  package private(set) var among: [EditOffer] = []
  /// Whether it is asked first if that is meant.
  package private(set) var asksFirst = false

  init(form: FormKind, council: CouncilID) {
    self.form = form
    self.council = council
    (words, letter) = form.name
  }

  /// One of several entries it can be done to.
  init(_ form: FormKind, council: CouncilID, words: String, letter: Character, asksFirst: Bool) {
    self.form = form
    self.council = council
    self.words = words
    self.letter = letter
    self.asksFirst = asksFirst
  }

  /// A menu of its own behind one letter; nobody opens it by the first of its forms.
  init(group words: String, orShort few: String, letter: Character, among offers: [EditOffer]) {
    form = offers[0].form
    council = offers[0].council
    self.words = words
    fewWords = few
    self.letter = letter
    among = offers
  }

  init(among offers: [EditOffer], of first: EditOffer) {
    self = EditOffer(form: first.form, council: first.council)
    among = offers
  }

  static let newCouncil = EditOffer(form: .newCouncil, council: .notYetGiven)

  /// Those beyond it have no letter, and are chosen by the arrows.
  static let letters = Array("123456789abcdefghijklmnopqrstuvwxyz")
  static let noLetter: Character = " "
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
