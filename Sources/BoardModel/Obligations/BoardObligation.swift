/// Clause 5b: an improvement board exists, is reported to as often as the notice asks, and has an
/// independent chair where it asks for one.
///
/// Source: clause 5b of the notices. Wirral's has the board reported to monthly and names no
/// independent chair: ours is a meeting with a report in every calendar month, late from the first
/// day after a month without one. The others leave the timetable to be agreed with the Department:
/// that agreement has to be on record, the timetable is the meetings arranged, and it is late from
/// the day after one of which nothing is recorded. With none arranged, 56 days after the last, or with
/// the next more than 70 days after it, both ours, nothing shows that the board is maintained. A
/// meeting held ends what was missed before it and does not undo it: months that had none, and
/// meetings of the timetable of which nothing is recorded, stay told while the notice does.
struct BoardObligation: ObligationRule {
  let cadence: BoardCadence
  let asksForIndependentChair: Bool

  func owed(in council: CouncilAsOf) -> Owed? {
    let due: Day? =
      switch cadence {
      case .monthly: monthlyDue(council)
      case .agreedWithDepartment: council.missedMeeting?.on
      }
    return due.map { Owed(due: $0) }
  }

  /// The end of the month after that of the last meeting with a report, or of the notice's issue.
  private func monthlyDue(_ council: CouncilAsOf) -> Day {
    ((council.lastReportedMeeting?.on ?? council.countsFrom).endOfMonth + 1).endOfMonth
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var finding =
      switch cadence {
      case .monthly: monthly(council)
      case .agreedWithDepartment: timetabled(council)
      }
    for missed in council.unrecordedMeetings.reversed() {
      finding.evidence.append(
        ClauseEvidence(
          .meeting(missed.id), on: missed.on, "Nothing is recorded of the meeting arranged"))
    }
    tellGaps(council, &finding)
    if let last = council.lastMeeting {
      finding.evidence.insert(
        ClauseEvidence(.meeting(last.id), on: last.on, "The last meeting held"), at: 0)
      judgeChair(of: last, council, &finding)
    }
    return finding
  }

  private func monthly(_ council: CouncilAsOf) -> ClauseFinding {
    let due = monthlyDue(council)
    let asks = "The notice has the board reported to monthly;"
    var next = NextDate("board meeting at the latest", on: due, by: .notice)
    var then = "is to be by \(due.text)"
    if let arranged = council.nextMeeting {
      if arranged.on <= due { next = NextDate("next board meeting", on: arranged.on) }
      then =
        arranged.on <= due
        ? "meets next on \(arranged.on.text)"
        : "meets next on \(arranged.on.text), too late for \(due.monthText)"
    }
    guard let last = council.lastMeeting else {
      return ClauseFinding(
        state: .by(due, on: council.day),
        why: "\(asks) no meeting is recorded, and the first was to be held by \(due.text)."
          + council.countedFrom, next: next)
    }
    var had = "it last met on \(last.on.text)"
    let reported = council.lastReportedMeeting
    if reported?.id != last.id {
      had += ", of which no report is recorded"
      had += reported.map { ", and was last reported to on \($0.on.text)" } ?? ", nor of any before"
    }
    return due < council.day
      ? ClauseFinding(
        state: .by(due, on: council.day),
        why: "\(asks) \(had), and not by \(due.text).",
        next: NextDate("board meeting missed", on: due, by: .notice))
      : ClauseFinding(
        state: .again(due, on: council.day), why: "\(asks) \(had), and \(then).", next: next)
  }

  private func timetabled(_ council: CouncilAsOf) -> ClauseFinding {
    var finding = met(council)
    if let agreed = council.agreedTimetable {
      finding.why += " Its timetable was agreed with the Department on \(agreed.on.text)."
    } else {
      if finding.state == .met { finding.state = .notEvidenced }
      finding.why += " No timetable agreed with the Department is recorded."
    }
    return finding
  }

  /// How the meetings stand, whoever agreed them.
  private func met(_ council: CouncilAsOf) -> ClauseFinding {
    let next = council.nextMeeting.map { NextDate("next board meeting", on: $0.on) }
    if let missed = council.missedMeeting {
      return ClauseFinding(
        state: .by(missed.on, on: council.day),
        why: "The timetable has a meeting on \(missed.on.text); nothing is recorded of it, nor that"
          + " it was cancelled.",
        next: next)
    }
    guard let last = council.lastMeeting else {
      guard let next else {
        return ClauseFinding(
          state: .notEvidenced, why: "No meeting of the board is recorded or arranged.")
      }
      return ClauseFinding(
        state: .by(next.on, on: council.day),
        why: "The board is to meet for the first time on \(next.on.text).", next: next)
    }
    let past = council.unrecordedMeetings.filter { $0.on < last.on }.map(\.on.text)
    let before =
      past.isEmpty
      ? "" : " Nothing is recorded of what was arranged for \(Wording.list(past)), before that."
    let has =
      "The board has met \(Wording.times(council.heldMeetings.count)), last on \(last.on.text)"
    if let next {
      let gap = next.on - last.on
      guard gap > Self.longestGap else {
        return ClauseFinding(
          state: .met, why: "\(has), and meets next on \(next.on.text).\(before)", next: next)
      }
      return ClauseFinding(
        state: .notEvidenced,
        why: "\(has), and meets next on \(next.on.text), \(Wording.days(gap)) after that.\(before)",
        next: next,
        measure: "a board is maintained by meetings at most \(Self.longestGap) days apart")
    }
    let silence = council.day - last.on
    guard silence > Self.quietDays else {
      return ClauseFinding(
        state: .met, why: "\(has); no further meeting is arranged.\(before)",
        next: NextDate("board meeting", on: last.on + Self.quietDays, by: .ours))
    }
    return ClauseFinding(
      state: .notEvidenced,
      why: "\(has), \(Wording.days(silence)) ago; no further meeting is arranged.\(before)",
      measure: "a board is maintained for \(Self.quietDays) days after a meeting, or with another"
        + " arranged")
  }

  /// How long a board counts as maintained after a meeting, without another arranged.
  static let quietDays = 56

  /// How far apart two meetings of a board that is maintained may be: ten weeks, so that a board that
  /// meets each month or so may leave one month out.
  static let longestGap = 70
}

extension CouncilAsOf {
  /// The first meeting arranged after the last one held whose day has passed unrecorded.
  var missedMeeting: Meeting? {
    unrecordedMeetings.first { meeting in lastMeeting.map { meeting.on > $0.on } ?? true }
  }
  /// The last meeting held that a report went to.
  var lastReportedMeeting: Meeting? {
    heldMeetings.last { $0.knownReport(on: day) != nil }
  }

  /// What was last agreed with the Department under the clause that asks for the board.
  var agreedTimetable: ClauseEntry? {
    council.notice.clause { if case .board = $0 { true } else { false } }.flatMap { clause in
      standing.entries(of: clause, on: day).last { $0.kind == .agreed }
    }
  }
}
