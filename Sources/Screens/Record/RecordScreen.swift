package import BoardModel
internal import CellGrid

/// One entry of a council's record in full that has no screen of its own: a board meeting, an
/// assessment, a partner, a measure, or what was done under a clause.
package struct RecordScreen: ScreenBehaviour {
  package let council: String?
  package let ref: EntryRef

  package init(council: String, ref: EntryRef) {
    self.council = council
    self.ref = ref.page
  }

  var name: ScreenName { .record }
  var key: String { council ?? "" }
  var about: EntryRef? { ref }

  func title(in setting: Setting) -> [String] {
    [setting.board.name(of: key), page(in: setting)?.title ?? "Record"]
  }

  func sheet(in setting: Setting) -> Sheet {
    guard setting.board.council(key) != nil else { return .unreadable(in: setting) }
    guard let page = page(in: setting) else {
      let text = "Nothing of that name was known on \(setting.board.day.text)."
      return Sheet(body: Sheet.Body(Sheet.Row.plain(Line.wrapped(text, columns: setting.columns))))
    }
    return Sheet(
      head: Line.wrapped(page.title, .heading, columns: setting.columns),
      body: Sheet.Body(page.rows.folded(columns: setting.columns)))
  }

  private func page(in setting: Setting) -> RecordPage? {
    guard let council = setting.board.council(key) else { return nil }
    return RecordDetail(council: council, key: key, columns: setting.columns).page(of: ref)
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    guard let council = setting.board.council(key) else { return nil }
    let all = ref.kin(in: council)
    guard let place = all.firstIndex(of: ref), all.indices.contains(place + steps) else {
      return nil
    }
    return .record(RecordScreen(council: key, ref: all[place + steps]))
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    guard let council = setting.board.council(key) else { return nil }
    let all = ref.kin(in: council)
    return all.firstIndex(of: ref).map { ($0 + 1, all.count) }
  }
}

/// What the page of an entry says.
struct RecordPage {
  let title: String
  let rows: [Sheet.Row]
}

extension EntryRef {
  /// What it is a part of, where it has no page of its own.
  var page: EntryRef {
    switch self {
    case .boardReport(let id), .boardAction(let id, _), .decision(let id, _),
      .attendance(let id, _):
      .meeting(id)
    case .finding(let id, _): .visit(id)
    default: self
    }
  }

  /// Every entry that has a page of its own on the day.
  static func pages(of council: CouncilAsOf) -> [EntryRef] {
    let some: [EntryRef] = [
      .meeting(""), .review(""), .adviserReport(""), .selfAssessment(""), .visit(""), .area(""),
      .partner(""), .measure(""),
    ]
    return some.flatMap { $0.kin(in: council) }
  }

  /// The entries of its kind that the day knew, in their order: what `[` and `]` go through.
  func kin(in council: CouncilAsOf) -> [EntryRef] {
    switch self {
    case .meeting: council.meetingsKnown.map { .meeting($0.id) }
    case .review:
      (council.reviewsHeld() + council.reviewsAwaited()).map { .review($0.id) }
    case .adviserReport:
      (council.adviserReportsReceived + council.adviserReportsAwaited).map { .adviserReport($0.id) }
    case .selfAssessment: council.selfAssessments.map { .selfAssessment($0.id) }
    case .visit: council.visits.reversed().map { .visit($0.id) }
    case .area: council.areaCoverage.map { .area($0.area.id) }
    case .partner: council.council.partners.map { .partner($0.id) }
    case .measure: council.council.measures.map { .measure($0.id) }
    default: []
    }
  }
}

extension CouncilAsOf {
  /// Board meetings that had been held or arranged by the day, the oldest first.
  fileprivate var meetingsKnown: [Meeting] {
    standing.meetings.wholeHistory.filter {
      $0.on <= day || ($0.arranged.map { $0 <= day } ?? false)
    }
  }
}
