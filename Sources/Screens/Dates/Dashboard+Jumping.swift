internal import BoardModel
internal import CellGrid

/// Going to a day of the time line, and from one council's dates to all.
extension Dashboard {
  mutating func startJump() {
    guard trail.current.screen.name == .dates else {
      message = "Only the dates have days to go to\(keys.advice(.dates, "shows them"))."
      return
    }
    mode = .jumping(text: "")
  }

  mutating func typeJump(_ key: Key, _ text: String) {
    switch key {
    case .escape: mode = .browsing
    case .enter:
      guard let day = day(to: text) else {
        message =
          Day.isImpossible(words: text)
          ? "There is no such day as \(text)."
          : "\(text) is no day; write one such as 14 jul, +3w, end of may, 2026-01-31."
        return
      }
      mode = .browsing
      jump(to: day)
    default:
      if let text = text.typing(key) { mode = .jumping(text: text) } else { mode = .browsing }
    }
  }

  /// What the words typed so far mean, so that nobody is taken elsewhere than they thought.
  func jumpHint(_ text: String) -> String {
    guard !text.isEmpty else { return "14 jul  +3w  friday  end of may  Enter today  Esc leaves" }
    return day(to: text).map { "\($0.text)  Enter goes  Esc leaves" } ?? "no day yet"
  }

  private func day(to words: String) -> Day? {
    guard case .dates(let screen) = trail.current.screen else { return nil }
    let today = screen.today(in: setting(for: trail.current.screen))
    return words.allSatisfy { $0 == " " }
      ? today : Day(words: words, from: today, leaning: .future)
  }

  /// The time line round a day, and the first thing from it on selected.
  mutating func jump(to day: Day) {
    guard case .dates(let screen) = trail.current.screen else { return }
    let today = screen.today(in: setting(for: trail.current.screen))
    trail.current.view.day = day == today ? nil : day
    if trail.current.view.datesTab == .bars { return }
    let rows = screen.rows(in: setting(for: trail.current.screen))
    guard let row = rows.row(from: day), let item = rows.item(row) else {
      message = "Nothing stands on the days round \(day.text)."
      return
    }
    trail.current.view.selected = item.uid
    trail.current.view.row = row
    trail.current.view.top = max(0, row - 2)
  }

  /// Dates, partners, voices and visits are of one council or of all; asked for again they are of the
  /// other.
  mutating func goWide(_ intent: Intent) {
    let current = trail.current.screen
    let isThere = current.name == intent.wideScreen
    let council = isThere && current.council != nil ? nil : councilToShow(isThere)
    goDirectly(to: wideScreen(for: intent, of: council))
    if isThere, current.council == nil, council == nil { message = "Select a council first." }
  }

  /// From lists across councils one goes on to all of them.
  private func councilToShow(_ isThere: Bool) -> String? {
    isThere ? councilInView : trail.current.screen.council
  }

  /// The key that shows all councils in place of one, or one in place of all, and its label.
  var widening: (Intent, String)? {
    let screen = trail.current.screen
    let wide: [Intent] = [.dates, .partners, .voice, .visits]
    guard let intent = wide.first(where: { $0.wideScreen == screen.name }) else { return nil }
    if screen.council != nil { return (intent, "all councils") }
    return councilInView.map { (intent, "\(board.name(of: $0)) only") }
  }

  private func wideScreen(for intent: Intent, of council: String?) -> Screen {
    switch intent {
    case .partners: .partners(PartnersScreen(council: council))
    case .voice: .voice(VoiceScreen(council: council))
    case .visits: .visits(VisitsScreen(council: council))
    default: .dates(DatesScreen(council: council))
    }
  }
}

extension Intent {
  /// The screen it goes to that shows one council or all of them.
  fileprivate var wideScreen: ScreenName? {
    switch self {
    case .dates: .dates
    case .partners: .partners
    case .voice: .voice
    case .visits: .visits
    default: nil
    }
  }
}
