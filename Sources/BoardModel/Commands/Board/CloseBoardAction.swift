/// What the board asked for is done.
package struct CloseBoardAction: Command, Hashable {
  package static let kind = "close-board-action"

  package let id: Identifier<BoardAction>
  /// What came of it.
  package let outcome: Prose?
  package let on: Day

  package init(_ id: Identifier<BoardAction>, outcome: Prose? = nil, on: Day) {
    self.id = id
    self.outcome = outcome
    self.on = on
  }

  package var why: Prose? { outcome }
  package var what: String { "board action \(id) closed on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.changeAction(id) { action, asked throws(Refusal) in
      if let closed = action.closed { throw .ofRecord(.alreadyClosed(id.words, on: closed)) }
      let since = action.reopenings.map(\.on).max() ?? asked
      guard on >= since else { throw .beforeEarlierEntry(on, entry: since) }
      action.closed = on
      action.outcome = outcome
    }
  }

  package func basis(in council: Council) -> Basis { Basis(council.boardAction(id)) }
}

/// What the board was told was done is not.
package struct ReopenBoardAction: Command, Hashable {
  package static let kind = "reopen-board-action"

  package let id: Identifier<BoardAction>
  package let because: Prose
  package let on: Day

  package init(_ id: Identifier<BoardAction>, because: Prose, on: Day) {
    self.id = id
    self.because = because
    self.on = on
  }

  package var why: Prose? { because }
  package var what: String { "board action \(id) opened again on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.changeAction(id) { action, _ throws(Refusal) in
      guard let closed = action.closed else { throw .ofRecord(.notClosed(id.words)) }
      guard on >= closed else { throw .beforeEarlierEntry(on, entry: closed) }
      action.reopenings.append(
        BoardAction.Reopening(closed: closed, outcome: action.outcome, on: on, because: because))
      action.closed = nil
      action.outcome = nil
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis { Basis(council.boardAction(id)) }
}

extension Council {
  fileprivate func boardAction(_ id: Identifier<BoardAction>) -> BoardAction? {
    meetings.wholeHistory.lazy.flatMap(\.actions).first { $0.id == id }
  }
}
