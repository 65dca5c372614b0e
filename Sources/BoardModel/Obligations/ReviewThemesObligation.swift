/// Clause 7: what the Department's reviews may cover.
///
/// Source: clause 7 of the notices: a common list, with the front door in Liverpool's and Knowsley's,
/// the LSCB in Wirral's, multi-agency arrangements in the others. "May cover but not exclusive to":
/// a theme no review has covered is a gap in what is known, and never late.
struct ReviewThemesObligation: ObligationRule {
  let themes: [ReviewTheme]

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    let held = council.reviewsHeld(.department)
    let awaited = council.reviewsAwaited(.department)
    let next = awaited.first { $0.due >= council.day }.map {
      NextDate("next DfE review", on: $0.due)
    }
    let open = themes.filter { theme in !held.contains { $0.themesCovered.contains(theme) } }
    let planned = open.filter { theme in awaited.contains { $0.themes.contains(theme) } }
    let plan = plan(planned, open.filter { !planned.contains($0) })
    let evidence = (held.reversed() + awaited).map { review in
      ClauseEvidence(
        .review(review.id), on: review.held.flatMap { council.isPast($0) ? $0 : nil } ?? review.due,
        "\(review.title): \(names(review.themes))")
    }
    guard !held.isEmpty else {
      return ClauseFinding(
        state: next.map { .by($0.on, on: council.day) } ?? .notEvidenced,
        why: "The Department has held no review yet that could cover the clause's themes.\(plan)",
        evidence: evidence, next: next)
    }
    let covered = "\(themes.count - open.count) of \(Wording.count(themes.count, "theme"))"
    let reviews = Wording.count(held.count, "review")
    guard !open.isEmpty else {
      return ClauseFinding(
        state: .met, why: "All \(Wording.count(themes.count, "theme")) were covered by \(reviews).",
        evidence: evidence, next: next)
    }
    return ClauseFinding(
      state: .notEvidenced,
      why: "\(covered) were covered by \(reviews). Not yet: \(names(open)). The notice"
        + " says what reviews may cover, not that they must.\(plan)",
      evidence: evidence, next: next)
  }

  /// What reviews to come are to cover, and what nobody has planned one of.
  private func plan(_ planned: [ReviewTheme], _ left: [ReviewTheme]) -> String {
    let coming = planned.isEmpty ? "" : " Planned: \(names(planned))."
    guard !left.isEmpty else { return coming }
    guard planned.isEmpty else {
      return "\(coming) Nobody has planned a review of: \(names(left))."
    }
    return " Nobody has planned a review of \(left.count == 1 ? "it" : "any of them")."
  }

  /// As the notices part them: some have commas of their own.
  private func names(_ themes: [ReviewTheme]) -> String {
    themes.map(\.name).joined(separator: "; ")
  }
}
