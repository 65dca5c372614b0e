import BoardModel

/// One objective of an improvement plan.
struct ObjectiveRecord: Record {
  private var ref: ObjectiveRef?
  private var title: Prose?
  private var outcome: Prose?
  private var priority: Identifier<Priority>?
  private var theme: ReviewTheme?
  private var sources: NonEmpty<ObjectiveSource>?
  private var sponsor: Identifier<PersonInRole>?
  private var owner: Identifier<PersonInRole>?
  private var added: Day?
  private var start: Day?
  private var baselineDue: Day?
  private var successMeasures: [Prose] = []
  private var measures: [Identifier<Measure>] = []
  private var formerly = Log<FormerObjective>(inOrder: [])
  private var delivery = Log<RatingEntry<DeliveryRating>>(inOrder: [])
  private var impact = Log<RatingEntry<ImpactRating>>(inOrder: [])
  private var forecasts = Log<Forecast>(inOrder: [])
  private var pathsToGreen = Log<PathToGreen>(inOrder: [])
  private var overrides = Log<VerdictOverride>(inOrder: [])
  private var actions: [Action] = []
  private var milestones: [Milestone] = []
  private var evidence = Log<Evidence>(inOrder: [])
  private var contributions: [Contribution] = []
  private var ending: ObjectiveEnding?
  private var illustrative = false

  static let table = RecordTable<Self>("objective", "One objective of the plan.") {
    declareTerms(in: &$0)
    declareHistory(in: &$0)
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  private static func declareTerms(in fields: inout FieldList<Self>) {
    fields.required("ref", .newObjective, "How it is called in the room.", { $0.ref }) {
      $0.ref = $1
    }
    fields.required("title", .text, "The objective in a few words.", { $0.title }) {
      $0.title = $1
    }
    fields.required(
      "outcome", .text, "What will be different for children when it is met.", { $0.outcome }
    ) { $0.outcome = $1 }
    fields.required("priority", .reference(.priority), "The priority it serves.", { $0.priority }) {
      $0.priority = $1
    }
    fields.required("theme", .oneOf(ReviewTheme.self), "What it is about.", { $0.theme }) {
      $0.theme = $1
    }
    fields.required(
      "sources", .nonEmptyList("source", of: .record(SourceRecord.self)),
      "What it was written for, at least one.", { $0.sources }
    ) { $0.sources = $1 }
    fields.optional("sponsor", .reference(.person), "Who answers for it.", { $0.sponsor }) {
      $0.sponsor = $1
    }
    fields.optional("owner", .reference(.person), "Who leads the work.", { $0.owner }) {
      $0.owner = $1
    }
    fields.required("added", .day, "When it came into the plan.", { $0.added }) { $0.added = $1 }
    fields.required("start", .day, "When work on it starts.", { $0.start }) { $0.start = $1 }
    fields.required(
      "baselineDue", .day, "The due day first agreed; it never moves.", { $0.baselineDue }
    ) { $0.baselineDue = $1 }
    fields.optional(
      "successMeasures", .list(of: .text), "How success will be known.", { $0.successMeasures }
    ) { $0.successMeasures = $1 }
    fields.optional(
      "measures", .list(of: .reference(.measure)), "The measures it is to move.", { $0.measures }
    ) { $0.measures = $1 }
    fields.optional(
      "formerly", .log(of: .record(FormerObjectiveRecord.self)),
      "What of this was otherwise, and until when.", { $0.formerly }
    ) { $0.formerly = $1 }
  }

  private static func declareHistory(in fields: inout FieldList<Self>) {
    fields.optional(
      "delivery", .log(of: .record(DeliveryRecord.self)), "Its delivery ratings.",
      { $0.delivery }
    ) { $0.delivery = $1 }
    fields.optional(
      "impact", .log(of: .record(ImpactRecord.self)), "Its impact ratings.",
      { $0.impact }
    ) { $0.impact = $1 }
    fields.optional(
      "forecasts", .log(of: .record(ForecastRecord.self)), "When it was forecast to be done.",
      { $0.forecasts }
    ) { $0.forecasts = $1 }
    fields.optional(
      "pathsToGreen", .log(of: .record(PathRecord.self)), "How it is to come back on track.",
      { $0.pathsToGreen }
    ) { $0.pathsToGreen = $1 }
    fields.optional(
      "overrides", .log(of: .record(OverrideRecord.self)), "The chair's own verdicts on its pace.",
      { $0.overrides }
    ) { $0.overrides = $1 }
    fields.optional(
      "actions", .list(of: .record(ActionRecord.self)), "What is to be done for it.",
      { $0.actions }
    ) { $0.actions = $1 }
    fields.optional(
      "milestones", .list(of: .record(MilestoneRecord.self)), "Dated points it is to reach.",
      { $0.milestones }
    ) { $0.milestones = $1 }
    fields.optional(
      "evidence", .log(of: .record(EvidenceRecord.self)), "What shows that it made a difference.",
      { $0.evidence }
    ) { $0.evidence = $1 }
    fields.optional(
      "contributions", .list(of: .record(ContributionRecord.self)), "What partners bring to it.",
      { $0.contributions }
    ) { $0.contributions = $1 }
    fields.optional("ending", .record(EndingRecord.self), "How it left the plan.", { $0.ending }) {
      $0.ending = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at offset: Int) -> Objective? {
    reader.expect("baselineDue", baselineDue, notBefore: "start", start, at: offset)
    reader.expect(
      "ending", ending?.on, notBefore: "added", added, at: offset, [.key("ending"), .key("on")])
    // Work may have started, and be due, before the board took it into the plan; but nothing could be
    // said of it at a board before. Evidence may be older.
    reader.expect("formerly", formerly, notBefore: added, at: offset)
    reader.expect("delivery", delivery, notBefore: added, at: offset)
    reader.expect("impact", impact, notBefore: added, at: offset)
    reader.expect("forecasts", forecasts, notBefore: added, at: offset)
    reader.expect(forecasts, notBefore: "start", start, at: offset)
    reader.expect("pathsToGreen", pathsToGreen, notBefore: added, at: offset)
    reader.expect("overrides", overrides, notBefore: added, at: offset)
    complainOfEndingInItself(&reader, at: offset)
    guard let ref, let title, let outcome, let priority, let theme, let sources, let added,
      let start, let baselineDue
    else { return nil }
    return Objective(
      ref: ref, title: title, outcome: outcome, priority: priority, theme: theme, sources: sources,
      sponsor: sponsor, owner: owner, added: added, start: start, baselineDue: baselineDue,
      successMeasures: successMeasures, measures: measures, formerly: formerly, delivery: delivery,
      impact: impact,
      forecasts: forecasts, pathsToGreen: pathsToGreen, overrides: overrides, actions: actions,
      milestones: milestones, evidence: evidence, contributions: contributions, ending: ending,
      illustrative: illustrative)
  }

  private func complainOfEndingInItself(_ reader: inout JSONReader, at offset: Int) {
    guard let ref, let others = ending?.kind.successors, let index = others.firstIndex(of: ref)
    else { return }
    reader.complain(
      .pointsAtItself(ref.string), at: offset, [.key("ending"), .key("into"), .index(index)])
  }
}
