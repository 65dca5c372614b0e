/// What is in place for those who review (clause 9).
extension CouncilAsOf {
  /// Entries for an item of clause 9 and a review, and what the record holds of it by itself.
  func readiness(
    of item: AccessItem, for target: PreparedReview
  ) -> (entries: [ReadinessEntry], alsoHeld: [ClauseEvidence]) {
    (readinessEntries.filter { $0.stands(for: item, target) }, alsoHeld(of: item))
  }

  /// One made for the review on its day or later: the reviewers came without it.
  func readyTooLate(_ item: AccessItem, for target: PreparedReview) -> ReadinessEntry? {
    readinessEntries.last {
      $0.item == item && $0.review != nil && $0.review == target.review?.id
    }
  }

  private func alsoHeld(of item: AccessItem) -> [ClauseEvidence] {
    switch item {
    case .facilities: []
    case .staffAndLeadership: leadersAtBoard
    case .data: measuresHeld
    case .records: minutesHeld
    }
  }

  private var leadersAtBoard: [ClauseEvidence] {
    guard let last = lastMeeting else { return [] }
    let leaders = last.attendance.count { $0.presence == .present && person($0.who)?.agency == nil }
    guard leaders > 0 else { return [] }
    return [
      ClauseEvidence(
        .meeting(last.id), on: last.on,
        "\(Wording.count(leaders, "leader")) of the council at the board on \(last.on.text)")
    ]
  }

  private var measuresHeld: [ClauseEvidence] {
    var latest: (id: Identifier<Measure>, on: Day)?
    var known = 0
    for measure in council.measures {
      guard let on = measure.points.filter({ $0.on <= day }).map(\.on).max() else { continue }
      known += 1
      if latest.map({ on > $0.on }) ?? true { latest = (measure.id, on) }
    }
    guard let latest else { return [] }
    return [
      ClauseEvidence(
        .measure(latest.id), on: latest.on,
        "\(Wording.count(known, "measure")), the newest point of \(latest.on.text)")
    ]
  }

  private var minutesHeld: [ClauseEvidence] {
    guard let last = heldMeetings.last(where: { !$0.decisions.isEmpty || !$0.actions.isEmpty })
    else { return [] }
    return [
      ClauseEvidence(
        .meeting(last.id), on: last.on, "what the board decided up to \(last.on.text)")
    ]
  }
}

extension ReadinessEntry {
  fileprivate func stands(for item: AccessItem, _ target: PreparedReview) -> Bool {
    guard self.item == item, let prepared = target.review, on < prepared.on else { return false }
    if let review { return review == prepared.id }
    return target.opens.map { on >= $0 } ?? true
  }
}
