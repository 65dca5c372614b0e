package import BoardModel

/// A form being filled in: what was typed stays until it is saved or somebody says to drop it.
package struct Form: Hashable, Sendable {
  package let kind: FormKind
  package let council: CouncilID
  /// The council as it stood when the form was opened: what its writer decides on.
  var seen: Council
  /// The latest day, from which days are counted as they are written.
  let today: Day
  var fields: [FormField]
  /// The field that has the cursor.
  var focus = 0
  /// Whether it was handed over to be saved and nothing has come back yet.
  package internal(set) var isSaving = false
  /// Whether saving was tried: from then on it is also said what is missing.
  var isTried = false
  /// What is wrong with a field, or with the whole, as it stands.
  var complaint: FieldProblem?
  /// Why it was not saved.
  package internal(set) var reason: String?
  /// Whether it is being asked if what was typed may be dropped.
  package internal(set) var isAskingToLeave = false {
    didSet { if !isAskingToLeave { isQuitting = false } }
  }
  /// Whether the program is to be left with it.
  var isQuitting = false

  /// Nothing where there would be nothing to fill in.
  init?(_ kind: FormKind, _ context: FormContext) {
    let fields = kind.fields(context)
    guard !fields.isEmpty else { return nil }
    self.kind = kind
    self.fields = fields
    for place in fields.indices { self.fields[place].near = min(context.day, context.today) }
    council = context.council.id
    seen = context.council
    today = context.today
    refill()
  }

  /// Whether anything would be lost with it.
  package var isChanged: Bool { fields.contains(where: \.isChanged) }

  var focused: FormField {
    get { fields[min(max(focus, 0), fields.count - 1)] }
    set { fields[min(max(focus, 0), fields.count - 1)] = newValue }
  }

  /// The day it records for, where it is before the latest day.
  var earlierDay: Day? {
    let on = fields.first { $0.id == .on }?.day(from: today)
    return on.flatMap { $0 < today ? $0 : nil }
  }

  /// What stands in each field, by its label: for tests and for nothing else.
  package var texts: [String: String] {
    Dictionary(fields.map { ($0.label, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  package var complaintWords: String? { complaint?.words }
}

extension Form {
  /// Goes on to another field, having settled what stands in this one.
  mutating func move(to place: Int) {
    focused.finish(today: today)
    focused.isFresh = true
    focused.refused = nil
    refill()
    focus = min(max(place, 0), fields.count - 1)
    focused.isFresh = true
    focused.buffer.move(to: focused.buffer.characters.count)
  }

  func field(_ id: FieldID?) -> Int? { id.flatMap { id in fields.firstIndex { $0.id == id } } }
}
