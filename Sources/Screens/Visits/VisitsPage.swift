internal import BoardModel
internal import CellGrid

/// What the visits screen says of a council, at a width.
struct VisitsPage {
  let council: CouncilAsOf
  let key: String
  let columns: Int
  /// Whether all rows are of one council, whose name then stands in none of them.
  let isOne: Bool
  private let filter: FilterWords?

  init(
    council: CouncilAsOf, key: String, columns: Int, view: View = View(), isOne: Bool = true
  ) {
    self.council = council
    self.key = key
    self.columns = columns
    self.isOne = isOne
    filter = view.filter.isOn ? FilterWords(view.filter) : nil
  }

  var day: Day { council.day }

  var head: [Line] {
    Line.flow([newest, weak].filter { !$0.isEmpty }, columns: columns)
      + Line.flow([uncovered].filter { !$0.isEmpty }, columns: columns) + [.blank]
  }

  /// Where it stands in a line or two, leading to the whole.
  var summary: [Sheet.Row] {
    let name: [(String, Role)] = [(council.council.name.string, .reference)]
    return Sheet.Row.selectable(
      Line.flow([name, late, weak, newest].filter { !$0.isEmpty }, columns: columns, gap: 2),
      Sheet.Item(id: "council \(key)", opens: .visits(VisitsScreen(council: key))))
  }

  private var late: [(String, Role)] {
    let count = overdueEntries.count
    return count == 0 ? [] : [("\(count) overdue", .alert)]
  }

  private var newest: [(String, Role)] {
    guard let visit = council.visits.first else { return [("no visit published yet", .muted)] }
    return [("Last visit published", .muted), (visit.on.text, .text)].spaced()
  }

  /// Areas that the last visit to look at them found still weak.
  private var weak: [(String, Role)] {
    let count = areas.count { $0.isStillWeak }
    guard count > 0 else { return [] }
    return [(DayWords.count(count, "area still weak", "areas still weak"), .alert)]
  }

  /// Clause 7's themes that no review has covered.
  private var uncovered: [(String, Role)] {
    let themes = council.themeCoverage.filter { $0.isInNotice && $0.reviews.isEmpty }
    guard !themes.isEmpty, council.isIssued else { return [] }
    let held = council.reviewsHeld(.department).isEmpty
    return [
      (held ? "No DfE review held yet" : "No DfE review covered", .muted),
      (held ? "" : themes.map(\.theme.name).joined(separator: "; "), .watch),
    ].filter { !$0.0.isEmpty }.spaced()
  }

  var rows: [Sheet.Row] {
    joined([
      section("Overdue", overdueEntries.flatMap(rows)),
      section("To come", aheadEntries.flatMap(rows)),
      section(
        "Visited by Ofsted, the letter awaited",
        awaitingLetter.flatMap(rows)), past,
    ])
  }

  /// What there has been, and what it says of each area.
  var past: [Sheet.Row] {
    joined([
      section("Ofsted's visits, the newest first", visits),
      section(
        "Ofsted's visits whose letter is not held here",
        heldElsewhere.flatMap(rows)),
      section("DfE reviews (\(clause(.department)))", reviews(.department)),
      section("Diagnostic reviews (\(clause(.diagnostic)))", reviews(.diagnostic)),
      section("Reviews called off", keptCancelled.flatMap(rows)),
      section("Adviser's reports", reports),
      section("Areas through the visits, the weakest first", areaRows),
    ])
  }

  func joined(_ sections: [[Sheet.Row]]) -> [Sheet.Row] {
    Array(sections.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private func clause(_ kind: Review.Kind) -> String {
    let number = council.council.notice.clause {
      switch ($0, kind) {
      case (.reviews, .department), (.diagnosticReviews, .diagnostic): true
      default: false
      }
    }
    return number.map { "clause \($0)" } ?? "no clause"
  }

  func section(_ title: String, _ rows: [Sheet.Row]) -> [Sheet.Row] {
    rows.isEmpty ? [] : Sheet.Row.plain(Line.wrapped(title, .heading, columns: columns)) + rows
  }

  /// Whether the filter keeps what these words say.
  private func keeps(_ words: [String]) -> Bool {
    guard let filter else { return true }
    return filter.keep(Line(at: 1, flowing: words.map { ($0, Role.text) }))
  }

  /// Every visit, review and report kept, in the order they are listed, for `[` and `]`.
  var subjects: [VisitScreen.Subject] {
    overdueEntries.map(\.subject) + aheadEntries.map(\.subject)
      + (awaitingLetter + keptVisits
      + heldElsewhere).map { .visit($0.id) }
      + [Review.Kind.department, .diagnostic].flatMap { kind in
        keptReviews(kind).map { .review($0.id) }
      } + keptCancelled.map { .review($0.id) } + keptReports.map { .adviserReport($0.id) }
  }

  private var visits: [Sheet.Row] { keptVisits.flatMap(rows) }
  private func reviews(_ kind: Review.Kind) -> [Sheet.Row] { keptReviews(kind).flatMap(rows) }
  private var reports: [Sheet.Row] { keptReports.flatMap(rows) }
  private var areaRows: [Sheet.Row] { areas.filter { keeps($0.words) }.flatMap(rows) }

  var overdueEntries: [AwaitedReview] { awaited.filter { $0.due < day } }
  var aheadEntries: [AwaitedReview] { awaited.filter { $0.due >= day } }

  /// Reviews and reports that are to come or should have come, the earliest first; none where the
  /// notice stands no longer.
  private var awaited: [AwaitedReview] {
    guard council.status == .open else { return [] }
    let all =
      council.reviewsAwaited().map(AwaitedReview.init)
      + council.adviserReportsOwed.map(AwaitedReview.init)
    return all.filter { keeps($0.words) }.ordered { $0.due }
  }

  var awaitingLetter: [Visit] {
    council.visitsAwaitingLetter.filter { $0.source == nil && keeps($0.words) }
  }

  /// Visits that another paper tells of, while nobody here holds their own letter.
  private var heldElsewhere: [Visit] {
    council.visitsAwaitingLetter.filter { $0.source != nil && keeps($0.words) }
  }

  private var keptVisits: [Visit] { council.visits.filter { keeps($0.words) } }

  private func keptReviews(_ kind: Review.Kind) -> [Review] {
    council.reviewsHeld(kind).reversed().filter { keeps($0.words(by: day)) }
  }

  private var keptCancelled: [Review] {
    council.reviewsCancelled().reversed().filter { keeps($0.words(by: day)) }
  }

  private var keptReports: [AdviserReport] {
    council.adviserReportsReceived.reversed().filter {
      keeps(["adviser's report", $0.title.string, $0.text?.string ?? ""])
    }
  }

  private var areas: [AreaOverVisits] { council.areasOverVisits }
}
