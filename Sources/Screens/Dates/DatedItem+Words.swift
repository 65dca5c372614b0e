package import BoardModel
internal import CellGrid

/// What stands on a day, as the time line words and marks it.
extension DatedItem {
  /// When it is, from the day looked from: `31 d over`, `in 12 d`, `expected`, `done`.
  package var standing: String {
    switch status {
    case .late: DayWords.untilDue(days)
    case .due: DayWords.fromNow(days)
    case .expected: "expected"
    case .past, .done, .missed, .cancelled, .lapsed: status.name
    }
  }

  /// The title without the kind that it begins with: that has a column beside it.
  var titleBesideKind: String {
    let name = kind.name
    let title = title.string
    guard title.lowercased().hasPrefix(name.lowercased()) else { return title }
    let rest = title.dropFirst(name.count)
    // "Diagnostic review of plan endings" is one name, and no kind with a name after it.
    guard rest.hasPrefix(": ") || rest.hasPrefix(" before: ") else { return title }
    return String(rest.drop { $0 == ":" || $0 == " " }).uppercasedFirst
  }

  var role: Role {
    switch status {
    case .late: .alert
    case .due: .text
    case .expected: .hint
    case .past, .done, .missed, .cancelled, .lapsed: .muted
    }
  }

  /// One letter in the strip: small where nobody has fixed the day, a point where nothing is to come.
  var sign: String {
    switch status {
    case .late, .due: kind.letter
    case .expected: kind.letter.lowercased()
    case .past, .done: "·"
    case .missed, .cancelled, .lapsed: "x"
    }
  }

  /// Why it stands as it does, in a sentence.
  var why: String {
    var words: String
    switch status {
    case .late: words = "Late: due \(date.text), \(DayWords.count(-days, "day", "days")) ago"
    case .due: words = "Due \(date.text), \(days == 0 ? "today" : "in \(days) d")"
    case .expected:
      words =
        "Expected by \(date.text), in \(days) d: the notice asks for it, nobody has fixed a day"
    case .done: words = "Done \(date.text)"
    case .past: words = "On \(date.text)"
    case .missed: words = "Missed: \(date.text); what came later was not in time for it"
    case .lapsed: words = "Lapsed: \(date.text); the notice asks for it no more"
    case .cancelled: words = "Cancelled: \(date.text)"
    }
    if let until { words += ", to \(until.text)" }
    if let planned {
      let moved = on - planned
      words +=
        ", planned for \(planned.text) (\(moved > 0 ? "\(moved) d later" : "\(-moved) d earlier"))"
    }
    return words + "."
  }
}

extension DatedKind {
  /// What it is called by in the strip and in the list.
  var letter: String {
    switch self {
    case .notice, .noticeDeadline: "N"
    case .planSubmission: "I"
    case .adviserTerm: "T"
    case .boardMeeting: "B"
    case .boardPack: "P"
    case .boardAction: "C"
    case .departmentReview: "R"
    case .diagnosticReview: "D"
    case .selfAssessment: "S"
    case .adviserReport: "A"
    case .visit: "V"
    case .visitLetter: "L"
    case .progressRecord: "U"
    case .objective: "O"
    case .milestone: "M"
    case .action: "W"
    case .ask: "Q"
    }
  }

  /// Which row of one council's strip it stands in.
  var group: String {
    switch self {
    case .notice, .noticeDeadline, .planSubmission, .adviserTerm: "Notice"
    case .boardMeeting, .boardPack, .boardAction: "Board"
    case .departmentReview, .diagnosticReview, .selfAssessment, .adviserReport, .visit,
      .visitLetter:
      "Reviews"
    case .progressRecord, .objective, .milestone, .action, .ask: "Plan"
    }
  }

  static let groups = ["Notice", "Board", "Reviews", "Plan"]
}

extension DatedStatus {
  /// The one to look at first; of several in one place of the strip it is shown before the others.
  var rank: Int {
    switch self {
    case .late: 0
    case .due: 1
    case .expected: 2
    case .missed, .cancelled, .lapsed: 3
    case .past, .done: 4
    }
  }
}
