internal import BoardModel
internal import CellGrid

/// What was seen of one council or of all from outside: Ofsted's visits, reviews and the adviser's
/// reports, and each area for improvement through the visits.
package struct VisitsScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String? = nil) { self.council = council }

  var name: ScreenName { .visits }
  var key: String { council ?? "" }
  var takesFilter: Bool { true }
  var isRead: Bool { true }
  var hasDetail: Bool { true }

  func title(in setting: Setting) -> [String] {
    [council.map(setting.board.name(of:)), "Visits and reviews"].compactMap { $0 }
  }

  func count(in setting: Setting) -> String {
    let pages = pages(in: setting)
    guard setting.view.filter.isOn else {
      let visits = pages.reduce(0) {
        $0 + $1.council.visits.count + $1.council.visitsAwaitingLetter.count
      }
      return pages.isEmpty ? "" : DayWords.count(visits, "visit", "visits")
    }
    return "\(pages.reduce(0) { $0 + $1.subjects.count }) kept"
  }

  func sheet(in setting: Setting) -> Sheet {
    setting.sheet(
      name, of: council, whenEmpty: "No visit or review was known on \(setting.board.day.text)."
    ) {
      let pages = pages(in: setting)
      guard council == nil else { return (pages.flatMap(\.head), pages.flatMap(\.rows)) }
      return ([], VisitsAcross(pages: pages, columns: setting.columns).rows)
    }
  }

  /// One for the council; without one, one for each whose notice stands.
  private func pages(in setting: Setting) -> [VisitsPage] {
    setting.councils(of: council).map {
      VisitsPage(
        council: $0, key: $0.council.id.string, columns: setting.columns, view: setting.view,
        isOne: council != nil)
    }
  }

  func detail(of item: Sheet.Item?) -> Screen? {
    // A list beside a list says nothing of what is selected.
    if case .visits = item?.opens { return nil }
    return item?.opens
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    council.flatMap { CouncilScreen.neighbour(of: $0, steps, in: setting) }.map {
      .visits(VisitsScreen(council: $0))
    }
  }
}
