/// A partner's contribution as it was known on a day.
package struct ContributionAsOf: Sendable {
  package let contribution: Contribution
  /// How strong it was last found to be.
  package let strength: ContributionEntry?
  /// What had been asked for, the oldest first.
  package let asks: [AskAsOf]
  let day: Day

  init(_ contribution: Contribution, on day: Day) {
    self.contribution = contribution
    self.day = day
    strength = contribution.strengths.latest(on: day)
    asks = contribution.asks.filter { $0.on <= day }.sorted { $0.on < $1.on }
      .map { AskAsOf($0, on: day) }
  }

  /// Clause 5d asks for these to be named.
  package var mustBeStrengthened: Bool { strength?.strength.mustBeStrengthened ?? false }
}

/// What a partner was asked for, as it was known on a day.
package struct AskAsOf: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// Days until the answer is due.
    case open(days: Int)
    /// Days past the day the answer was due.
    case overdue(days: Int)
    case answered(Ask.Answer)
  }

  package let ask: Ask
  package let state: State

  init(_ ask: Ask, on day: Day) {
    self.ask = ask
    if let answer = ask.answers.latest(on: day) {
      state = .answered(answer)
    } else if ask.answerBy < day {
      state = .overdue(days: day - ask.answerBy)
    } else {
      state = .open(days: ask.answerBy - day)
    }
  }
}
