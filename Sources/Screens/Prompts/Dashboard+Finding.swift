internal import BoardModel
internal import CellGrid

/// Finding text on the screen in sight: as it is typed, then from place to place.
extension Dashboard {
  /// Goes to the first match from the row the search began on, as the text grows.
  mutating func findAsTyped(_ text: String, from start: View) {
    mode = .finding(text: text, from: start)
    trail.current.view = start
    trail.current.view.sought = text
    trail.current.view.match = nil
    guard !text.isEmpty, let pane = panes.first(where: \.isFocused) else { return }
    let from = pane.selectedRow ?? start.top
    if let row = pane.match(of: text, from: from, forward: true, including: true) {
      show(match: row, of: pane)
    }
  }

  mutating func goToMatch(forward: Bool) {
    let text = trail.current.view.sought
    guard !text.isEmpty, let pane = panes.first(where: \.isFocused) else {
      message = "Nothing is being searched for\(keys.advice(.find, "finds"))."
      return
    }
    let from = trail.current.view.match ?? pane.selectedRow ?? trail.current.view.top
    guard let row = pane.match(of: text, from: from, forward: forward, including: false) else {
      message = notFound(text)
      return
    }
    show(match: row, of: pane)
    let isRound = forward ? row <= from : row >= from
    let words = isRound ? [forward ? "From the first again." : "From the last again."] : []
    message = (words + [placeOfMatch.map { "\($0)." }].compactMap { $0 }).joined(separator: " ")
    if message == "" { message = nil }
  }

  /// "Not found: coach"; where it stands instead, if that is in sight.
  func notFound(_ text: String) -> String {
    beside(text).map { "Found \($0): \(text)" } ?? "Not found: \(text)"
  }

  /// That what was sought stands in the pane beside, where keys do not go yet.
  func beside(_ text: String) -> String? {
    guard let pane = panes.first(where: { !$0.isFocused }), !text.isEmpty,
      pane.says(SoughtText(text))
    else { return nil }
    let opens = keys.name(of: .open).map { "; \($0) goes there" } ?? ""
    let isList = pane.column < (panes.first(where: \.isFocused)?.column ?? 0)
    return isList ? "only in the list beside it" : "only in the page beside it\(opens)"
  }

  /// With more rows than this they are not counted at every key.
  fileprivate static let mostCounted = 400

  /// "2 of 9", where the rows are few enough to count, and the words that were found where the row
  /// has no room for them.
  var placeOfMatch: String? {
    let view = trail.current.view
    guard let row = view.match, let pane = panes.first(where: \.isFocused),
      row < pane.sheet.body.count
    else { return nil }
    let body = pane.sheet.body
    let wanted = SoughtText(view.sought)
    var words: [String] = []
    if body.count <= Dashboard.mostCounted {
      let found = (0..<body.count).filter { body.holds(wanted, at: $0) }
      words.append("\((found.firstIndex(of: row) ?? 0) + 1) of \(found.count)")
    }
    if let hidden = body.line(row).unseen(wanted, view.sought) { words.append(hidden) }
    return words.isEmpty ? nil : words.joined(separator: ": ")
  }

  private mutating func show(match row: Int, of pane: Pane) {
    trail.current.view.match = row
    if pane.selectedRow != nil, pane.sheet.body.item(row) != nil {
      select(row, of: pane)
    } else if !(trail.current.view.top..<trail.current.view.top + pane.bodyRows).contains(row) {
      trail.current.view.top = max(0, row - pane.bodyRows / 2)
      // What is selected elsewhere would call the view back.
      trail.current.view.selected = nil
    }
  }
}

extension Pane {
  /// Whether it says what is sought anywhere.
  fileprivate func says(_ sought: SoughtText) -> Bool {
    if (sheet.head + sheet.foot).contains(where: { $0.holds(sought) }) { return true }
    // A list of thousands is not looked through at every key for the sake of a remark.
    return sheet.body.count <= Dashboard.mostCounted
      && (0..<sheet.body.count).contains { sheet.body.holds(sought, at: $0) }
  }

  /// The nearest body line that holds `text`, going round at the end; case does not matter.
  func match(of text: String, from start: Int, forward: Bool, including: Bool) -> Int? {
    let count = sheet.body.count
    guard count > 0 else { return nil }
    let wanted = SoughtText(text)
    let first = including ? 0 : 1
    for step in first..<count + first {
      let row = ((start + (forward ? step : -step)) % count + count) % count
      if sheet.body.holds(wanted, at: row) { return row }
    }
    return nil
  }
}

extension Line {
  /// Whether one of its pieces holds `text`.
  func holds(_ text: SoughtText) -> Bool { pieces.contains { text.occurs(in: $0.text) } }

  /// The words round `text` where it occurs, but only in what the pieces have no room for.
  fileprivate func unseen(_ wanted: SoughtText, _ text: String) -> String? {
    let holding = pieces.filter { wanted.occurs(in: $0.text) }
    let isSeen = holding.contains {
      wanted.occurs(in: PrintableText.clipped($0.text, to: $0.columns))
    }
    guard !isSeen, let piece = holding.first,
      let place = piece.text.lowercased().firstRange(of: text.lowercased())
    else { return nil }
    let lowered = piece.text.lowercased()
    let start = lowered.distance(from: lowered.startIndex, to: place.lowerBound)
    let before = max(0, start - 12)
    let part = piece.text.dropFirst(before).prefix(start - before + text.count + 12)
    let end = before + part.count < piece.text.count ? "…" : ""
    return "\(before > 0 ? "…" : "")\(part)\(end)"
  }
}
