/// What a partner is asked for to strengthen its contribution, who answers and by when.
package struct AskPartner: Command, Hashable {
  package static let kind = "ask"

  package let ref: ObjectiveRef
  package let contribution: Identifier<Contribution>
  package let text: Prose
  package let to: Identifier<PersonInRole>?
  package let answerBy: Day
  package let on: Day

  package init(
    _ ref: ObjectiveRef, _ contribution: Identifier<Contribution>, text: Prose,
    to: Identifier<PersonInRole>? = nil, answerBy: Day, on: Day
  ) {
    self.ref = ref
    self.contribution = contribution
    self.text = text
    self.to = to
    self.answerBy = answerBy
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var what: String {
    "\(ref) ask for contribution \(contribution), to be answered by \(answerBy.text): \(text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    guard answerBy >= on else { throw .answerDueBefore(answerBy, asked: on) }
    try council.checkPerson(to)
    let taken = council.plan.objectives.flatMap(\.contributions).flatMap(\.asks).map(\.id)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      try objective.change(contribution: contribution) { contribution throws(Refusal) in
        guard contribution.added <= on else {
          throw .beforeEarlierEntry(on, entry: contribution.added)
        }
        let id = NewName.next(
          "\(contribution.id)-q", count: contribution.asks.count, taken: taken)
        contribution.asks.append(
          Ask(
            id: id, on: on, text: text, to: to, answerBy: answerBy, answered: nil,
            illustrative: contribution.illustrative))
      }
    }
  }
}
