/// A council's records without what was found wrong, and without what was added to them, later.
extension Council {
  /// The council's file as it is read on a day: nothing in it is struck through, and what an entry
  /// says is what it said then. The plan's objectives have an answer of their own.
  func standing(on day: Day) -> Council {
    guard holdsStrikes || !clauseEntries.wholeHistory.isEmpty else { return self }
    var standing = self
    standing.notice.submission = submission(on: day)
    standing.clauseEntries = clauseEntries.standing(on: day)
    guard holdsStrikes else { return standing }
    standing.meetings = Log(
      inOrder: meetings.standing(on: day).wholeHistory.map { $0.standing(on: day) })
    standing.reviews = reviews.compactMap { $0.standing(on: day) }
    standing.adviserReports = adviserReports.compactMap { report in
      guard !report.struck.counts(on: day) else { return nil }
      var report = report
      report.struck = nil
      return report
    }
    standing.selfAssessments = Log(
      inOrder: selfAssessments.standing(on: day).wholeHistory.map { $0.standing(on: day) })
    standing.readiness = readiness.standing(on: day)
    standing.passages = passages.standing(on: day)
    standing.notice.statuses = notice.statuses.compactMap { entry in
      guard !entry.struck.counts(on: day) else { return nil }
      var entry = entry
      entry.struck = nil
      return entry
    }
    standing.visits = Log(
      inOrder: visits.standing(on: day).wholeHistory.map { $0.standing(on: day) })
    return standing
  }
}

extension Strike? {
  /// Whether something is struck through by the day.
  func counts(on day: Day) -> Bool {
    if let self { self.on <= day } else { false }
  }
}

extension Meeting {
  func standing(on day: Day) -> Meeting {
    var standing = self
    let there = attendance.filter { !$0.struck.counts(on: day) }
    let gone = attendance.map(\.who).filter { who in !there.contains { $0.who == who } }
    standing.attendance = there.map { Attendance(who: $0.who, presence: $0.presence) }
    // Who is not known as there any more is not known as having chaired it.
    if !gone.isEmpty {
      standing.chairs = Log(inOrder: chairs.wholeHistory.filter { !gone.contains($0.who) })
    }
    // On a day before the correction the wrong report is the one that was known.
    let believed = struckReports.first { !$0.struck.counts(on: day) } ?? report
    standing.report = believed?.standing(on: day)
    standing.struckReports = []
    standing.decisions = decisions.filter { !$0.struck.counts(on: day) }.map {
      Decision(id: $0.id, text: $0.text, objective: $0.objective)
    }
    standing.actions = actions.filter { !$0.struck.counts(on: day) }.map { $0.standing(on: day) }
    return standing
  }
}

extension Review {
  fileprivate func standing(on day: Day) -> Review? {
    guard !struck.counts(on: day) else { return nil }
    var standing = self
    standing.struck = nil
    standing.furtherFindings = Log(inOrder: Array(furtherFindings.known(on: day)))
    standing.moves = Log(inOrder: Array(moves.known(on: day)))
    return standing
  }
}

extension Visit {
  fileprivate func standing(on day: Day) -> Visit {
    var standing = self
    standing.findings = findings.filter { !$0.struck.counts(on: day) }.map {
      Finding(
        id: $0.id, text: $0.text, tag: $0.tag, areas: $0.areas, objectives: $0.objectives)
    }
    return standing
  }
}

extension Log where Entry == Evidence {
  /// Without what was said later of what the evidence changed.
  func withChangesKnown(on day: Day) -> Log {
    func isLater(_ evidence: Evidence) -> Bool {
      if let known = evidence.changedOn { known > day } else { false }
    }
    guard wholeHistory.contains(where: isLater) else { return self }
    return Log(
      inOrder: wholeHistory.map { evidence in
        guard isLater(evidence) else { return evidence }
        var evidence = evidence
        evidence.changed = nil
        evidence.changedOn = nil
        return evidence
      })
  }
}
