internal import BoardModel
internal import CellGrid

/// What a key does while the screen, and not a prompt, has the keys.
extension Dashboard {
  mutating func press(_ key: Key) -> [Effect] {
    switch mode {
    case .browsing: browse(key)
    case .finding, .filtering, .sorting, .palette, .jumping: type(key)
    case .editing(let editing): press(key, in: editing)
    }
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    let key = keys.intent(of: key) == nil ? key.overRows : key
    guard let intent = keys.intent(of: key) else {
      message = "\(key.readable) does nothing here\(keys.advice(.help, "shows the keys"))."
      return []
    }
    return carryOut(intent)
  }

  mutating func carryOut(_ intent: Intent) -> [Effect] {
    if intent != .undo { earlierUndo = nil }
    switch intent {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .halfPageUp: move(by: -max(1, pageRows / 2))
    case .halfPageDown: move(by: max(1, pageRows / 2))
    case .first: moveToFirst()
    case .last: moveToLast()
    case .open: openSelected()
    case .back: goBack()
    case .backOrQuit:
      if !leave() { return [.quit] }
    case .quit: return [.quit]
    case .nextTab: turnTab(by: 1)
    case .previousTab: turnTab(by: -1)
    case .portfolio, .council, .objectives, .slow, .notice: goTo(intent)
    case .dates, .partners, .voice, .visits: goWide(intent)
    case .jump: startJump()
    case .previousSibling: goToSibling(-1)
    case .nextSibling: goToSibling(1)
    case .lastView: goElsewhere()
    case .earlierMeeting: travelToEarlierMeeting()
    case .laterMeeting: travelToLaterMeeting()
    case .latestDay: travel(to: board.home)
    case .find: mode = .finding(text: "", from: trail.current.view)
    case .nextMatch: goToMatch(forward: true)
    case .previousMatch: goToMatch(forward: false)
    case .filter: startFilter()
    case .clearFilter: clearFilter()
    case .sort: startSort()
    case .reverseSort:
      if trail.current.screen.behaviour.orders.isEmpty {
        message = "The rows of this screen have one order."
      } else {
        trail.current.view.isReversed.toggle()
      }
    case .print: return [.print(printed, name: printName)]
    case .reload: return [.reload]
    case .redraw: return [.redraw]
    case .palette: mode = .palette(text: "", chosen: 0)
    case .help:
      if trail.current.screen.name == .help {
        _ = leave()
      } else {
        go(.help(HelpScreen(of: trail.current.screen.name)))
      }
    case .suspend: return [.suspend]
    case .mark: toggleMark()
    case .drafts: askAboutDraft()
    case .recover: return seekLastGood()
    case .add, .change, .editText, .strike, .undo, .redo, .save, .editField: return record(intent)
    }
    return []
  }

  /// What a print of this screen is called: `knowsley-objectives-2025-05-12`.
  private var printName: String {
    let screen = trail.current.screen
    var parts = [screen.council, screen.name.rawValue].compactMap { $0 }
    switch screen {
    case .objective(let objective): parts.append(objective.ref.string.lowercased())
    case .clause(let clause): parts.append(clause.clause.string)
    case .record(let record): parts.append(String(record.ref.key.map { $0 == "/" ? "-" : $0 }))
    case .visit(let visit): parts.append(visit.subject.id.replacing(" ", with: "-"))
    case .trail(let trail): parts.append(trail.area.string)
    default: break
    }
    return (parts + [board.day.iso]).joined(separator: "-")
  }

  private mutating func turnTab(by steps: Int) {
    let tabs = panes.compactMap { pane in
      let tabs = pane.screen.behaviour.tabs
      return tabs.isEmpty ? nil : tabs.count
    }
    guard let count = tabs.first else {
      message = "This screen has one part only."
      return
    }
    trail.current.view.tab = (trail.current.view.tab + steps + count) % count
    if !trail.current.screen.behaviour.tabs.isEmpty {
      // Where the head has no room but in the list, the part turned to is what is looked for.
      trail.current.view.top = panes.first { $0.isFocused }?.sheet.scrolledHead ?? 0
      trail.current.view.selected = nil
      trail.current.view.row = 0
    }
  }
}

extension Key {
  /// Over rows there are no words to go by.
  fileprivate var overRows: Key {
    switch self {
    case .wordLeft: .left
    case .wordRight: .right
    default: self
    }
  }
}
