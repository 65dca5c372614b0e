/// Knowsley's clause 13: the Department is represented at the improvement board.
///
/// Source: clause 13 of Knowsley's notice; no other has it. It is judged by the last meeting held,
/// by those recorded as present who sit for the Department: the adviser, whom it appoints, does not.
struct DepartmentAtBoardObligation: ObligationRule {
  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let held = council.heldMeetings
    let next = council.nextMeeting.map { NextDate("next board meeting", on: $0.on) }
    guard let last = held.last else {
      return ClauseFinding(
        state: next.map { .by($0.on, on: council.day) } ?? .notEvidenced,
        why: "No board meeting has been held that the Department could have been at.", next: next)
    }
    let attended = held.filter { council.wasPresent(.department, at: $0) }
    let count = "It was at \(attended.count) of \(Wording.count(held.count, "board meeting"))."
    let evidence = held.suffix(6).reversed().map { meeting in
      ClauseEvidence(
        .meeting(meeting.id), on: meeting.on,
        Prose(Self.said(meeting, council)))
    }
    let isThere = council.wasPresent(.department, at: last)
    return ClauseFinding(
      state: isThere ? .met : .notEvidenced,
      why: (isThere
        ? "The Department was represented on \(last.on.text)."
        : last.attendance.isEmpty
          ? "Who was at the board on \(last.on.text) is not recorded."
          : "Nobody is recorded as present for the Department on \(last.on.text).") + " " + count,
      evidence: evidence, next: next)
  }

  private static func said(_ meeting: Meeting, _ council: CouncilAsOf) -> String {
    let seats = meeting.attendance.filter { council.holds(.department, $0.who) }
    guard !seats.isEmpty else { return "Nobody for the Department" }
    return seats.map { "\(council.title(of: $0.who) ?? $0.who.string): \($0.presence.rawValue)" }
      .joined(separator: ", ")
  }
}
