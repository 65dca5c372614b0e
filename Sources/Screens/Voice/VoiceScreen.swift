internal import BoardModel
internal import CellGrid

/// The views of frontline staff and of children and young people of one council (clause 5e), the gaps
/// first.
package struct VoiceScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String) { self.council = council }

  var name: ScreenName { .voice }
  var key: String { council ?? "" }
  var takesFilter: Bool { true }
  var isRead: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .theme, .newest] }

  func title(in setting: Setting) -> [String] { [setting.board.name(of: key), "Voice"] }

  func count(in setting: Setting) -> String {
    guard let council = setting.board.council(key) else { return "" }
    let page = page(of: council, in: setting)
    let all = DayWords.count(page.allViews, "view", "views")
    return setting.view.filter.isOn ? "\(page.viewsKept) of \(all)" : all
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return setting.unreadable(key) }
    return setting.memory.pages.sheet(name.rawValue, key, setting) {
      let page = page(of: council, in: setting)
      return Sheet(
        head: page.head,
        body: Sheet.Body(
          page.rows.folded(columns: setting.columns),
          whenEmpty: setting.view.filter.isOn
            ? "Nothing matches\(setting.keys.advice(.clearFilter, "shows all"))."
            : "There was no objective in the plan on \(setting.board.day.text)."))
    }
  }

  private func page(of council: CouncilAsOf, in setting: Setting) -> VoicePage {
    VoicePage(council: council, key: key, columns: setting.columns, view: setting.view)
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .voice(VoiceScreen(council: $0))
    }
  }
}
