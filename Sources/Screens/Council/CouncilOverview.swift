internal import BoardModel
internal import CellGrid

/// What a council's overview says, at a width.
struct CouncilOverview {
  let council: CouncilAsOf
  let summary: CouncilSummary
  let clauses: [ClauseAsOf]
  let key: String
  let columns: Int
  let keys: KeyTable

  var day: Day { council.day }
  private var words: NoticeWords { NoticeWords(council: council, summary: summary) }

  /// Whether every reason is given, with room for it or without.
  var isPrint = false

  /// What is in trouble first; what the paper says of itself stands below, where it is looked up.
  var head: [Line] {
    let groups =
      summary.isOpen
      ? [[slow, counts], [words.deadline, states], [askWords, schedule, dataFrom]]
      : [[words.status], [words.deadline, counts], [dataFrom]]
    return groups.flatMap { Line.flow($0.filter { !$0.isEmpty }, columns: columns) } + [.blank]
  }

  var rows: [Sheet.Row] {
    overdue + attention + boardActions + asks + dates + decisions + visits + paper + anomalies
      + uncovered
  }

  /// What the notice is, as it was published.
  private var paper: [Sheet.Row] {
    let parts =
      summary.isOpen ? [words.notice, words.status, oddities] : [words.notice, oddities]
    return [.heading("The notice")]
      + Sheet.Row.plain(Line.flow(parts.filter { !$0.isEmpty }, columns: columns)) + [.blank]
  }

  /// That the notice, as published, cannot be taken at its word everywhere.
  private var oddities: [(String, Role)] {
    let words = words.oddities
    return words.isEmpty ? [] : words + [(" in the notice's own text, below", .muted)]
  }

  private var counts: [(String, Role)] {
    let counts = summary.counts
    let all: [(Int, DeliveryRating)] = [
      (counts.blue, .blue), (counts.red, .red), (counts.amber, .amber), (counts.green, .green),
      (counts.notRated, .notRated),
    ]
    return [(DayWords.count(counts.total, "objective ", "objectives "), .muted)]
      + all.flatMap { number, rating in
        [("\(number)\(rating.letter)", number == 0 ? Role.muted : rating.role), (" ", .text)]
      }
  }

  private var slow: [(String, Role)] {
    guard summary.isOpen else { return [] }
    var text = "\(summary.slow) slow"
    if let change = summary.slowChange, change != 0 {
      text +=
        change > 0 ? " (+\(change) since the last board)" : " (\(change) since the last board)"
    }
    var words: [(String, Role)] = [
      ("\(text),", summary.slow > 0 ? .slow : .muted),
      ("\(summary.watch) to watch", summary.watch > 0 ? .watch : .muted),
    ]
    if summary.overruled > 0 {
      words[1].0 += ","
      words.append(("\(summary.overruled) overruled by the chair", .text))
    }
    return words.spaced()
  }

  /// Earned schedule, where there are milestones enough to say.
  private var schedule: [(String, Role)] {
    guard summary.isOpen, let schedule = council.schedule else { return [] }
    return [
      ("Pace (SPI(t), 1 is on time)", .muted),
      ("\(schedule.text),", schedule.value < 0.9 ? .alert : .text),
      (
        "\(DayWords.count(schedule.reached, "milestone", "milestones")) reached, \(schedule.planned) due by now",
        .muted
      ),
    ].spaced()
  }

  /// How the notice's clauses stand, what asks for the eye first.
  private var states: [(String, Role)] {
    guard summary.isOpen else { return [] }
    let counts = ClauseState.counts(of: clauses)
    let parts = counts.enumerated().map { index, part in
      ("\(part.words)\(index + 1 < counts.count ? "," : "")", part.role)
    }
    return ([("Clauses:", .muted)] + parts).spaced()
  }

  private var askWords: [(String, Role)] {
    guard summary.isOpen else { return [] }
    let overdue = summary.asksOverdue
    return [
      ("Asks of partners", .muted), ("\(summary.asksOpen) open,", .text),
      ("\(overdue) overdue", overdue > 0 ? .alert : .muted),
    ].spaced()
  }

  private var dataFrom: [(String, Role)] {
    guard let from = summary.dataFrom else { return [("no data yet", .alert)] }
    return [("Data to ", .muted), (from.text, .text)]
  }
}

extension String {
  /// With its first letter a capital.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
