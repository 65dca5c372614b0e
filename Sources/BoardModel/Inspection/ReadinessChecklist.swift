/// Clause 9 as a checklist for the review to come, or else for the last one arranged or held.
package struct ReadinessChecklist: Sendable {
  /// Nothing where no review is arranged or was held.
  package let review: NamedReview?
  /// a to d, in the notice's order.
  package let items: [Item]

  /// One thing reviewers must be given.
  package struct Item: Hashable, Sendable {
    package let item: AccessItem
    /// As the notice numbers it; nothing where it does not name the item.
    package let clause: Prose?
    package let state: ClauseState
    /// What somebody recorded as in place, the newest first.
    package let entries: [ReadinessEntry]
    /// What the record itself holds that bears on it; it settles nothing.
    package let alsoHeld: [ClauseEvidence]
  }

  package var missing: [AccessItem] { items.filter { $0.entries.isEmpty }.map(\.item) }
}

extension CouncilAsOf {
  package var readinessChecklist: ReadinessChecklist {
    let target = reviewPreparedFor
    let open = noticeEnded == nil ? target.state(on: day) : ClauseState.notApplicable
    return ReadinessChecklist(
      review: target.review,
      items: AccessItem.allCases.map { item in
        let held = readiness(of: item, for: target)
        return ReadinessChecklist.Item(
          item: item,
          clause: isIssued ? council.notice.clause { $0 == .access(item) } : nil,
          state: held.entries.isEmpty ? open : .met,
          entries: held.entries.reversed(), alsoHeld: held.alsoHeld)
      })
  }
}
