internal import BoardModel

/// From screen to screen and from day to day.
extension Dashboard {
  /// Opens a screen on top of the one in sight.
  mutating func go(_ screen: Screen) {
    elsewhere = trail
    remember()
    trail.push(place(for: screen))
  }

  /// Goes to a screen from wherever one is: back to it where it lies behind, else on to it.
  mutating func goDirectly(to screen: Screen) {
    guard trail.current.screen.key != screen.key else { return }
    elsewhere = trail
    remember()
    var back = trail
    while back.pop() {
      if back.current.screen.key == screen.key {
        trail = back
        return
      }
    }
    trail.push(place(for: screen))
  }

  /// Shows a screen as if one had walked to it: by way of its council and its list.
  mutating func start(at screen: Screen) {
    if let council = screen.council {
      if screen.name != .council {
        trail.push(place(for: .council(CouncilScreen(council: council))))
      }
      if screen.name == .objective {
        trail.push(place(for: .objectives(ObjectivesScreen(council: council))))
      }
      if screen.name == .clause {
        trail.push(place(for: .notice(NoticeScreen(council: council))))
      }
      if screen.name == .visit || screen.name == .trail {
        trail.push(place(for: .visits(VisitsScreen(council: council))))
      }
    }
    trail.push(place(for: screen))
  }

  /// Goes back one screen; false at the first one.
  mutating func leave() -> Bool {
    let before = trail
    remember()
    let left = before.current.screen
    guard trail.pop() else { return false }
    elsewhere = before
    if let item = left.behaviour.itemInList { trail.current.view.selected = item }
    if left.name == .objective, trail.current.screen.name == .objectives {
      trail.current.view.tab = before.current.view.tab
    }
    return true
  }

  /// Esc: first the search, then the marks, then the filter, then the screen.
  mutating func goBack() {
    if !trail.current.view.sought.isEmpty {
      trail.current.view.sought = ""
      trail.current.view.match = nil
    } else if !trail.current.view.marked.isEmpty {
      trail.current.view.marked = []
    } else if trail.current.view.filter.isOn {
      trail.current.view.filter = Filter()
    } else if !leave() {
      message = "This is the first screen\(keys.advice(keys.leaving, "quits"))."
    }
  }

  mutating func goElsewhere() {
    guard let other = elsewhere else {
      message = "There is no view before this one."
      return
    }
    elsewhere = trail
    trail = other
  }

  mutating func goTo(_ intent: Intent) {
    switch intent {
    case .portfolio: goDirectly(to: .portfolio(PortfolioScreen()))
    case .slow: goDirectly(to: .slow(SlowScreen()))
    default:
      guard let council = councilInView else {
        message = "Select a council first."
        return
      }
      goDirectly(to: screen(for: intent, of: council))
    }
  }

  private func screen(for intent: Intent, of council: String) -> Screen {
    switch intent {
    case .objectives: .objectives(ObjectivesScreen(council: council))
    case .notice: .notice(NoticeScreen(council: council))
    default: .council(CouncilScreen(council: council))
    }
  }

  mutating func goToSibling(_ steps: Int) {
    let screen = trail.current.screen
    guard let sibling = screen.behaviour.sibling(steps, in: setting(for: screen)) else {
      message =
        screen.behaviour.place(in: setting(for: screen)) == nil
        ? "This screen has no next one." : steps < 0 ? "This is the first." : "This is the last."
      return
    }
    remember()
    var view = View()
    view.tab = trail.current.view.tab
    trail.current = Place(sibling, view: fresh(sibling, from: view))
  }

  mutating func travelToEarlierMeeting() {
    let council = trail.current.screen.council
    if let council, case .unreadable = board.entry(council) {
      message = "The file of \(council) cannot be read, and so its meetings are not known."
      return
    }
    guard let day = board.meetingDay(before: board.day, of: council) else {
      message =
        "There is no board meeting\(council.map { " of \(board.name(of: $0))" } ?? "") before \(board.day.text)."
      return
    }
    travel(to: day)
  }

  /// One meeting on; past the last one held, the latest day.
  mutating func travelToLaterMeeting() {
    guard board.day < board.home else {
      message = "This is the latest day, \(board.home.text)."
      return
    }
    let next = board.meetingDay(after: board.day, of: trail.current.screen.council)
    travel(to: min(next ?? board.home, board.home))
  }

  /// The council the screen is about, or the one its selected row is about.
  var councilInView: String? {
    trail.current.screen.council ?? panes.first { $0.isFocused }?.selectedItem?.opens?.council
  }

  private mutating func remember() {
    var view = trail.current.view
    view.sought = ""
    view.match = nil
    view.marked = []
    remembered[trail.current.screen.key] = view
  }

  private static let belowEverything = 1_000_000

  private func place(for screen: Screen) -> Place {
    var view = remembered[screen.key] ?? View()
    if screen.name == .objective, trail.current.screen.name == .objectives {
      view.tab = trail.current.view.tab
      view.top = 0
      view.selected = nil
      view.row = 0
    }
    if remembered[screen.key] == nil { view = fresh(screen, from: view) }
    return Place(screen, view: opening(screen, from: view) ?? view)
  }

  /// A list that was not looked at yet begins with its worst, though rows before it stay above.
  private func fresh(_ screen: Screen, from view: View) -> View {
    guard view.tab == 0, let item = screen.behaviour.beginning(in: setting(for: screen))
    else { return view }
    var view = view
    view.selected = item
    // Where hardly any rows are in sight, the worst is the first of them.
    view.top = hasFewRows ? Dashboard.belowEverything : 0
    return view
  }

  /// How a screen is looked at first that was opened for something on it.
  func opening(_ screen: Screen, from view: View = View()) -> View? {
    guard let landing = screen.behaviour.landing(on: board) else { return nil }
    var view = view
    view.tab = landing.tab ?? view.tab
    view.selected = landing.item
    view.row = 0
    // From below, so that what was asked for comes to stand in the first row.
    view.top = landing.item == nil ? 0 : Dashboard.belowEverything
    return view
  }
}

extension Screen {
  /// What tells it from every other screen: its name, its council, its objective.
  var key: String {
    var key = "\(name.rawValue) \(council ?? "")"
    switch self {
    case .objective(let screen): key += " \(screen.ref.string)"
    case .clause(let screen): key += " \(screen.clause)"
    case .record(let screen): key += " \(screen.ref.key)"
    case .visit(let screen): key += " \(screen.subject.id)"
    case .trail(let screen): key += " \(screen.area)"
    default: break
    }
    return key
  }
}
