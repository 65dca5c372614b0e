import BoardModel

/// What a meeting decided.
struct DecisionRecord: Record {
  private var id: Identifier<Decision>?
  private var text: Prose?
  private var objective: ObjectiveRef?
  private var struck: Strike?

  static let table = RecordTable<Self>("decision", "What a meeting decided.") {
    $0.required("id", .newName(.decision), "The decision's own name.", { $0.id }) { $0.id = $1 }
    $0.required("text", .text, "What was decided.", { $0.text }) { $0.text = $1 }
    $0.optional("objective", .objective, "The objective it is about.", { $0.objective }) {
      $0.objective = $1
    }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Decision? {
    guard let id, let text else { return nil }
    return Decision(id: id, text: text, objective: objective, struck: struck)
  }
}

/// What a meeting asked somebody to do.
struct BoardActionRecord: Record {
  private var id: Identifier<BoardAction>?
  private var text: Prose?
  private var owner: Identifier<PersonInRole>?
  private var due: Day?
  private var closed: Day?
  private var outcome: Prose?
  private var reopenings: [BoardAction.Reopening] = []
  private var objective: ObjectiveRef?
  private var struck: Strike?

  static let table = RecordTable<Self>("boardAction", "What a meeting asked somebody to do.") {
    $0.required("id", .newName(.boardAction), "The action's own name.", { $0.id }) { $0.id = $1 }
    $0.required("text", .text, "What was asked.", { $0.text }) { $0.text = $1 }
    $0.optional("owner", .reference(.person), "Who does it.", { $0.owner }) { $0.owner = $1 }
    $0.required("due", .day, "The day it is due.", { $0.due }) { $0.due = $1 }
    $0.optional("closed", .day, "The day it was done.", { $0.closed }) { $0.closed = $1 }
    $0.optional("outcome", .text, "What came of it.", { $0.outcome }) { $0.outcome = $1 }
    $0.optional(
      "reopenings", .list(of: .record(ReopeningRecord.self)),
      "The times it was closed and opened again.", { $0.reopenings }
    ) { $0.reopenings = $1 }
    $0.optional("objective", .objective, "The objective it is about.", { $0.objective }) {
      $0.objective = $1
    }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardAction? {
    if let last = reopenings.last {
      reader.expect("closed", closed, notBefore: "reopenings", last.on, at: start)
    }
    guard let id, let text, let due else { return nil }
    return BoardAction(
      id: id, text: text, owner: owner, due: due, closed: closed, outcome: outcome,
      reopenings: reopenings, objective: objective, struck: struck)
  }
}

/// That a board action was closed for a while.
struct ReopeningRecord: Record {
  private var closed: Day?
  private var outcome: Prose?
  private var on: Day?
  private var because: Prose?

  static let table = RecordTable<Self>("reopening", "That an action was closed for a while.") {
    $0.required("closed", .day, "The day it had been closed.", { $0.closed }) { $0.closed = $1 }
    $0.optional("outcome", .text, "What was said to have come of it.", { $0.outcome }) {
      $0.outcome = $1
    }
    $0.required("on", .day, "The day it was opened again.", { $0.on }) { $0.on = $1 }
    $0.required("because", .text, "Why.", { $0.because }) { $0.because = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardAction.Reopening? {
    // An action that was opened again reads differently on earlier days, like one struck through.
    reader.holdsStrikes = true
    reader.expect("on", on, notBefore: "closed", closed, at: start)
    guard let closed, let on, let because else { return nil }
    return BoardAction.Reopening(closed: closed, outcome: outcome, on: on, because: because)
  }
}
