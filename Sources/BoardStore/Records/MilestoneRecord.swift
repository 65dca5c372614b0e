import BoardModel

/// A dated point an objective is to reach.
struct MilestoneRecord: Record {
  private var id: Identifier<Milestone>?
  private var title: Prose?
  private var added: Day?
  private var baselineDue: Day?
  private var formerly = Log<FormerMilestone>(inOrder: [])
  private var forecasts = Log<Forecast>(inOrder: [])
  private var progress = Log<MilestoneEntry>(inOrder: [])
  /// Until version 2 there was only the day it was reached.
  private var reached: Day?
  private var illustrative = false

  static let table = RecordTable<Self>("milestone", "A dated point an objective is to reach.") {
    $0.required("id", .newName(.milestone), "The milestone's own name.", { $0.id }) { $0.id = $1 }
    $0.required("title", .text, "What is to be reached.", { $0.title }) { $0.title = $1 }
    $0.required("added", .day, "When it came into the plan.", { $0.added }) { $0.added = $1 }
    $0.required("baselineDue", .day, "The due day first agreed.", { $0.baselineDue }) {
      $0.baselineDue = $1
    }
    $0.optional(
      "formerly", .log(of: .record(FormerMilestoneRecord.self)),
      "What of this was otherwise, and until when.", { $0.formerly }
    ) { $0.formerly = $1 }
    $0.optional(
      "forecasts", .log(of: .record(ForecastRecord.self)), "When it was forecast to be reached.",
      { $0.forecasts }
    ) { $0.forecasts = $1 }
    $0.optional(
      "progress", .log(of: .record(MilestoneEntryRecord.self)), "What became of it, day by day.",
      { $0.progress }
    ) { $0.progress = $1 }
    $0.former("reached", .day, until: 1, insteadNow: "progress") { $0.reached = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Milestone? {
    reader.expect("reached", reached, notBefore: "added", added, at: start)
    reader.expect("formerly", formerly, notBefore: added, at: start)
    reader.expect("forecasts", forecasts, notBefore: added, at: start)
    reader.expect("progress", progress, notBefore: added, at: start)
    guard let id, let title, let added, let baselineDue else { return nil }
    if let reached {
      progress = Log([
        MilestoneEntry(
          on: reached, status: .reached, note: nil, by: nil, illustrative: illustrative)
      ])
    }
    return Milestone(
      id: id, title: title, added: added, baselineDue: baselineDue, forecasts: forecasts,
      progress: progress, formerly: formerly, illustrative: illustrative)
  }
}

/// What was said of a milestone on a day.
struct MilestoneEntryRecord: Record {
  private var on: Day?
  private var status: MilestoneStatus?
  private var note: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("milestoneEntry", "What became of a milestone on a day.") {
    $0.required("on", .day, "The day it is said of.", { $0.on }) { $0.on = $1 }
    $0.required("status", .oneOf(MilestoneStatus.self), "How it stands.", { $0.status }) {
      $0.status = $1
    }
    $0.optional("note", .text, "What else was said.", { $0.note }) { $0.note = $1 }
    $0.optional("by", .reference(.person), "Who said it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> MilestoneEntry? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let status else { return nil }
    return MilestoneEntry(
      on: on, status: status, note: note, by: by, illustrative: illustrative, struck: struck,
      knownFrom: knownFrom)
  }
}
