package import BoardModel
internal import CellGrid

/// One area for improvement through the visits since it was named.
package struct TrailScreen: ScreenBehaviour {
  package let council: String?
  package let area: Identifier<AreaForImprovement>

  package init(council: String, area: Identifier<AreaForImprovement>) {
    self.council = council
    self.area = area
  }

  var name: ScreenName { .trail }
  var key: String { council ?? "" }
  var about: EntryRef? { .area(area) }
  var isRead: Bool { true }

  func title(in setting: Setting) -> [String] {
    let found = setting.board.council(key)?.council.areas.first { $0.id == area }
    return [
      setting.board.name(of: key), found.map { "Area \($0.reference)" } ?? "Area for improvement",
    ]
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return setting.unreadable(key) }
    return setting.memory.pages.sheet(name.rawValue, "\(key) \(area)", setting) {
      guard
        let found = council.council.areas.first(where: {
          $0.id == area && $0.published <= council.day
        })
      else {
        let words = "No report had named this area by \(setting.board.day.text)."
        return Sheet(
          body: Sheet.Body(Sheet.Row.plain(Line.wrapped(words, columns: setting.columns))))
      }
      let page = TrailPage(
        area: AreaOverVisits(found, in: council), council: council, key: key,
        columns: setting.columns)
      return Sheet(
        head: page.head + [.blank],
        body: Sheet.Body(page.rows.folded(columns: setting.columns)))
    }
  }

  func list(in setting: Setting) -> Screen? {
    guard setting.board.council(key) != nil else { return nil }
    return .visits(VisitsScreen(council: key))
  }

  var itemInList: String? { "\(key) area \(area)" }

  private func siblings(in setting: Setting) -> [Identifier<AreaForImprovement>] {
    setting.board.council(key)?.areasOverVisits.map(\.area.id) ?? []
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    let siblings = siblings(in: setting)
    guard let place = siblings.firstIndex(of: area), siblings.indices.contains(place + steps)
    else { return nil }
    return .trail(TrailScreen(council: key, area: siblings[place + steps]))
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    let siblings = siblings(in: setting)
    return siblings.firstIndex(of: area).map { ($0 + 1, siblings.count) }
  }
}

/// What the page of an area says, at a width.
struct TrailPage {
  let area: AreaOverVisits
  let council: CouncilAsOf
  let key: String
  let columns: Int

  var head: [Line] {
    Line.wrapped(area.area.text.string, .title, columns: columns)
      + Line.flow(
        [
          [(area.area.theme.name, .muted)],
          [("area \(area.area.reference) of \(area.area.document)", .muted)],
          [("published \(area.area.published.text)", .muted)],
        ], columns: columns, gap: 2) + Line.flow(area.path, columns: columns, gap: 2)
  }

  private var detail: VisitDetail { VisitDetail(council: council, key: key, columns: columns) }

  var rows: [Sheet.Row] { detail.joined([through, objectives]) }

  /// Every visit that says something of it, the newest first, with what it found.
  private var through: [Sheet.Row] {
    detail.joined(area.steps.reversed().map(rows))
  }

  private func rows(for step: AreaTrailStep) -> [Sheet.Row] {
    let visit = step.visit
    let words =
      step.isSource ? "named it" : step.isLookedAt ? "looked at it" : "says something of it"
    let lead = Line.flow(
      [
        [(visit.on.text, .muted)],
        [(visit.title.string, .heading)].marked(illustrative: visit.illustrative),
        [(step.findings.isEmpty ? "\(words); no finding of it is held" : words, .muted)],
      ], columns: columns, gap: 2)
    let findings = Finding.Tag.weakestFirst.flatMap { tag in
      step.findings.filter { $0.tag == tag }
    }
    return detail.row(
      "visit \(visit.id)", lead, opens: screen(visit.id), about: .visit(visit.id))
      + findings.flatMap { finding in
        detail.row(
          "finding \(finding.id)",
          Line.hanging(
            [("  ", .text), (finding.tag.name, finding.tag.role)], finding.text.string,
            columns: columns, at: columns < 60 ? columns : 27),
          opens: screen(visit.id, finding.id), about: .finding(visit.id, finding.id))
      }
  }

  private func screen(
    _ visit: Identifier<Visit>, _ finding: Identifier<Finding>? = nil
  ) -> Screen {
    .visit(VisitScreen(council: key, of: .visit(visit), finding: finding))
  }

  private var objectives: [Sheet.Row] {
    let coverage = council.areaCoverage.first { $0.area.id == area.area.id }
    let here = (coverage?.objectives ?? []).sorted(by: ObjectiveAsOf.isWorse)
    guard !here.isEmpty else {
      return [.heading("Objectives for it")]
        + Sheet.Row.plain([Line("No objective in the plan was written for it.", .alert)])
    }
    let table = ObjectivesTable(columns: columns)
    let among = here.map { ObjectiveKey(council: key, ref: $0.objective.ref) }
    return [.heading("Objectives for it")]
      + zip(here, among).map { objective, ref in
        Sheet.Row(
          table.line(for: objective, of: council),
          item: Sheet.Item(
            id: ref.id,
            opens: .objective(ObjectiveScreen(council: key, ref: ref.ref, among: among)),
            about: .objective(ref.ref)))
      }
  }
}
