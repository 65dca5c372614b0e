internal import BoardModel
internal import CellGrid

/// The views of frontline staff and of children and young people (clause 5e) at one council or at
/// all, the gaps first.
package struct VoiceScreen: ScreenBehaviour {
  package let council: String?

  package init(council: String? = nil) { self.council = council }

  var name: ScreenName { .voice }
  var key: String { council ?? "" }
  var takesFilter: Bool { true }
  var isRead: Bool { true }
  var orders: [RowOrder] { [.worstFirst, .theme, .newest] }

  func title(in setting: Setting) -> [String] {
    [council.map(setting.board.name(of:)), "Voice"].compactMap { $0 }
  }

  func count(in setting: Setting) -> String {
    let pages = pages(in: setting)
    let views = DayWords.count(pages.reduce(0) { $0 + $1.allViews }, "view", "views")
    guard setting.view.filter.isOn else { return pages.isEmpty ? "" : views }
    return "\(pages.reduce(0) { $0 + $1.viewsKept }) of \(views)"
  }

  func sheet(in setting: Setting) -> Sheet {
    setting.sheet(
      name, of: council,
      whenEmpty: "There was no objective in the plan on \(setting.board.day.text)."
    ) {
      let pages = pages(in: setting)
      guard council == nil else { return (pages.flatMap(\.head), pages.flatMap(\.rows)) }
      let across = VoiceAcross(pages: pages, columns: setting.columns)
      return (across.head, across.rows)
    }
  }

  /// One for the council; without one, one for each whose notice stands.
  private func pages(in setting: Setting) -> [VoicePage] {
    setting.councils(of: council).map { page(of: $0, in: setting) }
  }

  private func page(of council: CouncilAsOf, in setting: Setting) -> VoicePage {
    VoicePage(
      council: council, key: council.council.id.string, columns: setting.columns, view: setting.view
    )
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    council.flatMap { CouncilScreen.neighbour(of: $0, steps, in: setting) }.map {
      .voice(VoiceScreen(council: $0))
    }
  }
}
