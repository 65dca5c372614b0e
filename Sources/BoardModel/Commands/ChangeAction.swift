/// Other words for an action, or somebody else to do it. Its days and its record stay.
package struct ChangeAction: Command, Hashable {
  package static let kind = "change-action"

  package let ref: ObjectiveRef
  package let id: Identifier<Action>
  package let title: Prose?
  package let owner: Change<Identifier<PersonInRole>>
  package let agency: Change<Identifier<Partner>>
  package let because: Prose?
  /// The day it is so from; earlier days know it as it was. The day it is recorded without it.
  package let on: Day?

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Action>, title: Prose? = nil,
    owner: Change<Identifier<PersonInRole>> = .leave, agency: Change<Identifier<Partner>> = .leave,
    because: Prose? = nil, on: Day? = nil
  ) {
    self.ref = ref
    self.id = id
    self.title = title
    self.owner = owner
    self.agency = agency
    self.because = because
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { because }
  package var what: String {
    let parts = [
      title.map { "now \"\($0)\"" }, owner.words("owner"), agency.words("agency"),
    ].compactMap { $0 }
    return "\(ref) action \(id) changed: \(parts.joined(separator: ", "))"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(owner.value)
    try council.checkPartner(agency.value)
    let on = on ?? today
    try council.change(ref, on: self.on, today: today) { objective throws(Refusal) in
      try objective.change(action: id) { action throws(Refusal) in
        var changed = action
        if let title { changed.title = title }
        owner.apply(to: &changed.owner)
        agency.apply(to: &changed.agency)
        if changed == action { throw .nothingToChange }
        try changed.remember(action, until: on)
        action = changed
      }
    }
    council.noteFormerWords(of: ref)
  }

  package func basis(in council: Council) -> Basis {
    let action = council.objective(ref)?.actions.first { $0.id == id }
    return Basis(
      title == nil ? nil : action?.title, owner.isChange ? action?.owner : nil,
      agency.isChange ? action?.agency : nil)
  }
}

/// What to do with a value that may be missing.
package enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
  case leave
  case remove
  case set(Value)

  var isChange: Bool { self != .leave }
  var value: Value? { if case .set(let value) = self { value } else { nil } }

  func apply(to target: inout Value?) {
    switch self {
    case .leave: return
    case .remove: target = nil
    case .set(let value): target = value
    }
  }
}

extension Change where Value: CustomStringConvertible {
  func words(_ name: String) -> String? {
    switch self {
    case .leave: nil
    case .remove: "no \(name)"
    case .set(let value): "\(name) \(value)"
    }
  }
}
