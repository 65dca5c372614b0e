internal import BoardModel
internal import CellGrid

/// Board meetings: who was there, the report's four parts, what was decided and asked.
extension RecordDetail {
  func meeting(_ id: Identifier<Meeting>) -> RecordPage? {
    guard let meeting = council.standing.meetings.wholeHistory.first(where: { $0.id == id }),
      meeting.on <= day || (meeting.arranged.map { $0 <= day } ?? false)
    else { return nil }
    let rows =
      when(meeting) + section("Who was there", attendance(meeting))
      + section("Report to the board", report(meeting))
      + section("Decided", decisions(meeting)) + section("Asked for by the board", actions(meeting))
      + section("Minutes", minutes(meeting))
    return RecordPage(
      title: "Board meeting of \(meeting.on.text)", rows: rows + (meeting.illustrative ? made : []))
  }

  private func chair(of meeting: Meeting) -> String {
    if let title = council.title(of: meeting.chaired(by: day)) { return title }
    let chair = meeting.chair(on: day)
    guard let title = council.title(of: chair) else { return "not recorded" }
    let isRecorded = meeting.isRecorded(by: day)
    guard meeting.on < day || meeting.on == day && isRecorded else { return title }
    guard isRecorded else { return "not recorded; \(title) was to chair" }
    let was = meeting.presence(of: chair)?.wordsOfOne ?? "is not recorded as there"
    return "not recorded; \(title), who was to chair, \(was)"
  }

  private func when(_ meeting: Meeting) -> [Sheet.Row] {
    var rows = fact("Date", ahead(meeting.on))
    rows += fact("Arranged", meeting.arranged?.text)
    rows += fact("Chair", chair(of: meeting))
    rows += fact("Papers due", meeting.packDue.map(ahead))
    if let cancelled = meeting.cancelled, cancelled <= day {
      rows += fact(
        "Cancelled", "\(cancelled.text)\(meeting.cancelledBecause.map { ": \($0)" } ?? "")",
        .alert)
    } else if meeting.on < day, !meeting.isRecorded(by: day) {
      rows += text("Its day has passed, and nothing is recorded of it.", .alert)
    }
    return rows
  }

  private func attendance(_ meeting: Meeting) -> [Sheet.Row] {
    guard meeting.on <= day else { return [] }
    guard !meeting.attendance.isEmpty else { return text("Not recorded.", .watch) }
    return meeting.attendance.flatMap { entry -> [Sheet.Row] in
      let role: Role =
        switch entry.presence {
        case .present: .text
        case .apologies: .watch
        case .absent: .alert
        }
      let person = council.person(entry.who)
      var words = person?.title.string ?? entry.who.string
      if let agency = person?.agency { words += ", \(council.name(of: agency))" }
      return part(
        .attendance(meeting.id, entry.who),
        Line.hanging(
          [(entry.presence.rawValue, role)], words, role == .text ? .text : .muted,
          columns: columns, at: 13))
    }
  }

  /// Clause 5c's four parts, each by its name.
  private func report(_ meeting: Meeting) -> [Sheet.Row] {
    guard let report = meeting.report, report.submitted <= day else {
      return meeting.on < day ? text("None is recorded.", .watch) : []
    }
    var rows = fact("Submitted", report.submitted.text)
    for part in BoardReport.Part.allCases {
      let later = report.additions.wholeHistory.first { $0.part == part }
      rows += fact(
        later != nil ? "added" : report.has(part) ? "held" : "left out",
        part.name + (later.map { ", \($0.on.text)" } ?? ""), report.has(part) ? .text : .alert)
    }
    return rows
  }

  private func decisions(_ meeting: Meeting) -> [Sheet.Row] {
    guard meeting.on <= day else { return [] }
    return meeting.decisions.flatMap { decision in
      part(
        .decision(meeting.id, decision.id),
        Line.hanging(
          [(decision.objective?.string ?? "-", .reference)], decision.text.string,
          columns: columns, at: 9), to: decision.objective.map { .objective($0) })
    }
  }

  private func actions(_ meeting: Meeting) -> [Sheet.Row] {
    guard meeting.on <= day else { return [] }
    return meeting.actions.flatMap { action -> [Sheet.Row] in
      let closed = action.closed.flatMap { $0 <= day ? $0 : nil }
      let state: (String, Role) =
        closed.map { ("closed \($0.text)", .good) }
        ?? (
          "due \(action.due.text), \(DayWords.untilDue(action.due - day))",
          action.due < day ? .alert : .text
        )
      let owner = council.title(of: action.owner) ?? "no owner"
      var rows = part(
        .boardAction(meeting.id, action.id),
        Line.hanging(
          [(action.objective?.string ?? "-", .reference)], action.text.string,
          columns: columns, at: 9), to: action.objective.map { .objective($0) })
      rows += Sheet.Row.plain(
        Line.flow([[state], [(owner, .muted)]], columns: columns, at: 9, gap: 2))
      if closed != nil, let outcome = action.outcome {
        rows += text("Outcome: \(outcome)", .muted, at: 9)
      }
      return rows
    }
  }

  private func minutes(_ meeting: Meeting) -> [Sheet.Row] {
    guard let minutes = meeting.minutes, minutes.agreed <= day else { return [] }
    return fact("Agreed", minutes.agreed.text) + (minutes.text.map { text($0.string) } ?? [])
  }
}
