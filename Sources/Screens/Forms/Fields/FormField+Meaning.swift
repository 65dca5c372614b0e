internal import BoardModel

/// What stands in a field, and why it cannot be that.
extension FormField {
  func day(from today: Day) -> Day? {
    guard case .day(let leaning) = kind else { return nil }
    return Day(words: text, from: today, leaning: leaning, near: near)
  }

  var choice: Choice? {
    let choices: [Choice]
    switch kind {
    case .choice(let known), .choiceOrNew(let known): choices = known
    case .text, .day, .date, .several, .percent: return nil
    }
    return choices.first { $0.words == text } ?? choices.meant(by: text)
  }

  func date(from today: Day) -> PartialDate? {
    guard case .date(let leaning) = kind else { return nil }
    return PartialDate(words: trimmed)
      ?? Day(words: text, from: today, leaning: leaning, near: near).map { .day($0) }
  }

  /// Whether it is something that is not among the choices.
  var isNew: Bool {
    guard case .choiceOrNew(let choices) = kind, !isEmpty else { return false }
    return choice == nil && choices.fitting(trimmed).isEmpty
  }

  var several: [Choice] {
    guard case .several(let choices) = kind else { return [] }
    var found: [Choice] = []
    for part in parts where !part.isEmpty {
      if let choice = choices.first(where: { $0.words == part }) ?? choices.meant(by: part),
        !found.contains(choice)
      {
        found.append(choice)
      }
    }
    return found
  }

  var percent: Percent? {
    let digits = TypedText.trimmed(String(text.filter { $0 != "%" }))
    return Int(digits).flatMap { Percent($0) }
  }

  /// What is wrong with what stands there; nothing while it is empty. What was refused before is not
  /// there, and so in nobody's way.
  func problem(today: Day) -> String? {
    guard !isEmpty else { return nil }
    switch kind {
    case .text: return isChanged ? TypedText.problem(of: text) : nil
    case .day(let leaning):
      guard let day = day(from: today) else {
        if Day.isOutOfRange(words: text) { return "That is too far off; \(Day.rangeWords)." }
        return Day.isImpossible(words: text)
          ? "There is no such day." : "No day is written like that; try 30 jun, +2w, friday."
      }
      // What was recorded has happened; what is due may be a day of any year.
      let isAhead = leaning == .past && day > today
      return isAhead ? Refusal.inFuture(day, today: today).description : nil
    case .date:
      return date(from: today) == nil
        ? "No date is written like that; try 20 nov 2024, jul 2026 or 2026." : nil
    case .choiceOrNew:
      if isNew { return isChanged ? TypedText.problem(of: text) : nil }
      return choice == nil ? doubt(trimmed, among: choices) : nil
    case .choice:
      return choice == nil ? doubt(trimmed, among: choices) : nil
    case .several:
      let wrong = parts.first { part in
        !part.isEmpty && !choices.contains { $0.words == part } && choices.meant(by: part) == nil
      }
      return wrong.map { doubt($0, among: choices) }
    case .percent:
      return percent == nil ? "A whole number from 0 to 100 is needed." : nil
    }
  }

  private func doubt(_ typed: String, among choices: [Choice]) -> String {
    let fitting = choices.fitting(typed)
    if fitting.isEmpty { return "Nothing here is called \(typed)." }
    return "\(fitting.count) fit; type on, or pick one."
  }
}

extension Day {
  /// `Mon 14 Jul 2025`.
  var textWithWeekday: String {
    // 1 January 1970 was a Thursday.
    let place = ((Int(number) + 3) % 7 + 7) % 7
    return "\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][place]) \(text)"
  }
}
