internal import BoardModel
internal import CellGrid

/// Areas for improvement and objectives held against each other, by theme.
struct NoticeAreas {
  let council: CouncilAsOf
  let key: String
  let columns: Int
  var filter = Filter()

  var rows: [Sheet.Row] {
    let areas = council.areaCoverage
    guard !areas.isEmpty || !council.objectives.isEmpty else { return [] }
    let parts = [uncovered(areas), untraced] + council.themeCoverage.map(rows(of:))
    guard filter.isOn else { return parts.flatMap { $0 } }
    // A part is kept whole: an area says little without what covers it.
    let words = FilterWords(filter)
    return parts.filter { words.keep(Line($0.flatMap(\.line.pieces))) }.flatMap { $0 }
  }

  /// The gaps first: areas nothing in the plan looks after, those the notice is given for before
  /// those that a later report found.
  private func uncovered(_ areas: [AreaCoverage]) -> [Sheet.Row] {
    let own = areas.filter { $0.area.isOf(council.council.notice) && !$0.isCovered }
    let later = areas.filter { !$0.area.isOf(council.council.notice) && !$0.isCovered }
    var rows: [Sheet.Row] = []
    if own.isEmpty {
      rows += text("Every area for improvement the notice is given for has an objective") + [.blank]
    } else {
      rows += text(DayWords.count(own.count, "area", "areas") + " with no objective")
      rows += own.flatMap { row(of: $0.area, "gap") } + [.blank]
    }
    if !later.isEmpty {
      rows += text(
        DayWords.count(later.count, "area", "areas")
          + " of later reports, not the notice's, with no objective")
      rows += later.flatMap { row(of: $0.area, "gap") } + [.blank]
    }
    return rows
  }

  /// Objectives nothing asked for.
  private var untraced: [Sheet.Row] {
    let open = council.untracedObjectives
    guard !open.isEmpty else {
      return text("Every objective was written for something Ofsted found or the adviser said")
        + [.blank]
    }
    let count = DayWords.count(open.count, "objective", "objectives")
    return text("\(count) with no source in what Ofsted found or the adviser said")
      + open.flatMap { row(of: $0, "gap", at: 1) + source(of: $0) } + [.blank]
  }

  private func text(_ heading: String) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(heading, .heading, columns: columns))
  }

  /// What an objective was written for that is no area: the adviser's word, or the notice's own.
  private func source(of objective: ObjectiveAsOf) -> [Sheet.Row] {
    objective.objective.sources.all.flatMap { source -> [Sheet.Row] in
      let words: String
      switch source {
      case .area: return []
      case .finding: words = "for a finding of a visit"
      case .adviserRecommendation(let text): words = "the adviser recommended: \(text)"
      case .clause(let clause): words = "for clause \(clause) of the notice"
      }
      return Sheet.Row.plain(Line.wrapped(words, .muted, columns: columns, at: 7))
    }
  }

  private func rows(of theme: ThemeCoverage) -> [Sheet.Row] {
    var rows = Sheet.Row.plain(
      Line.flow(
        [[(theme.theme.name.uppercasedFirst, .heading)], facts(theme)], columns: columns, gap: 2))
    var shown: [ObjectiveRef] = []
    for coverage in theme.areas {
      rows += row(of: coverage.area, theme.place)
      if !coverage.isCovered { rows.append(Sheet.Row(Line("no objective", .alert, at: 5))) }
      for objective in coverage.objectives {
        shown.append(objective.objective.ref)
        rows += row(of: objective, coverage.area.id.string, at: 5)
      }
    }
    let others = theme.objectives.filter { !shown.contains($0.objective.ref) }
    if !others.isEmpty {
      if !theme.areas.isEmpty {
        rows.append(Sheet.Row(Line("Of this theme, for something else:", .muted, at: 1)))
      }
      rows += others.flatMap { row(of: $0, theme.place, at: 5) + source(of: $0) }
    }
    return rows + [.blank]
  }

  private func facts(_ theme: ThemeCoverage) -> [(String, Role)] {
    var words = [
      DayWords.count(theme.areas.count, "area", "areas"),
      DayWords.count(theme.objectives.count, "objective", "objectives"),
    ]
    let clause = council.council.notice.clause {
      if case .reviewThemes = $0 { true } else { false }
    }
    if theme.isInNotice, let clause {
      let reviews = theme.reviews.count
      words.append(
        reviews == 0
          ? "in clause \(clause), no DfE review of it yet"
          : "in clause \(clause), covered by \(DayWords.count(reviews, "DfE review", "DfE reviews"))"
      )
    }
    return [(words.joined(separator: ", "), .muted)]
  }

  private func row(of area: AreaForImprovement, _ place: String) -> [Sheet.Row] {
    var rows = Sheet.Row.linked(
      Line.hanging(
        [("area \(area.reference)", .reference)],
        area.isOf(council.council.notice)
          ? area.text.string : "\(area.text) (report of \(area.published.text))",
        columns: columns, at: 11),
      to: .area(area.id), of: key)
    rows[0].item = Sheet.Item(id: "\(place) \(area.id)", about: .area(area.id)) {
      EntryRef.area(area.id).screen(of: key)
    }
    return rows
  }

  private func row(of objective: ObjectiveAsOf, _ place: String, at column: Int) -> [Sheet.Row] {
    let ref = objective.objective.ref
    let pace = objective.verdict.paceWords(objective.deliveryRating)
    var line = Line(
      at: column,
      flowing: [
        (ref.string, .reference), (objective.objective.title.string, .text),
        (String(objective.deliveryRating.letter), objective.deliveryRating.role),
        pace,
      ].spaced())
    for index in line.pieces.indices.prefix(3) { line.pieces[index].marksSelection = true }
    let item = Sheet.Item(
      id: "\(place) \(ref)", opens: .objective(ObjectiveScreen(council: key, ref: ref)))
    let lines =
      line.columns < columns
      ? [line]
      : [Line(ref.string, .reference, at: column)]
        + Line.wrapped(
          "\(objective.objective.title) \(objective.deliveryRating.letter)"
            + " \(pace.0)", columns: columns, at: column + 2)
    return lines.enumerated().map { Sheet.Row($1, item: $0 == 0 ? item : nil) }
  }
}

extension ThemeCoverage {
  /// What tells its rows from those of other themes.
  fileprivate var place: String { theme?.rawValue ?? "unknown" }
}
