import BoardModel

/// What was done under a clause of the notice on a day.
struct ClauseEntryRecord: Record {
  private var id: Identifier<ClauseEntry>?
  private var on: Day?
  private var clause: Prose?
  private var kind: ClauseEntry.Kind?
  private var text: Prose?
  private var due: Day?
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>(
    "clauseEntry", "What was done under a clause of the notice on a day.",
    kinds: KeysByKind(
      key: "kind",
      rules: ClauseEntry.Kind.allCases.map {
        KeysByKind.Rule($0.rawValue, needs: $0 == .dateSet ? ["due"] : [])
      })
  ) {
    $0.required("id", .newName(.clauseEntry), "The entry's own name.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it was done.", { $0.on }) { $0.on = $1 }
    $0.required("clause", .clause, "The clause, as the notice numbers it.", { $0.clause }) {
      $0.clause = $1
    }
    $0.required("kind", .oneOf(ClauseEntry.Kind.self), "What was done.", { $0.kind }) {
      $0.kind = $1
    }
    $0.required("text", .text, "That in words.", { $0.text }) { $0.text = $1 }
    $0.optional("due", .day, "The day that was set.", { $0.due }) { $0.due = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  var rule: Int? { kind?.place }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ClauseEntry? {
    reader.expect("due", due, notBefore: "on", on, at: start)
    reader.expect(struck, nil, notBefore: on, at: start)
    guard let id, let on, let clause, let kind, let text else { return nil }
    return ClauseEntry(
      id: id, on: on, clause: clause, kind: kind, text: text, due: due,
      illustrative: illustrative, struck: struck)
  }
}
