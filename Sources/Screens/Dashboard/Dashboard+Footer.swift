internal import BoardModel
internal import CellGrid

/// What the keys do in the screen in sight.
extension Dashboard {
  var footer: Frame {
    let footer = Footer(offers: offers, columns: size.columns)
    return memory.footer.answer(to: footer) { footer.drawn(keys) }
  }

  private var offers: [Footer.Offer] {
    let behaviour = trail.current.screen.behaviour
    let item = panes.first(where: \.isFocused)?.selectedItem
    var offers: [Footer.Offer] = []
    offers.reserveCapacity(16)
    func offer(_ intent: Intent, _ rank: Int, _ label: String? = nil) {
      offers.append(Footer.Offer(intent: intent, rank: rank, label: label))
    }
    if item?.canBeOpened == true { offer(.open, 2) }
    if !panes.allSatisfy({ $0.screen.behaviour.tabs.isEmpty }) {
      offer(.nextTab, 3, behaviour.tabLabel)
    }
    if !trail.current.view.sought.isEmpty { offer(.nextMatch, 4) }
    if markCount > 0 { offer(.mark, 1, "\(markCount) marked") }
    if !drafts.isEmpty || !damagedDrafts.isEmpty { offer(.drafts, 1) }
    if closed == nil, mayBePutBack || unsavedInView != nil { offer(.recover, 1) }
    offer(.find, 5)
    if canRecord, trail.current.screen.council != nil || item?.canBeOpened == true {
      offer(.add, 5)
      offer(.change, 6)
    }
    if trail.current.screen.name == .dates { offer(.jump, 4) }
    let isRead = !isUnread(trail.current.screen.council)
    if behaviour.takesFilter, isRead { offer(.filter, 6) }
    if trail.current.view.filter.isOn { offer(.clearFilter, 5) }
    if !behaviour.orders.isEmpty, isRead { offer(.sort, 8) }
    if behaviour.place(in: setting(for: trail.current.screen)) != nil { offer(.nextSibling, 9) }
    offer(.earlierMeeting, 10)
    if board.isTravelled { offer(.latestDay, 4) }
    if let (intent, label) = widening { offer(intent, 4, label) }
    offer(.print, 11)
    offer(.palette, 7)
    if trail.current.screen.name != .help { offer(.help, 1) }
    if trail.behind.isEmpty {
      offer(keys.leaving, 0, "quit")
    } else {
      offer(keys.goingBack, 0, "back")
    }
    return offers
  }
}

/// The last row while nothing is typed: what the screen offers, as far as there is room.
struct Footer: Equatable {
  struct Offer: Equatable {
    let intent: Intent
    /// The lower, the longer it stays.
    let rank: Int
    /// Another label than the key table's.
    let label: String?
  }

  /// In reading order.
  let offers: [Offer]
  let columns: Int

  /// As a frame of one row.
  func drawn(_ keys: KeyTable) -> Frame {
    Frame(size: Size(columns: columns, rows: 1)) { canvas in
      var column = 1
      for hint in hints(keys) { column = canvas.put(key: hint.key, hint.label, at: column, 0) }
    }
  }

  /// The keys of the offers; the least needed go first when it is narrow.
  private func hints(_ keys: KeyTable) -> [(key: String, label: String)] {
    let hints = offers.compactMap { offer -> (Int, String, String)? in
      guard let binding = keys.binding(of: offer.intent), let key = binding.keys.first else {
        return nil
      }
      return (offer.rank, key.readable, offer.label ?? binding.label)
    }
    var kept = Array(hints.indices)
    let widths = hints.map {
      PrintableText.columns(of: $0.1) + PrintableText.columns(of: $0.2) + 3
    }
    var width = widths.reduce(-2, +)
    while width > columns - 2, kept.count > 1,
      let least = kept.indices.max(by: { (hints[kept[$0]].0, $0) < (hints[kept[$1]].0, $1) })
    {
      width -= widths[kept.remove(at: least)]
    }
    return kept.map { (hints[$0].1, hints[$0].2) }
  }
}

extension Canvas {
  /// A key and what it does, where there is room for both; gives the column to go on from.
  mutating func put(key: String, _ label: String, at column: Int, _ row: Int) -> Int {
    let needed = PrintableText.columns(of: key) + 1 + PrintableText.columns(of: label)
    guard column + needed <= size.columns else { return size.columns }
    put(key, at: Position(column: column, row: row), role: .key)
    let next = column + PrintableText.columns(of: key) + 1
    put(label, at: Position(column: next, row: row), role: .hint)
    return column + needed + 2
  }
}
