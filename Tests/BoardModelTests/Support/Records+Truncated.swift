import BoardModel

extension Strike? {
  func unless(after day: Day) -> Strike? { flatMap { $0.on <= day ? $0 : nil } }
}

extension Meeting {
  /// Nothing when nobody could know of it.
  func truncated(after day: Day) -> Meeting? {
    let isHeld = on <= day
    guard isHeld || arranged?.unless(after: day) != nil else { return nil }
    let isCancelled = cancelled?.unless(after: day) != nil
    // Of the reports there were, those handed in by the day; the wrong one is right until it is not.
    let wrong = struckReports.filter { $0.submitted <= day }
    let believed = wrong.first { $0.struck.unless(after: day) == nil }.map { report in
      report.truncated(after: day, struck: nil)
    }
    return Meeting(
      id: id, on: on, arranged: arranged?.unless(after: day),
      cancelled: cancelled?.unless(after: day),
      cancelledBecause: isCancelled ? cancelledBecause : nil, packDue: packDue, chair: toChair,
      chairs: chairs.truncated(after: day),
      attendance: (isHeld ? attendance : []).map { one in
        Attendance(
          who: one.who, presence: one.presence, struck: one.struck.unless(after: day))
      },
      report: believed
        ?? report.flatMap {
          $0.submitted <= day ? $0.truncated(after: day, struck: $0.struck) : nil
        },
      struckReports: wrong.filter { $0.struck.unless(after: day) != nil },
      decisions: (isHeld ? decisions : []).map {
        Decision(
          id: $0.id, text: $0.text, objective: $0.objective, struck: $0.struck.unless(after: day))
      }, actions: (isHeld ? actions : []).map { $0.truncated(after: day) },
      minutes: minutes.flatMap { $0.agreed <= day ? $0 : nil }, illustrative: illustrative,
      struck: struck.unless(after: day))
  }
}

extension BoardReport {
  fileprivate func truncated(after day: Day, struck: Strike?) -> BoardReport {
    BoardReport(
      submitted: submitted, data: data, analysis: analysis, recommendations: recommendations,
      evidenceOfImpact: evidenceOfImpact, additions: additions.truncated(after: day),
      struck: struck)
  }
}

extension BoardAction {
  fileprivate func truncated(after day: Day) -> BoardAction {
    let later = reopenings.first { $0.on > day }
    let closed = later.map { $0.closed } ?? closed
    let outcome = later.map { $0.outcome } ?? outcome
    let isClosed = closed?.unless(after: day) != nil
    return BoardAction(
      id: id, text: text, owner: owner, due: due, closed: isClosed ? closed : nil,
      outcome: isClosed ? outcome : nil, reopenings: reopenings.filter { $0.on <= day },
      objective: objective, struck: struck.unless(after: day))
  }
}

extension Review {
  func truncated(after day: Day) -> Review {
    let held = held?.unless(after: day)
    return Review(
      id: id, kind: kind, title: title, arranged: arranged, due: arrangedFor,
      moves: moves.truncated(after: day), cancelled: cancelled?.unless(after: day),
      cancelledBecause: cancelled?.unless(after: day) == nil ? nil : cancelledBecause, held: held,
      reviewer: reviewer, heldBy: held == nil ? nil : heldBy, themes: themes,
      covered: held == nil ? [] : covered, findings: held == nil ? [] : findings,
      furtherFindings: furtherFindings.truncated(after: day), illustrative: illustrative,
      struck: struck.unless(after: day))
  }
}

extension AdviserReport {
  func truncated(after day: Day) -> AdviserReport {
    let received = received?.unless(after: day)
    return AdviserReport(
      id: id, title: title, arranged: arranged, due: due, received: received,
      text: received == nil ? nil : text, illustrative: illustrative,
      struck: struck.unless(after: day))
  }
}

extension SelfAssessment {
  func truncated(after day: Day) -> SelfAssessment {
    SelfAssessment(
      id: id, on: on, review: review, covers: covers, text: text,
      revisions: revisions.truncated(after: day), illustrative: illustrative,
      struck: struck.unless(after: day))
  }
}

extension Visit {
  /// Nothing when it had not taken place; without what its letter says when that was not out.
  func truncated(after day: Day) -> Visit? {
    let isOut = published.map { $0 <= day } ?? false
    guard isOut || to.lastDay <= day else { return nil }
    return Visit(
      id: id, kind: kind, title: title, from: from, to: to, published: isOut ? published : nil,
      inspectors: inspectors, areasCovered: areasCovered,
      findings: (isOut ? findings : []).map {
        Finding(
          id: $0.id, text: $0.text, tag: $0.tag, areas: $0.areas, objectives: $0.objectives,
          struck: $0.struck.unless(after: day))
      }, copiedToDepartment: isOut && copiedToDepartment,
      source: isOut || published == nil ? source : nil, illustrative: illustrative,
      struck: struck.unless(after: day))
  }
}
