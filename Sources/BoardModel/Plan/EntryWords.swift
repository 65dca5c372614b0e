/// What an entry says, for somebody who has to know which one is meant.
extension Correctable {
  /// Its value where it has one: `amber`, `60 %`; else how its words begin.
  package var said: String {
    switch self {
    case let entry as RatingEntry<DeliveryRating>: entry.value.name
    case let entry as RatingEntry<ImpactRating>: entry.value.name
    case let entry as Forecast: "for \(entry.due.text)"
    case let entry as VerdictOverride: entry.ruling.rawValue
    case let entry as ActionEntry:
      if case .inProgress(let percent) = entry.status {
        "\(percent.value) %"
      } else {
        entry.status.name
      }
    case let entry as MilestoneEntry: entry.status.rawValue
    case let entry as ContributionEntry: entry.strength.rawValue
    case let entry as PathToGreen: beginning(of: entry.text)
    case let entry as Evidence: beginning(of: entry.text)
    case let entry as Ask: beginning(of: entry.text)
    case let entry as Ask.Answer: beginning(of: entry.text)
    default: ""
    }
  }

  /// The same with that it was struck through.
  var saidWithStrike: String {
    struck.map { "\(said), struck through on \($0.on.text)" } ?? said
  }

  /// Whether it says what another does, whatever became of either since, and whoever recorded it.
  func saysTheSame(as other: any Correctable) -> Bool {
    guard on == other.on else { return false }
    return switch (self, other) {
    case (let one as RatingEntry<DeliveryRating>, let two as RatingEntry<DeliveryRating>):
      one.value == two.value && one.because == two.because && isBy(one.by, two.by)
    case (let one as RatingEntry<ImpactRating>, let two as RatingEntry<ImpactRating>):
      one.value == two.value && one.because == two.because && isBy(one.by, two.by)
    case (let one as Forecast, let two as Forecast):
      one.due == two.due && one.because == two.because
    case (let one as VerdictOverride, let two as VerdictOverride):
      one.ruling == two.ruling && one.because == two.because && one.until == two.until
        && isBy(one.by, two.by)
    case (let one as ActionEntry, let two as ActionEntry):
      one.status == two.status && one.note == two.note && isBy(one.by, two.by)
    case (let one as MilestoneEntry, let two as MilestoneEntry):
      one.status == two.status && one.note == two.note && isBy(one.by, two.by)
    case (let one as ContributionEntry, let two as ContributionEntry):
      one.strength == two.strength && one.because == two.because
    case (let one as PathToGreen, let two as PathToGreen):
      one.text == two.text && isBy(one.by, two.by)
    case (let one as Evidence, let two as Evidence):
      one.kind == two.kind && one.strength == two.strength && one.text == two.text
        && one.changed == two.changed
    case (let one as Ask, let two as Ask):
      one.text == two.text && one.to == two.to && one.answerBy == two.answerBy
    case (let one as Ask.Answer, let two as Ask.Answer): one.text == two.text
    default: false
    }
  }

  /// Nobody's name in the place of somebody's is none that was put right.
  private func isBy(
    _ one: Identifier<PersonInRole>?, _ two: Identifier<PersonInRole>?
  ) -> Bool { one == two || two == nil }

  private func beginning(of text: Prose) -> String {
    let words = text.string
    guard words.count > 40 else { return "\"\(words)\"" }
    var start = words.prefix(40)
    while start.last?.isWhitespace == true { start.removeLast() }
    return "\"\(start)…\""
  }
}
