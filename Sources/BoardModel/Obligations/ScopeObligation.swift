/// Clause 1: every area for improvement the notice is given for is looked after in the plan.
///
/// Source: clause 1 of the notices ("to address all the areas for improvement identified in the
/// report"). An area is looked after by an objective that traces to it or to an inspectors' finding
/// on it; whether it has been delivered is for clause 11.
struct ScopeObligation: ObligationRule {
  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let areas = council.noticeAreaCoverage
    let trigger = council.council.notice.trigger
    guard !areas.isEmpty else {
      return ClauseFinding(
        state: .notEvidenced,
        why: "No area for improvement of the report of \(trigger.published.text) is recorded.")
    }
    let open = areas.filter { !$0.isCovered }
    let delivered = areas.count(where: \.isDelivered)
    let total = Wording.count(areas.count, "area")
    guard open.isEmpty else {
      return ClauseFinding(
        state: .notEvidenced,
        why:
          "\(open.count) of \(total) for improvement \(open.count == 1 ? "has" : "have") no objective: "
          + Wording.list(open.map { $0.area.reference.string }) + ".",
        evidence: open.map {
          ClauseEvidence(.area($0.area.id), on: $0.area.published, $0.area.text)
        })
    }
    return ClauseFinding(
      state: .met,
      why: areas.count == 1
        ? "The area for improvement has an objective; \(delivered == 1 ? "it is" : "it is not yet")"
          + " delivered."
        : "\(areas.count == 2 ? "Both areas" : "All \(total)") for improvement have an objective; "
          + (delivered == 0
            ? "none of them is delivered yet."
            : "\(delivered) of them \(Wording.isOrAre(delivered)) delivered."),
      evidence: areas.map { ClauseEvidence(.area($0.area.id), on: $0.area.published, $0.area.text) }
    )
  }
}
