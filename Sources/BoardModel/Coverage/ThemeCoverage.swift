/// A theme with what there is under it: areas for improvement, objectives, reviews that covered it.
package struct ThemeCoverage: Sendable {
  /// Nothing for the areas of which it is not known.
  package let theme: ReviewTheme?
  /// Whether the notice's clause 7 names it.
  package let isInNotice: Bool
  package let areas: [AreaCoverage]
  /// Those in the plan; what was retired, merged or split is left out.
  package let objectives: [ObjectiveAsOf]
  /// DfE reviews held that covered it, the oldest first.
  package let reviews: [Review]

  package var uncovered: [AreaCoverage] { areas.filter { !$0.isCovered } }
}

extension CouncilAsOf {
  /// Every theme that the notice, an area or an objective names, in the order of the notices; what
  /// has none known comes last.
  package var themeCoverage: [ThemeCoverage] {
    let areas = areaCoverage
    let standing = objectives.filter(\.coversItsSources)
    let held = reviewsHeld(.department)
    let named = isIssued ? council.notice.reviewThemes : []
    let themes: [ReviewTheme?] = ReviewTheme.allCases + [nil]
    return themes.compactMap { theme in
      let coverage = ThemeCoverage(
        theme: theme, isInNotice: theme.map(named.contains) ?? false,
        areas: areas.filter { $0.area.theme == theme },
        objectives: standing.filter { $0.objective.theme == theme },
        reviews: held.filter { theme.map($0.themesCovered.contains) ?? false })
      let isEmpty =
        !coverage.isInNotice && coverage.areas.isEmpty && coverage.objectives.isEmpty
      return isEmpty ? nil : coverage
    }
  }
}

extension Notice {
  /// What its clause 7 says reviews may cover; nothing where it has no such clause.
  package var reviewThemes: [ReviewTheme] {
    for obligation in obligations {
      if case .reviewThemes(let themes) = obligation.kind { return themes }
    }
    return []
  }
}
