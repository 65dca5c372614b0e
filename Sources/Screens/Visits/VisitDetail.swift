internal import BoardModel
internal import CellGrid

/// What the page of one visit, review or report says, at a width.
struct VisitDetail {
  struct Page {
    let head: [Line]
    let rows: [Sheet.Row]
  }

  let council: CouncilAsOf
  let key: String
  let columns: Int
  /// Whether the page says its own title, because the first row has no room for it or is another's.
  var isTitled = true

  var day: Day { council.day }

  /// Nothing where the day knew nothing of it.
  func page(of subject: VisitScreen.Subject) -> Page? {
    switch subject {
    case .visit(let id): council.visit(id).map(page)
    case .review(let id): council.review(id).map(page)
    case .adviserReport(let id): council.adviserReport(id).map(page)
    }
  }

  static func title(of subject: VisitScreen.Subject, in council: CouncilAsOf) -> String? {
    switch subject {
    case .visit(let id): council.visit(id)?.title.string
    case .review(let id): council.review(id)?.title.string
    case .adviserReport(let id):
      council.adviserReport(id).map { "Adviser's report: \($0.title)" }
    }
  }

  func page(of visit: Visit) -> Page {
    var facts: [[(String, Role)]] = [
      [(visit.kind.name.uppercasedFirst, .muted)], [(visit.dates, .text)],
      [visit.letter],
    ]
    if !visit.inspectors.isEmpty {
      facts.append([(visit.inspectors.map(\.string).joined(separator: ", "), .muted)])
    }
    if visit.copiedToDepartment { facts.append([("copied to the Department", .muted)]) }
    if visit.kind != .inspection { facts.append([("gives no grade", .muted)]) }
    return Page(
      head: head(visit.title, visit.illustrative, facts, visit.tagCounts),
      rows: joined([
        looked(at: visit), findings(of: visit), areas(namedBy: visit),
        visit.source.map {
          Sheet.Row.plain(Line.wrapped("Source: \($0)", .muted, columns: columns))
        } ?? [],
      ]))
  }

  func head(
    _ title: Prose, _ isIllustrative: Bool, _ facts: [[(String, Role)]],
    _ counts: [[(String, Role)]] = []
  ) -> [Line] {
    let own: [(String, Role)] = isTitled ? [(title.string, .title)] : []
    let made: [(String, Role)] = isIllustrative ? [("ILLUSTRATIVE", .illustrative)] : []
    return Line.flow([own, isTitled ? made : []].filter { !$0.isEmpty }, columns: columns, gap: 2)
      + Line.flow(
        facts + (isTitled || !isIllustrative ? [] : [made]), columns: columns, gap: 2)
      + Line.flow(counts, columns: columns, gap: 2)
  }

  func joined(_ sections: [[Sheet.Row]]) -> [Sheet.Row] {
    Array(sections.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  /// The fields it looked at; each leads to the first area it belongs to.
  private func looked(at visit: Visit) -> [Sheet.Row] {
    guard !visit.areasCovered.isEmpty else { return [] }
    return [.heading("It looked at")]
      + visit.areasCovered.enumerated().flatMap { index, covered in
        let areas = names(of: covered.areas)
        return row(
          "covered \(index)",
          point(covered.text)
            + (areas.isEmpty ? [] : Line.wrapped(areas, .muted, columns: columns, at: 3)),
          opens: covered.areas.first.map(trail))
      }
  }

  /// The weakest first; each leads to the objectives it bears on.
  private func findings(of visit: Visit) -> [Sheet.Row] {
    guard visit.published != nil else {
      let words =
        visit.source == nil
        ? "What it found is known once its letter is published."
        : "Its letter is not held here, and what it found is not known from it."
      return Sheet.Row.plain(Line.wrapped(words, .watch, columns: columns))
    }
    guard !visit.findings.isEmpty else {
      return Sheet.Row.plain(
        Line.wrapped("Its findings are not held here.", .muted, columns: columns))
    }
    return joined(
      Finding.Tag.weakestFirst.map { tag in
        let here = visit.findings.filter { $0.tag == tag }
        guard !here.isEmpty else { return [] }
        return [.heading("\(tag.name.uppercasedFirst) (\(here.count))")]
          + here.flatMap { rows(for: $0, of: visit.id) }
      })
  }

  private func rows(for finding: Finding, of visit: Identifier<Visit>) -> [Sheet.Row] {
    let refs = council.objectives(for: finding).map(\.objective.ref)
    let bears = [names(of: finding.areas), refs.map(\.string).joined(separator: ", ")]
      .filter { !$0.isEmpty }
    let lines =
      point(finding.text)
      + (bears.isEmpty
        ? [Line("bears on no objective", .watch, at: 3)]
        : Line.wrapped(bears.joined(separator: "; "), .muted, columns: columns, at: 3))
    return row(
      "finding \(finding.id)", lines, opens: screen(for: finding, refs),
      about: .finding(visit, finding.id))
  }

  private func screen(for finding: Finding, _ refs: [ObjectiveRef]) -> Screen? {
    guard let first = refs.first else { return finding.areas.first.map(trail) }
    return .objective(
      ObjectiveScreen(
        council: key, ref: first, among: refs.map { ObjectiveKey(council: key, ref: $0) }))
  }

  private func areas(namedBy visit: Visit) -> [Sheet.Row] {
    let named = council.council.areas.filter { $0.published == visit.published }
    guard !named.isEmpty else { return [] }
    return [.heading("Areas for improvement it named")]
      + named.flatMap { area in
        row(
          "area \(area.id)",
          Line.hanging(
            [(area.reference.string, .reference)], area.text.string, columns: columns, at: 5),
          opens: trail(area.id), about: .area(area.id))
      }
  }

  /// Words behind a dash, with their later lines below their first.
  func point(_ words: Prose) -> [Line] {
    Line.hanging([("-", .text)], words.string, columns: columns, at: 3)
  }

  func row(
    _ id: String, _ lines: [Line], opens screen: Screen?, about: EntryRef? = nil
  ) -> [Sheet.Row] {
    Sheet.Row.selectable(lines, Sheet.Item(id: id, opens: screen, about: about))
  }

  private func trail(_ area: Identifier<AreaForImprovement>) -> Screen {
    .trail(TrailScreen(council: key, area: area))
  }

  /// "areas 4, 7".
  private func names(of areas: [Identifier<AreaForImprovement>]) -> String {
    let names = areas.compactMap { id in
      council.council.areas.first { $0.id == id }?.reference.string
    }
    guard !names.isEmpty else { return "" }
    return (names.count == 1 ? "area " : "areas ") + names.joined(separator: ", ")
  }
}
