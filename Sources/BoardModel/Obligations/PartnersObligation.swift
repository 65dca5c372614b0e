/// Clause 2: partner agencies under the Children Act 2004 work with the council.
///
/// Source: clause 2 of the notices ("working with its partner agencies"); section 10 in Liverpool's
/// and Sefton's, section 11 in Knowsley's and Wirral's. It is shown by what partners bring to
/// objectives, not by a list of them. Which of them the section means the record does not say, but
/// for health, police and probation, which both sections name: what is missing of these comes first.
struct PartnersObligation: ObligationRule {
  let section: ChildrenActSection

  /// The kinds that sections 10 and 11 both name.
  private static let named: [Partner.Kind] = [.health, .police, .probation]

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
    let named = silent.filter { Self.named.contains($0.kind) }
    let others = silent.filter { !Self.named.contains($0.kind) }
    var rest = ""
    if !named.isEmpty {
      rest +=
        " Nothing is recorded of \(Wording.list(named.map(\.name.string))), which the section names."
    }
    if !others.isEmpty {
      rest +=
        " Nothing is recorded of \(Wording.list(others.map(\.name.string)))\(named.isEmpty ? "" : " either")."
    }
    return ClauseFinding(
      state: .met,
      why: "\(Wording.count(contributing.count, "partner"))"
        + " \(contributing.count == 1 ? "contributes" : "contribute") to"
        + " \(Wording.count(objectives, "objective")); the notice means those of \(act).\(rest)",
      evidence: contributing.map { ClauseEvidence(.partner($0), council.words(for: $0)) })
  }
}
