/// What was answered to an ask.
package struct AnswerAsk: Command, Hashable {
  package static let kind = "answer"

  package let ref: ObjectiveRef
  package let id: Identifier<Ask>
  package let text: Prose
  package let on: Day

  package init(_ ref: ObjectiveRef, _ id: Identifier<Ask>, text: Prose, on: Day) {
    self.ref = ref
    self.id = id
    self.text = text
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { text }
  package var what: String { "\(ref) ask \(id) answered on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      for place in objective.contributions.indices {
        let asks = objective.contributions[place].asks
        guard let index = asks.firstIndex(where: { $0.id == id }) else { continue }
        if let answer = asks[index].answered { throw .alreadyAnswered(id.words, on: answer.on) }
        guard asks[index].on <= on else { throw .beforeEarlierEntry(on, entry: asks[index].on) }
        if let struck = asks[index].struck {
          throw .alreadyStruck(.ask, on: struck.on)
        }
        objective.contributions[place].asks[index].answers = asks[index].answers.adding(
          Ask.Answer(on: on, text: text))
        return
      }
      throw .noAsk(
        id.words, of: ref, known: objective.contributions.flatMap(\.asks).map(\.id.words))
    }
  }

  package func basis(in council: Council) -> Basis {
    let asks = council.objective(ref)?.contributions.flatMap(\.asks) ?? []
    return Basis(asks.first { $0.id == id })
  }
}
