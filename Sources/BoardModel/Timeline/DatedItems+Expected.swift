/// What follows from how often the notice asks for something, and nobody has fixed.
extension DatedItems {
  /// How often the notice asks; where it does not say, no day beyond the next is made up.
  enum Rhythm {
    /// From the day of the last one, or from an earlier day that it was counted from.
    case months(Int, from: Day? = nil)
    /// One in each calendar month.
    case monthEnds

    /// Where a day stands that was counted from an earlier one: a month's last stays a month's last.
    func place(of day: Day) -> (from: Day, count: Int) {
      guard case .months(let months, let origin?) = self, months > 0 else { return (day, 0) }
      var count = 0
      while limit(count, after: origin) < day { count += 1 }
      return limit(count, after: origin) == day ? (origin, count) : (day, 0)
    }

    /// The last day for the one so many after that of a day.
    func limit(_ count: Int, after day: Day) -> Day {
      switch self {
      case .months(let months, _): day.adding(months: months * count)
      case .monthEnds: (day.endOfMonth + 1).adding(months: count - 1).endOfMonth
      }
    }
  }

  /// The day by which the next has to be, where nobody has fixed an earlier one; and by which one has
  /// to follow each, if every one is held on its last day, up to the notice's deadline. `outstanding`
  /// are the last days that have passed without one since the last, `missed` those before it.
  mutating func addExpected(
    _ kind: DatedKind, _ clause: ClauseAsOf, _ what: String, _ rhythm: Rhythm?,
    arranged: [Day] = [], outstanding: [Day] = [], missed: [Day] = []
  ) {
    guard clause.state != .notApplicable, wants(kind) else { return }
    let ref = EntryRef.clause(clause.clause)
    for day in missed {
      add(
        kind, on: day, .missed, Prose("\(what) at the latest (clause \(clause.clause))"), ref,
        isOneOfMany: true, illustrative: false)
    }
    guard let next = clause.next else { return }
    if !next.isFixed {
      add(
        kind, on: next.on, next.on < view.day ? .late : .expected,
        Prose("\(what) at the latest (clause \(clause.clause))"), ref,
        isOneOfMany: rhythm != nil, illustrative: false)
    }
    for day in outstanding where next.isFixed || day != next.on {
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
    var (from, count) = rhythm.place(of: first)
    var before = first
    while case let limit = rhythm.limit(count + 1, after: from), limit <= horizon {
      let one = ahead.last { $0 > before && $0 <= limit }
      before = one ?? limit
      if let one, one != limit {
        (from, count) = (one, 0)
      } else {
        if one == nil { days.append(limit) }
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
