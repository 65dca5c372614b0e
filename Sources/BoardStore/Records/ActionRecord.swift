import BoardModel

/// One thing to be done for an objective.
struct ActionRecord: Record {
  private var id: Identifier<Action>?
  private var title: Prose?
  private var owner: Identifier<PersonInRole>?
  private var agency: Identifier<Partner>?
  private var added: Day?
  private var baselineDue: Day?
  private var formerly = Log<FormerAction>(inOrder: [])
  private var forecasts = Log<Forecast>(inOrder: [])
  private var progress = Log<ActionEntry>(inOrder: [])
  private var illustrative = false

  static let table = RecordTable<Self>("action", "One thing to be done for an objective.") {
    $0.required("id", .newName(.action), "The action's own name.", { $0.id }) { $0.id = $1 }
    $0.required("title", .text, "What is to be done.", { $0.title }) { $0.title = $1 }
    $0.optional("owner", .reference(.person), "Who does it.", { $0.owner }) { $0.owner = $1 }
    $0.optional("agency", .reference(.partner), "Whose it is, if a partner's.", { $0.agency }) {
      $0.agency = $1
    }
    $0.required("added", .day, "When it came into the plan.", { $0.added }) { $0.added = $1 }
    $0.required("baselineDue", .day, "The due day first agreed.", { $0.baselineDue }) {
      $0.baselineDue = $1
    }
    $0.optional(
      "formerly", .log(of: .record(FormerActionRecord.self)),
      "What of this was otherwise, and until when.", { $0.formerly }
    ) { $0.formerly = $1 }
    $0.optional(
      "forecasts", .log(of: .record(ForecastRecord.self)), "When it was forecast to be done.",
      { $0.forecasts }
    ) { $0.forecasts = $1 }
    $0.optional(
      "progress", .log(of: .record(ProgressRecord.self)), "How far it was, day by day.",
      { $0.progress }
    ) { $0.progress = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Action? {
    // Work may have begun before the board took it into the plan; but nothing was due or foreseen for
    // a day before that, and nothing said of it.
    reader.expect("baselineDue", baselineDue, notBefore: "added", added, at: start)
    reader.expect("progress", progress, notBefore: added, at: start)
    reader.expect("forecasts", forecasts, notBefore: added, at: start)
    reader.expect(forecasts, notBefore: "added", added, at: start)
    reader.expect("formerly", formerly, notBefore: added, at: start)
    guard let id, let title, let added, let baselineDue else { return nil }
    return Action(
      id: id, title: title, owner: owner, agency: agency, added: added, baselineDue: baselineDue,
      forecasts: forecasts, progress: progress, formerly: formerly, illustrative: illustrative)
  }
}

/// What was said of an action on a day.
struct ProgressRecord: Record {
  private var on: Day?
  private var status: ActionStatus.Word?
  private var percent: Percent?
  private var note: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>(
    "progress", "How far an action was on a day.", kinds: keysByKind
  ) {
    $0.required("on", .day, "The day it was said.", { $0.on }) { $0.on = $1 }
    $0.required("status", .oneOf(ActionStatus.Word.self), "How it stands.", { $0.status.word }) {
      $0.status = $1
    }
    $0.optional(
      "percent", .percent, "How much of it is done, while it is in progress.",
      { if case .inProgress(let percent) = $0.status { percent } else { nil } }
    ) { $0.percent = $1 }
    $0.optional("note", .text, "What else was said.", { $0.note }) { $0.note = $1 }
    $0.optional("by", .reference(.person), "Who said it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  private static let keysByKind = KeysByKind(
    key: "status",
    rules: ActionStatus.Word.allCases.map {
      .init($0.rawValue, needs: $0 == .inProgress ? ["percent"] : [])
    })

  var rule: Int? { status?.place }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ActionEntry? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let status = status?.status(percent) else { return nil }
    return ActionEntry(
      on: on, status: status, note: note, by: by, illustrative: illustrative, struck: struck,
      knownFrom: knownFrom)
  }
}
