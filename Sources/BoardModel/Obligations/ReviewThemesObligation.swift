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
    let plan =
      planned.isEmpty ? "" : " To come: \(Wording.list(planned.map(\.name)))."
    let evidence = (held.reversed() + awaited).map { review in
      ClauseEvidence(
        .review(review.id), on: review.held.flatMap { council.isPast($0) ? $0 : nil } ?? review.due,
        "\(review.title): \(Wording.list(review.themes.map(\.name), limit: 12))")
    }
    guard !held.isEmpty else {
      return ClauseFinding(
        state: next.map { .by($0.on, on: council.day) } ?? .notEvidenced,
        why: "The Department has held no review yet that could cover them.\(plan)",
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
      why: "\(covered) were covered by \(reviews). Not yet: \(Wording.list(open.map(\.name)));"
        + " the notice says what reviews may cover, not that they must.\(plan)",
      evidence: evidence, next: next)
  }
}
