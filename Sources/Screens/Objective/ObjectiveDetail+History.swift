internal import BoardModel
internal import CellGrid

/// How it came to stand where it does: the strip, the reasons, the way back, every rating.
extension ObjectiveDetail {
  var historyRows: [Sheet.Row] {
    ending + strip + reasons + wayBack + override + ratings + records
  }

  /// How wide one meeting stands in the strip.
  private static let meetingColumns = 7

  /// The ratings at the last board meetings, oldest first; those carried over in brackets.
  private var strip: [Sheet.Row] {
    let fit = min(24, max(3, (columns - 11) / Self.meetingColumns))
    let meetings = objective.strip(meetings: fit)
    guard !meetings.isEmpty else {
      return [Sheet.Row(Line("No board meeting has been held yet.", .muted)), .blank]
    }
    return [
      stripRow("Board", years(of: meetings).map { ($0, .muted) }),
      stripRow("", meetings.map { ($0.meeting.on.shortText, .muted) }),
      stripRow(
        "Delivery",
        meetings.map { cell(String($0.delivery.letter), $0.delivery.role, $0.isDeliveryGiven, $0) }
      ),
      stripRow(
        "Impact", meetings.map { cell($0.impact.letter, $0.impact.role, $0.isImpactGiven, $0) }),
      stripRow("Pace", paces(at: meetings)),
      .blank,
    ]
  }

  /// How it got on at each meeting, as that day knew it: how long it has been slow.
  private func paces(at meetings: [RatingAtMeeting]) -> [(String, Role)] {
    let verdicts = council.verdicts(of: objective, at: meetings.map(\.meeting))
    return zip(meetings, verdicts).map { entry, verdict in
      guard entry.isInPlan, let verdict else { return ("", .muted) }
      let (words, role) = verdict.paceWords(entry.delivery)
      return (verdict.pace.inShort(words), role)
    }
  }

  private func stripRow(_ lead: String, _ cells: [(String, Role)]) -> Sheet.Row {
    var line = Line(lead, .muted)
    line.pieces += cells.enumerated().map { index, cell in
      Piece(
        column: 11 + index * Self.meetingColumns, columns: Self.meetingColumns - 1, text: cell.0,
        role: cell.1)
    }
    return Sheet.Row(line)
  }

  /// The year over the first meeting of each.
  private func years(of meetings: [RatingAtMeeting]) -> [String] {
    var last = 0
    return meetings.map { entry in
      let year = entry.meeting.on.civil.year
      defer { last = year }
      return year == last ? "" : "\(year)"
    }
  }

  private func cell(
    _ letter: String, _ role: Role, _ isGiven: Bool, _ entry: RatingAtMeeting
  ) -> (String, Role) {
    guard entry.isInPlan else { return ("", .muted) }
    // Where it was never rated there is nothing to carry over.
    return isGiven || letter == "-" ? (letter, role) : ("(\(letter))", .text)
  }

  private var reasons: [Sheet.Row] {
    let hits = objective.verdict.hits
    guard !hits.isEmpty else { return [] }
    return [.heading("Why \(objective.verdict.computed.name)")]
      + hits.flatMap { hit in
        Sheet.Row.plain(
          Line.hanging(
            [(hit.rule.rawValue, hit.rule.isSlow ? .slow : .watch)], hit.sentence,
            columns: columns, at: 5))
      } + [.blank]
  }

  private var wayBack: [Sheet.Row] {
    let rating = objective.deliveryRating
    // What was to bring it back binds nobody once it has left the plan; the record below keeps it.
    if objective.isEnded { return [] }
    if let path = objective.pathToGreen {
      let by = council.title(of: path.by).map { ", \($0)" } ?? ""
      return [.heading("Path to green, \(path.on.text)\(by)")]
        + Sheet.Row.plain(Line.wrapped(path.text.string, columns: columns)) + [.blank]
    }
    guard objective.isOpen, rating == .red || rating == .amber else { return [] }
    guard let spent = objective.spentPathToGreen else {
      return [.heading("Path to green"), Sheet.Row(Line("None has been written.", .alert)), .blank]
    }
    return [
      .heading("Path to green"),
      Sheet.Row(Line("None has been written since it was last green.", .alert)),
    ]
      + Sheet.Row.plain(
        Line.wrapped(
          "Spent: the one of \(spent.on.text). \(spent.text.string)", .muted, columns: columns))
      + [.blank]
  }

  private var override: [Sheet.Row] {
    guard let override = objective.verdict.override else { return [] }
    let until = override.until.map { ", until \($0.text)" } ?? ""
    return [.heading("The chair's verdict, \(override.on.text)\(until)")]
      + Sheet.Row.plain(
        Line.wrapped(
          "\(objective.verdict.pace.name) in place of \(objective.verdict.computed.name): \(override.because.string)",
          columns: columns)) + [.blank]
  }

  private var ending: [Sheet.Row] {
    guard let ending = objective.ending else { return [] }
    return [.heading("\(ending.words), \(ending.on.text)")]
      + Sheet.Row.plain(Line.wrapped(ending.because.string, columns: columns)) + [.blank]
  }
}

extension Pace {
  /// The pace's words where there is room for six letters.
  fileprivate func inShort(_ words: String) -> String {
    let mark = words.hasSuffix("*") ? "*" : ""
    return switch self {
    case .slow, .watch: words
    case .onPace: words == "no rule" ? "none" : "on\(mark)"
    case .tooEarly: "early\(mark)"
    case .delivered: "done"
    case .ended: ""
    }
  }
}

extension ObjectiveEnding {
  /// "Split into KNO-14, KNO-15".
  var words: String {
    switch kind {
    case .completed: "Completed"
    case .retired: "Retired"
    case .merged(let into): "Merged into \(into.string)"
    case .split(let into): "Split into \(into.all.map(\.string).joined(separator: ", "))"
    }
  }
}

extension String {
  /// With blanks in front, for figures and dates that end in one column.
  func leftPadded(to columns: Int) -> String {
    count < columns ? String(repeating: " ", count: columns - count) + self : self
  }
}
