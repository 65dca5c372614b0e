/// What follows from how often the notice asks for something, and nobody has fixed.
extension DatedItems {
  /// How often the notice asks; where it does not say, no day beyond the next is made up.
  enum Rhythm {
    /// From the day of the last one.
    case months(Int)
    /// One in each calendar month.
    case monthEnds

    /// The last day for the one so many after that of a day.
    func limit(_ count: Int, after day: Day) -> Day {
      switch self {
      case .months(let months): day.adding(months: months * count)
      case .monthEnds: (day.endOfMonth + 1).adding(months: count - 1).endOfMonth
      }
    }
  }

  /// The day by which the next has to be, where nobody has fixed an earlier one; and by which one has
  /// to follow each, if every one is held on its last day, up to the notice's deadline. `missed` are
  /// the last days that have passed without one.
  mutating func addExpected(
    _ kind: DatedKind, _ clause: ClauseAsOf, _ what: String, _ rhythm: Rhythm?,
    arranged: [Day] = [], missed: [Day] = []
  ) {
    guard let next = clause.next, wants(kind) else { return }
    let ref = EntryRef.clause(clause.clause)
    if !next.isFixed {
      add(
        kind, on: next.on, next.on < view.day ? .late : .expected,
        Prose("\(what) at the latest (clause \(clause.clause))"), ref,
        isOneOfMany: rhythm != nil, illustrative: false)
    }
    for day in missed where next.isFixed || day != next.on {
      add(
        kind, on: day, .late, Prose("\(what) at the latest (clause \(clause.clause))"), ref,
        isOneOfMany: true, illustrative: false)
    }
    // What follows on one that is late nobody can tell, unless another is arranged.
    let ahead = arranged.filter { $0 >= view.day }.min()
    let first = next.on >= view.day ? next.on : ahead
    guard let rhythm, let first else { return }
    for day in following(first, rhythm, arranged: arranged) {
      add(
        kind, on: day, .expected,
        Prose("\(what) expected by \(day.text), from clause \(clause.clause)"), ref,
        isOneOfMany: true, illustrative: false)
    }
  }

  /// The last days for those after `first` that nobody has arranged in time.
  private func following(_ first: Day, _ rhythm: Rhythm, arranged: [Day]) -> [Day] {
    let ahead = arranged.filter { $0 > first }.sorted()
    let horizon = horizon
    var days: [Day] = []
    var (last, count) = (first, 1)
    while case let limit = rhythm.limit(count, after: last), limit <= horizon {
      let before = days.last.map { max($0, last) } ?? last
      if let one = ahead.last(where: { $0 > before && $0 <= limit }) {
        (last, count) = (one, 1)
      } else {
        days.append(limit)
        count += 1
      }
    }
    return days
  }

  /// How far what is expected is told: up to the deadline, while that is to come, and three years.
  private var horizon: Day {
    let years = view.day.adding(months: 36)
    guard let deadline = view.board.bindingDeadline, deadline >= view.day else { return years }
    return min(deadline, years)
  }
}

extension CouncilAsOf {
  /// The days of board meetings that are arranged and to come.
  var meetingsAhead: [Day] {
    knownMeetings.filter { $0.on >= day && !$0.isKnownCancelled(on: day) }.map(\.on)
  }
}
