internal import BoardModel
internal import CellGrid

/// The first rows: where one is, how much there is, the day, and what makes it other than plain fact.
extension Dashboard {
  private var title: String {
    let screen = trail.current.screen
    return screen.behaviour.title(in: setting(for: screen)).joined(separator: " > ")
  }

  /// The title again, where the first row has no room for all of it.
  var titleInFull: [Line] {
    let room = size.columns - 40
    return PrintableText.columns(of: title) > room
      ? Line.wrapped(title, .title, columns: size.columns) : []
  }

  /// The first rows as a frame of their own, drawn again only where they say something else.
  var top: Frame {
    let words = board.isTravelled ? "AS OF" : size.columns < 60 ? "" : "as of"
    let top = TopRows(
      title: title, count: countText,
      day: words.isEmpty ? board.day.text : "\(words) \(board.day.text)",
      dayRole: board.isTravelled ? .travelled : .muted,
      status: statusParts.map { TopRows.Status(words: $0.0, role: $0.1) }, columns: size.columns)
    return memory.top.answer(to: top) { top.drawn }
  }

  /// "7/15" among its siblings, or how many rows there are.
  private var countText: String {
    let screen = trail.current.screen
    if isOnPaper { return "" }
    if let place = screen.behaviour.place(in: setting(for: screen)) {
      let words = "\(place.place)/\(place.of)"
      let signs = (keys.sign(.previousSibling, or: ""), keys.sign(.nextSibling, or: ""))
      return signs.0.isEmpty || signs.1.isEmpty ? words : "\(signs.0) \(words) \(signs.1)"
    }
    if isUnread(screen.council) { return "not read" }
    return screen.behaviour.count(in: setting(for: screen))
  }

  /// Whether a council's file cannot be read, so that nothing of it can be counted or recorded.
  func isUnread(_ council: String?) -> Bool {
    guard board.unreadable > 0, let council else { return false }
    return if case .unreadable = board.entry(council) { true } else { false }
  }

  /// What must be said of what is in sight, the most important first.
  var statusParts: [(String, Role)] {
    let screen = trail.current.screen
    let view = listView
    let isMadeUp = screen.behaviour.showsRecords && board.isIllustrative(screen.council)
    var parts: [(String, Role)] = []
    if isMadeUp { parts.append((madeUpSign(screen.name), .illustrative)) }
    if let words = settingsWords { parts.append((words, .alert)) }
    if let words = brokenWords(screen.council) { parts.append((words, .alert)) }
    if sharesReferences, screen.council == nil { parts.append((sharedWords, .alert)) }
    if let words = unsavedWords(screen.council) { parts.append((words, .alert)) }
    if let words = draftWords { parts.append((words, .alert)) }
    if let words = viewOnlyWords(screen.council) { parts.append((words, .watch)) }
    if let council = screen.council.flatMap(board.council), council.day != board.day {
      parts.append(("as it stood on \(council.day.text)", .travelled))
    }
    if let beyond = homeIsBeyond, !board.isTravelled { parts.append((beyond, .travelled)) }
    if board.isTravelled {
      parts.append(("looking back; latest day \(board.home.text)", .travelled))
    }
    if view.filter.isOn { parts.append(("only: \(view.filter.text)", .input)) }
    if let order = view.order { parts.append(("by \(order.rawValue)", .hint)) }
    if view.isReversed { parts.append(("reversed", .hint)) }
    if isMadeUp {
      parts.append(("made-up entries about real councils", .muted))
    }
    return parts
  }

  /// Where what is made up stands beside what the papers say, the star that tells which it is.
  private func madeUpSign(_ screen: ScreenName) -> String {
    switch screen {
    case .notice, .clause, .dates: "* ILLUSTRATIVE"
    default: "ILLUSTRATIVE"
    }
  }

  /// That nothing can be recorded, of the council in sight or at all.
  private func viewOnlyWords(_ council: String?) -> String? {
    if closedByStore != nil {
      return size.columns < 60 ? "read-only" : "read-only: nothing can be recorded here"
    }
    guard let council else {
      guard let first = board.viewOnly.first else { return nil }
      let count = board.viewOnly.count
      return count == 1 ? "\(first): view only" : "\(count) councils are view only"
    }
    guard let why = board.council(council)?.council.viewOnly else { return nil }
    return size.columns < 60 ? "view only" : "view only: its file is \(why.brief)"
  }

  /// That whoever names an objective may mean either of two.
  private var sharedWords: String {
    size.columns < 80
      ? "references used twice" : "objective references used twice: noticeboard check names them"
  }

  /// Which setting is not in use; where there is little room, only which file to look at.
  private var settingsWords: String? {
    guard let first = board.settingsProblems.first else { return nil }
    if size.columns < 80 { return "check settings.json" }
    if board.settingsProblems.contains(where: \.isNewer) {
      return "settings.json is of a newer version and not used"
    }
    let others = board.settingsProblems.count - 1
    if first.isKeptAsBefore {
      return first.key.isEmpty
        ? "settings.json could not be read again; used as it was"
        : "settings.json: \(first.key) wrong; used as it was"
    }
    if first.key.isEmpty { return "settings.json could not be read whole" }
    return others == 0
      ? "settings.json: \(first.key) wrong, usual value in use"
      : "settings.json: \(first.key) and \(others) more wrong"
  }

  /// Which council in sight is shown as it was, because its file cannot be read any more.
  private func brokenWords(_ council: String?) -> String? {
    if broken.isEmpty { return nil }
    let inSight = broken.keys.filter { council == nil || $0.string == council }.sorted()
    guard let first = inSight.first else { return nil }
    if inSight.count == 1 {
      return size.columns < 80
        ? "not current: \(board.name(of: first.string))"
        : "\(first).json cannot be read any more; shown as it was"
    }
    if size.columns < 80 { return "not current: \(inSight.count) councils" }
    let names = inSight.map { "\($0).json" }.listed(", ")
    let words = "\(names) cannot be read any more; shown as they were"
    return PrintableText.columns(of: words) <= size.columns - 18
      ? words : "\(inSight.count) councils cannot be read any more; shown as they were"
  }

  /// The view of the list in sight, also where the detail beside it has the keys.
  private var listView: View {
    let screen = trail.current.screen
    guard screen.behaviour.itemInList != nil,
      let list = screen.behaviour.list(in: setting(for: screen))
    else { return trail.current.view }
    guard let behind = trail.behind.last else { return remembered[list.key] ?? View() }
    if behind.screen.key == list.key { return behind.view }
    return remembered[list.key] ?? View()
  }
}

/// What the first rows say.
struct TopRows: Equatable {
  let title: String
  let count: String
  let day: String
  let dayRole: Role
  /// What must be said of what is in sight, the most important first; no second row without any.
  let status: [Status]
  let columns: Int

  struct Status: Equatable {
    let words: String
    let role: Role
  }

  var drawn: Frame {
    Frame(size: Size(columns: columns, rows: status.isEmpty ? 1 : 2)) { canvas in
      drawTitle(on: &canvas)
      drawStatus(on: &canvas)
    }
  }

  private func drawTitle(on canvas: inout Canvas) {
    var right = columns - 1
    canvas.putRight(day, endingAt: right, row: 0, role: dayRole)
    right -= PrintableText.columns(of: day) + 3
    let countColumns = PrintableText.columns(of: count)
    if !count.isEmpty, right - countColumns > PrintableText.columns(of: title) + 2 {
      canvas.putRight(count, endingAt: right, row: 0, role: .muted)
      right -= countColumns + 2
    }
    canvas.put(
      title, at: Position(column: 1, row: 0), role: .title, maxColumns: max(0, right - 1))
  }

  private func drawStatus(on canvas: inout Canvas) {
    var column = 1
    for (index, part) in status.enumerated() {
      let needed = PrintableText.columns(of: part.words)
      guard index == 0 || column + needed < columns else { continue }
      canvas.put(part.words, at: Position(column: column, row: 1), role: part.role)
      column += needed + 2
    }
  }
}
