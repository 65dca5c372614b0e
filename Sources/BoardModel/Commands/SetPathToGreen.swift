/// How an objective that is Red or Amber is to come back on track, in words.
package struct SetPathToGreen: Command, Hashable {
  package static let kind = "path-to-green"

  package let ref: ObjectiveRef
  package let text: Prose
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(_ ref: ObjectiveRef, text: Prose, on: Day, by: Identifier<PersonInRole>? = nil) {
    self.ref = ref
    self.text = text
    self.on = on
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { text }
  package var what: String { "\(ref) path to green set out on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(by)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      let latest = objective.pathsToGreen.standing(on: today).latest(on: on)
      if let latest, latest.text == text { throw .alreadySetOut(ref, on: latest.on) }
      objective.pathsToGreen = objective.pathsToGreen.adding(
        PathToGreen(on: on, text: text, by: by, illustrative: objective.illustrative))
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.objective(ref)?.pathsToGreen) }
}
