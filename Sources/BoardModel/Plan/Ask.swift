/// What a partner was asked for, who answers and by when.
package struct Ask: Hashable, Sendable, Correctable {
  package let id: Identifier<Ask>
  package let on: Day
  package let text: Prose
  package let to: Identifier<PersonInRole>?
  package let answerBy: Day
  /// Its answer, and before it those that were struck through.
  package internal(set) var answers: Log<Answer>
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<Ask>, on: Day, text: Prose, to: Identifier<PersonInRole>?, answerBy: Day,
    answered: Answer?, struckAnswers: [Answer] = [], illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.id = id
    self.on = on
    self.text = text
    self.to = to
    self.answerBy = answerBy
    answers = Log(struckAnswers + (answered.map { [$0] } ?? []))
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }

  /// The answer that stands.
  package var answered: Answer? { answers.wholeHistory.last { $0.struck == nil } }

  /// Whether somebody still has to answer it.
  package var isOpen: Bool { answered == nil && struck == nil }

  package struct Answer: Hashable, Sendable, Correctable {
    package let on: Day
    package let text: Prose
    package var mark: EntryMark?

    package init(on: Day, text: Prose, struck: Strike? = nil, knownFrom: Day? = nil) {
      self.on = on
      self.text = text
      mark = EntryMark.of(struck, knownFrom)
    }
  }
}
