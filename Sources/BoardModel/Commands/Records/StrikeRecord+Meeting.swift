/// Striking through a part of a meeting's record.
extension StrikeRecord {
  func strikeInMeeting(_ council: inout Council) throws(Refusal) {
    let all = council.meetings.wholeHistory
    switch record {
    case .attendance(let id, let person):
      try council.change(.id(id)) { meeting throws(Refusal) in
        let (since, illustrative) = (meeting.on, meeting.illustrative)
        // Somebody recorded twice is struck through where they still stand.
        let standing = meeting.attendance.lastIndex { $0.who == person && $0.struck == nil }
        guard let place = standing ?? meeting.attendance.lastIndex(where: { $0.who == person })
        else {
          throw .ofRecord(
            .noRecord(.attendance, person.words, known: meeting.attendance.map(\.who.words)))
        }
        if let struck = meeting.attendance[place].struck {
          throw .ofRecord(.struck(record, on: struck.on))
        }
        try strike(&meeting.attendance[place], since: since, illustrative)
      }
    case .report(let id):
      try council.change(.id(id)) { meeting throws(Refusal) in
        guard var report = meeting.report else {
          throw .ofRecord(
            .noRecord(
              .report, id.words, known: all.filter { $0.report != nil }.map(\.id.words)))
        }
        try strike(&report, since: report.submitted, meeting.illustrative)
        meeting.struckReports.append(report)
        meeting.report = nil
      }
    case .decision(let id):
      let found = all.first { $0.decisions.contains { $0.id == id } }
      guard let found else { throw noRecord(all.flatMap(\.decisions).map(\.id.words)) }
      try council.change(.id(found.id)) { meeting throws(Refusal) in
        let (since, illustrative) = (meeting.on, meeting.illustrative)
        try meeting.decisions.change(record, where: { $0.id == id }, known: \.id.words) {
          decision throws(Refusal) in try strike(&decision, since: since, illustrative)
        }
      }
    case .boardAction(let id):
      let illustrative = all.first { $0.actions.contains { $0.id == id } }?.illustrative ?? false
      try council.changeAction(id) { action, since throws(Refusal) in
        let known = max(since, action.closed ?? since)
        try strike(&action, since: known, illustrative)
      }
    default: break
    }
  }

  private func noRecord(_ known: [Prose]) -> Refusal {
    .ofRecord(.noRecord(record.kind, record.id, known: known))
  }
}
