import BoardModel

/// What an objective was until a day.
struct FormerObjectiveRecord: Record {
  private var until: Day?
  private var title: Prose?
  private var outcome: Prose?
  private var priority: Identifier<Priority>?
  private var theme: ReviewTheme?
  private var sources: NonEmpty<ObjectiveSource>?
  private var sponsor: Identifier<PersonInRole>?
  private var owner: Identifier<PersonInRole>?
  private var successMeasures: [Prose] = []
  private var measures: [Identifier<Measure>] = []

  static let table = RecordTable<Self>(
    "formerObjective", "What an objective was until a day; earlier days still know it so."
  ) {
    $0.required("until", .day, "The day from which it is otherwise.", { $0.on }) { $0.until = $1 }
    $0.required("title", .text, "What it was called.", { $0.title }) { $0.title = $1 }
    $0.required("outcome", .text, "What it was for.", { $0.outcome }) { $0.outcome = $1 }
    $0.required("priority", .reference(.priority), "The priority it served.", { $0.priority }) {
      $0.priority = $1
    }
    $0.required("theme", .oneOf(ReviewTheme.self), "What it was about.", { $0.theme }) {
      $0.theme = $1
    }
    $0.required(
      "sources", .nonEmptyList("source", of: .record(SourceRecord.self)),
      "What it was written for.", { $0.sources }
    ) { $0.sources = $1 }
    $0.optional("sponsor", .reference(.person), "Who answered for it.", { $0.sponsor }) {
      $0.sponsor = $1
    }
    $0.optional("owner", .reference(.person), "Who led the work.", { $0.owner }) { $0.owner = $1 }
    $0.optional(
      "successMeasures", .list(of: .text), "How success was to be known.", { $0.successMeasures }
    ) { $0.successMeasures = $1 }
    $0.optional(
      "measures", .list(of: .reference(.measure)), "The measures it was to move.", { $0.measures }
    ) { $0.measures = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> FormerObjective? {
    reader.holdsStrikes = true
    guard let until, let title, let outcome, let priority, let theme, let sources else {
      return nil
    }
    return FormerObjective(
      until: until, title: title, outcome: outcome, priority: priority, theme: theme,
      sources: sources, sponsor: sponsor, owner: owner, successMeasures: successMeasures,
      measures: measures)
  }
}

/// What an action was until a day.
struct FormerActionRecord: Record {
  private var until: Day?
  private var title: Prose?
  private var owner: Identifier<PersonInRole>?
  private var agency: Identifier<Partner>?

  static let table = RecordTable<Self>("formerAction", "What an action was until a day.") {
    $0.required("until", .day, "The day from which it is otherwise.", { $0.on }) { $0.until = $1 }
    $0.required("title", .text, "What was to be done.", { $0.title }) { $0.title = $1 }
    $0.optional("owner", .reference(.person), "Who was to do it.", { $0.owner }) { $0.owner = $1 }
    $0.optional("agency", .reference(.partner), "Whose it was.", { $0.agency }) { $0.agency = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> FormerAction? {
    reader.holdsStrikes = true
    guard let until, let title else { return nil }
    return FormerAction(until: until, title: title, owner: owner, agency: agency)
  }
}

/// What a milestone was until a day.
struct FormerMilestoneRecord: Record {
  private var until: Day?
  private var title: Prose?

  static let table = RecordTable<Self>("formerMilestone", "What a milestone was until a day.") {
    $0.required("until", .day, "The day from which it is otherwise.", { $0.on }) { $0.until = $1 }
    $0.required("title", .text, "What was to be reached.", { $0.title }) { $0.title = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> FormerMilestone? {
    reader.holdsStrikes = true
    guard let until, let title else { return nil }
    return FormerMilestone(until: until, title: title)
  }
}
