internal import BoardModel

/// The records that can be struck through.
extension [Choice] {
  static func records(of council: Council) -> [Choice] {
    var choices: [Choice] = []
    func offer(_ record: RecordName, _ struck: Strike?, _ hint: String) {
      guard struck == nil else { return }
      choices.append(Choice(value: record.word, words: record.words, hint: hint))
    }
    for meeting in council.meetings.wholeHistory.reversed() where meeting.struck == nil {
      offer(.meeting(meeting.id), meeting.struck, meeting.on.text)
      if let report = meeting.report {
        offer(.report(meeting.id), nil, "of \(report.submitted.text)")
      }
      for decision in meeting.decisions {
        offer(.decision(decision.id), decision.struck, decision.text.string)
      }
      for action in meeting.actions {
        offer(.boardAction(action.id), action.struck, action.text.string)
      }
      for one in meeting.attendance {
        offer(.attendance(meeting.id, one.who), one.struck, one.presence.rawValue)
      }
    }
    for review in council.reviews { offer(.review(review.id), review.struck, review.title.string) }
    for report in council.adviserReports {
      offer(.adviserReport(report.id), report.struck, report.title.string)
    }
    for one in council.selfAssessments.wholeHistory {
      offer(.selfAssessment(one.id), one.struck, one.text.string)
    }
    for visit in council.visits.wholeHistory where visit.struck == nil {
      offer(.visit(visit.id), nil, visit.title.string)
      for finding in visit.findings {
        offer(.finding(finding.id), finding.struck, finding.text.string)
      }
    }
    for entry in council.clauseEntries.wholeHistory {
      offer(.clauseEntry(entry.id), entry.struck, "clause \(entry.clause): \(entry.text)")
    }
    for entry in council.readiness.wholeHistory {
      offer(.readiness(entry.id), entry.struck, entry.text.string)
    }
    for entry in council.notice.statuses {
      offer(.noticeStatus(entry.on), entry.struck, entry.words)
    }
    return choices
  }
}

extension RecordName {
  /// How a choice stands for it: its kind, its name and, of attendance, the meeting's.
  var word: String {
    if case .attendance(let meeting, let person) = self {
      return "\(kind.rawValue) \(person) \(meeting)"
    }
    return "\(kind.rawValue) \(id)"
  }

  init?(choice value: String) {
    let parts = value.split(separator: " ").map(String.init)
    guard parts.count >= 2, let kind = RecordKind(rawValue: parts[0]) else { return nil }
    let id = Prose(parts[1])
    switch kind {
    case .meeting: self = .meeting(Identifier(id))
    case .attendance:
      guard parts.count == 3 else { return nil }
      self = .attendance(Identifier(Prose(parts[2])), Identifier(id))
    case .report: self = .report(Identifier(id))
    case .decision: self = .decision(Identifier(id))
    case .boardAction: self = .boardAction(Identifier(id))
    case .review: self = .review(Identifier(id))
    case .adviserReport: self = .adviserReport(Identifier(id))
    case .selfAssessment: self = .selfAssessment(Identifier(id))
    case .visit: self = .visit(Identifier(id))
    case .finding: self = .finding(Identifier(id))
    case .clauseEntry: self = .clauseEntry(Identifier(id))
    case .readiness: self = .readiness(Identifier(id))
    case .noticeStatus:
      guard let day = Day(iso: parts[1]) else { return nil }
      self = .noticeStatus(day)
    }
  }
}
