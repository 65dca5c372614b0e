/// Clause 5b: an improvement board exists, is reported to as often as the notice asks, and has an
/// independent chair where it asks for one.
///
/// Source: clause 5b of the notices. Wirral's has the board reported to monthly and names no
/// independent chair: ours is a meeting in every calendar month, late from the first day after a
/// month without one. The others leave the timetable to be agreed with the Department: it is the
/// meetings arranged, and late from the day after one of which nothing is recorded.
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

  /// The end of the month after that of the last meeting, or of the notice's issue.
  private func monthlyDue(_ council: CouncilAsOf) -> Day {
    ((council.lastMeeting?.on ?? council.countsFrom).endOfMonth + 1).endOfMonth
  }

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var finding =
      switch cadence {
      case .monthly: monthly(council)
      case .agreedWithDepartment: timetabled(council)
      }
    if let missed = council.missedMeeting {
      finding.evidence.append(
        ClauseEvidence(
          .meeting(missed.id), on: missed.on, "Nothing is recorded of the meeting arranged"))
    }
    if let last = council.lastMeeting {
      finding.evidence.insert(
        ClauseEvidence(.meeting(last.id), on: last.on, "The last meeting held"), at: 0)
      judgeChair(of: last, council, &finding)
    }
    return finding
  }

  private func monthly(_ council: CouncilAsOf) -> ClauseFinding {
    let due = monthlyDue(council)
    var next = NextDate("board meeting this month's end at the latest", on: due, isFixed: false)
    if let arranged = council.nextMeeting, arranged.on <= due {
      next = NextDate("next board meeting", on: arranged.on, isFixed: true)
    }
    guard let last = council.lastMeeting else {
      return ClauseFinding(
        state: .by(due, on: council.day),
        why: "The notice has the board reported to monthly, and no meeting is recorded; the first"
          + " was to be held by \(due.text).", next: next)
    }
    let held = "last met on \(last.on.text)"
    return due < council.day
      ? ClauseFinding(
        state: .by(due, on: council.day),
        why: "The notice has the board reported to monthly; it \(held), and not by \(due.text).",
        next: NextDate("board meeting missed", on: due, isFixed: false))
      : ClauseFinding(
        state: .met,
        why: "The notice has the board reported to monthly; it \(held), and"
          + (next.isFixed ? " meets next on \(next.on.text)." : " is to meet by \(due.text)."),
        next: next)
  }

  private func timetabled(_ council: CouncilAsOf) -> ClauseFinding {
    let next = council.nextMeeting.map { NextDate("next board meeting", on: $0.on, isFixed: true) }
    if let missed = council.missedMeeting {
      return ClauseFinding(
        state: .by(missed.on, on: council.day),
        why: "The timetable has a meeting on \(missed.on.text); nothing is recorded of it.",
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
    let then =
      next.map { ", and meets next on \($0.on.text)" } ?? "; no further meeting is arranged"
    return ClauseFinding(
      state: .met,
      why: "The board has met \(Wording.times(council.heldMeetings.count)), last on"
        + " \(last.on.text)\(then).", next: next)
  }

  /// A board without the chair the notice asks for is not the board it asks for.
  private func judgeChair(
    of meeting: Meeting, _ council: CouncilAsOf, _ finding: inout ClauseFinding
  ) {
    guard asksForIndependentChair else {
      finding.why += " The notice asks for no independent chair."
      return
    }
    let chair = meeting.chair(on: council.day)
    if council.holds(.independentChair, chair) {
      finding.why += " Its chair was independent."
      return
    }
    if finding.state == .met { finding.state = .notEvidenced }
    finding.why +=
      council.title(of: chair).map {
        " Its chair (\($0)) is not recorded as independent."
      } ?? " Who chaired it is not recorded."
  }
}

extension CouncilAsOf {
  /// The first meeting arranged after the last one held whose day has passed unrecorded.
  var missedMeeting: Meeting? {
    unrecordedMeetings.first { meeting in lastMeeting.map { meeting.on > $0.on } ?? true }
  }
}
