/// Clause 2: partner agencies under the Children Act 2004 work with the council.
///
/// Source: clause 2 of the notices ("working with its partner agencies"); section 10 in Liverpool's
/// and Sefton's, section 11 in Knowsley's and Wirral's. It is shown by what partners bring to
/// objectives, not by a list of them.
struct PartnersObligation: ObligationRule {
  let section: ChildrenActSection

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let agencies = council.council.partners.filter {
      $0.kind != .department && $0.kind != .corporate
    }
    var objectives = 0
    var contributing: [Identifier<Partner>] = []
    for objective in council.objectives where !objective.isEnded {
      let partners = objective.contributions.map(\.contribution.partner)
      if !partners.isEmpty { objectives += 1 }
      for partner in partners where !contributing.contains(partner) { contributing.append(partner) }
    }
    let act = "section \(section.rawValue) of the Children Act 2004"
    guard !contributing.isEmpty else {
      return ClauseFinding(
        state: .notEvidenced,
        why: "No contribution of a partner agency under \(act) is recorded in the plan.")
    }
    let silent = agencies.filter { !contributing.contains($0.id) }
    let rest =
      silent.isEmpty
      ? "" : " Nothing is recorded of \(Wording.list(silent.map(\.name.string)))."
    return ClauseFinding(
      state: .met,
      why: "\(Wording.agencies(contributing.count)) (\(act))"
        + " \(contributing.count == 1 ? "contributes" : "contribute") to"
        + " \(Wording.count(objectives, "objective")).\(rest)",
      evidence: contributing.map { ClauseEvidence(.partner($0), council.words(for: $0)) })
  }
}
