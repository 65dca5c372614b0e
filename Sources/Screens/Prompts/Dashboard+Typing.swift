internal import BoardModel
internal import CellGrid

/// Keys while a line is being typed.
extension Dashboard {
  mutating func type(_ key: Key) -> [Effect] {
    if key == .control("c"), keys.intent(of: key) == .quit { return [.quit] }
    switch mode {
    case .browsing, .editing: break
    case .finding(let text, let from): typeFind(key, text, from)
    case .filtering(let text, let from): typeFilter(key, text, from)
    case .sorting: chooseOrder(key)
    case .jumping(let text): typeJump(key, text)
    case .palette(let text, let chosen): return typePalette(key, text, chosen)
    }
    return []
  }

  /// Drops what was typed and shows what was there before.
  private mutating func leavePrompt() {
    switch mode {
    case .finding(_, let view), .filtering(_, let view): trail.current.view = view
    default: break
    }
    mode = .browsing
  }

  private mutating func typeFind(_ key: Key, _ text: String, _ from: View) {
    switch key {
    case .enter:
      mode = .browsing
      if !text.isEmpty, trail.current.view.match == nil { message = notFound(text) }
    case .escape: leavePrompt()
    default:
      if let text = text.typing(key) { findAsTyped(text, from: from) } else { leavePrompt() }
    }
  }

  mutating func startFilter() {
    guard trail.current.screen.behaviour.takesFilter else {
      message = "This screen is not filtered\(keys.advice(.find, "finds"))."
      return
    }
    mode = .filtering(text: trail.current.view.filter.text, from: trail.current.view)
  }

  mutating func clearFilter() {
    if !trail.current.view.filter.isOn { message = "Nothing is filtered: all rows are shown." }
    trail.current.view.filter = Filter()
  }

  private mutating func typeFilter(_ key: Key, _ text: String, _ from: View) {
    switch key {
    case .enter: mode = .browsing
    case .escape: leavePrompt()
    case .tab:
      let words = trail.current.screen.behaviour.filterWords
      let named = words.contains("owner:") ? board.filterWords(beginning: text) : []
      setFilter(Filter.completed(text, among: words + named), from)
    default:
      if let text = text.typing(key) { setFilter(text, from) } else { leavePrompt() }
    }
  }

  private mutating func setFilter(_ text: String, _ from: View) {
    mode = .filtering(text: text, from: from)
    // From where it began, not from where an earlier letter led: half a word may have left out the row
    // that was selected and the whole one keep it.
    trail.current.view = from
    trail.current.view.filter = Filter(text)
  }

  mutating func startSort() {
    if trail.current.screen.behaviour.orders.isEmpty {
      message = "The rows of this screen have one order."
    } else {
      mode = .sorting
    }
  }

  private mutating func chooseOrder(_ key: Key) {
    mode = .browsing
    guard case .character(let letter) = key else { return }
    let orders = trail.current.screen.behaviour.orders
    guard let order = orders.first(where: { $0.letter == letter }) else {
      message = "There is no order on \(letter)."
      return
    }
    trail.current.view.order = order
    trail.current.view.isReversed = false
  }
}

extension Dashboard {
  /// The longest text a prompt takes, in characters.
  static let longestPrompt = 200

  /// Whether a key would act on what nobody sees: in too small a window only those work that leave.
  func isBlind(_ key: Key) -> Bool {
    guard isTooSmall else { return false }
    if case .editing(let editing) = mode, editing.form != nil { return isBlind(key, in: editing) }
    if case .character = key, mode != .browsing { return true }
    switch keys.intent(of: key) {
    case .quit, .redraw, .suspend: return false
    case .back, .backOrQuit: return mode != .browsing
    default: return true
    }
  }

  /// In a form only what leaves it, and the answer to the question that this asks.
  private func isBlind(_ key: Key, in editing: Editing) -> Bool {
    if key == .escape { return false }
    if case .character(let letter) = key {
      guard case .form(let form) = editing, form.isAskingToLeave else { return true }
      // Where not even "y/n" fits, nobody sees what is asked.
      return size.columns < 3 || !"yYnN".contains(letter)
    }
    switch keys.intent(of: key) {
    case .quit, .redraw, .suspend: return false
    default: return true
    }
  }

  /// In too small a window nobody sees what is typed, and the key that leaves does what it is said to.
  mutating func leaveUnseenPrompt(_ key: Key) {
    guard isTooSmall else { return }
    switch mode {
    case .browsing: return
    case .editing(let editing): if editing.form != nil { return }
    case .finding, .filtering, .sorting, .jumping, .palette: break
    }
    switch keys.intent(of: key) {
    case .quit, .back, .backOrQuit: leavePrompt()
    default: break
    }
  }

  /// Whether a key adds to a prompt that takes no more: what a paste of a whole file comes to.
  func isLost(_ key: Key) -> Bool {
    guard case .character = key else { return false }
    switch mode {
    case .finding(let text, _), .filtering(let text, _), .palette(let text, _), .jumping(let text):
      return text.count >= Dashboard.longestPrompt
    case .browsing, .sorting, .editing: return false
    }
  }
}

extension String {
  /// The text after a key: longer, shorter, or nothing when Backspace finds nothing left.
  func typing(_ key: Key) -> String? {
    switch key {
    case .character(let character):
      count < Dashboard.longestPrompt ? self + String(character) : self
    case .backspace: isEmpty ? nil : String(dropLast())
    case .control("u"): ""
    case .control("w"):
      String(
        reversed().drop { $0 == " " }.drop { $0 != " " }.reversed())
    default: self
    }
  }
}

extension BoardOnDay {
  /// `owner:` or `partner:` with the words of those who are called so, where the text's last word
  /// begins like that.
  fileprivate func filterWords(beginning text: String) -> [String] {
    let last = text.split(separator: " ", omittingEmptySubsequences: false).last?.lowercased() ?? ""
    var names: Set<String> = []
    func add(_ kind: String, _ name: Prose) {
      for word in name.string.lowercased().split(separator: " ") { names.insert(kind + word) }
    }
    for council in councils {
      if last.hasPrefix("owner:") {
        let owners = Set(council.council.plan.objectives.compactMap(\.owner))
        for person in council.council.people where owners.contains(person.id) {
          add("owner:", person.title)
        }
      } else if last.hasPrefix("partner:") {
        for partner in council.council.partners { add("partner:", partner.name) }
      }
    }
    return names.sorted()
  }
}

extension Filter {
  /// The text with its last word completed to the first of the words known.
  static func completed(_ text: String, among known: [String]) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last.map({ $0.lowercased() }), !last.isEmpty,
      let full = known.first(where: { $0.hasPrefix(last) })
    else { return text }
    let ending = full.hasSuffix(":") ? "" : " "
    return (words.dropLast().map(String.init) + [full]).joined(separator: " ") + ending
  }
}
