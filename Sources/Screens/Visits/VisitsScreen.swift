internal import BoardModel
internal import CellGrid

/// What was seen of one council from outside: Ofsted's visits, reviews and the adviser's reports, and
/// each area for improvement through the visits.
package struct VisitsScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String) { self.council = council }

  var name: ScreenName { .visits }
  var key: String { council ?? "" }
  var takesFilter: Bool { true }
  var isRead: Bool { true }
  var hasDetail: Bool { true }

  func title(in setting: Setting) -> [String] {
    [setting.board.name(of: key), "Visits and reviews"]
  }

  func count(in setting: Setting) -> String {
    guard let council = setting.board.council(key) else { return "" }
    let page = VisitsPage(council: council, key: key, columns: setting.columns, view: setting.view)
    return setting.view.filter.isOn
      ? "\(page.subjects.count) kept" : DayWords.count(council.visits.count, "visit", "visits")
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return setting.unreadable(key) }
    return setting.memory.pages.sheet(name.rawValue, key, setting) {
      let page = VisitsPage(
        council: council, key: key, columns: setting.columns, view: setting.view)
      return Sheet(
        head: page.head,
        body: Sheet.Body(
          page.rows.folded(columns: setting.columns),
          whenEmpty: setting.view.filter.isOn
            ? "Nothing matches\(setting.keys.advice(.clearFilter, "shows all"))."
            : "No visit or review was known on \(setting.board.day.text)."))
    }
  }

  func detail(of item: Sheet.Item?) -> Screen? { item?.opens }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .visits(VisitsScreen(council: $0))
    }
  }
}
