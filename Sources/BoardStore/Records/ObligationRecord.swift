import BoardModel

/// What one clause of a notice asks for, with the keys its kind brings.
struct ObligationRecord: Record {
  private var clause: Prose?
  private var text: Prose?
  private var kind: ObligationWord?
  private var section: ChildrenActSection?
  private var minimumMonths: Int?
  private var submissionDateSetByAdviser: Bool?
  private var cadence: CadenceWord?
  private var independentChair: Bool?
  private var impactOn: Prose?
  private var everyMonths: Int?
  private var of: Prose?
  private var themes: [ReviewTheme] = []
  private var item: ItemWord?
  private var by: PartialDate?
  private var against: Prose?

  static let table = RecordTable<Self>(
    "obligation", "What one clause of a notice asks for.", kinds: keysByKind
  ) {
    $0.required("clause", .newClause, "The clause, as the notice numbers it: 5d.", { $0.clause }) {
      $0.clause = $1
    }
    $0.required("text", .text, "The clause in short words.", { $0.text }) { $0.text = $1 }
    $0.required(
      "kind", .oneOf(ObligationWord.self), "What kind of clause it is.",
      { ObligationWord($0.kind) }
    ) { $0.kind = $1 }
    declareTerms(in: &$0)
  }

  private static func declareTerms(in fields: inout FieldList<Self>) {
    fields.optional(
      "section", .oneOf(ChildrenActSection.self), "The section of the Children Act 2004.",
      { if case .partners(let section) = $0.kind { section } else { nil } }
    ) { $0.section = $1 }
    fields.optional(
      "minimumMonths", .wholeNumber(1...60), "How many months the adviser stays at least.",
      { if case .adviser(let months) = $0.kind { months } else { nil } }
    ) { $0.minimumMonths = $1 }
    fields.optional(
      "submissionDateSetByAdviser", .truth, "Whether the adviser sets the plan's date.",
      { if case .plan(let isSet) = $0.kind { isSet } else { nil } }
    ) { $0.submissionDateSetByAdviser = $1 }
    fields.optional("cadence", .oneOf(CadenceWord.self), "How often it is reported.", cadence) {
      $0.cadence = $1
    }
    fields.optional(
      "independentChair", .truth, "Whether the board has an independent chair.",
      { if case .board(_, let isIndependent) = $0.kind { isIndependent } else { nil } }
    ) { $0.independentChair = $1 }
    fields.optional(
      "impactOn", .text, "What reports must show the impact on.",
      { if case .boardReports(let impact) = $0.kind { impact } else { nil } }
    ) { $0.impactOn = $1 }
    fields.optional(
      "everyMonths", .wholeNumber(1...60), "The longest time between reviews, in months.",
      { if case .reviews(let months, _) = $0.kind { months } else { nil } }
    ) { $0.everyMonths = $1 }
    fields.optional(
      "of", .text, "What is reviewed.",
      { if case .reviews(_, let subject) = $0.kind { subject } else { nil } }
    ) { $0.of = $1 }
    fields.optional(
      "themes", .list(of: OneOfKind(ReviewTheme.allCases.filter(\.standsInNotices))),
      "What reviews may cover.",
      { if case .reviewThemes(let themes) = $0.kind { themes } else { nil } }
    ) { $0.themes = $1 }
    fields.optional("item", .oneOf(ItemWord.self), "What a lettered part asks for.", item) {
      $0.item = $1
    }
    fields.optional(
      "by", .partialDate, "The date the plan's actions are to be delivered by.",
      { if case .deadline(let date) = $0.kind { date } else { nil } }
    ) { $0.by = $1 }
    fields.optional(
      "against", .text, "What the adviser reports against.",
      { if case .adviserReports(_, let subject) = $0.kind { subject } else { nil } }
    ) { $0.against = $1 }
  }

  private static let keysByKind = KeysByKind(
    key: "kind",
    rules: ObligationWord.allCases.map { word in
      switch word {
      case .partners: .init(word.rawValue, needs: ["section"])
      case .adviser: .init(word.rawValue, allows: ["minimumMonths"])
      case .plan: .init(word.rawValue, needs: ["submissionDateSetByAdviser"])
      case .board:
        .init(
          word.rawValue, needs: ["cadence", "independentChair"],
          limits: ["cadence": OneOfKind<BoardCadence>().schema])
      case .boardReports: .init(word.rawValue, needs: ["impactOn"])
      case .reviews: .init(word.rawValue, needs: ["everyMonths", "of"])
      case .reviewThemes: .init(word.rawValue, allows: ["themes"])
      case .access:
        .init(
          word.rawValue, allows: ["item"], limits: ["item": OneOfKind<AccessItem>().schema])
      case .selfAssessment:
        .init(
          word.rawValue, allows: ["item"], limits: ["item": OneOfKind<SelfAssessmentItem>().schema])
      case .deadline: .init(word.rawValue, needs: ["by"])
      case .adviserReports:
        .init(
          word.rawValue, needs: ["cadence", "against"],
          limits: ["cadence": OneOfKind<ReportCadence>().schema])
      case .scope, .progressRecord, .slowProgress, .voice, .diagnosticReviews, .departmentAtBoard,
        .escalation:
        .init(word.rawValue)
      }
    })

  var rule: Int? { kind?.place }

  private static let cadence: @Sendable (Obligation) -> CadenceWord? = {
    switch $0.kind {
    case .board(let cadence, _): CadenceWord(rawValue: cadence.rawValue)
    case .adviserReports(let cadence, _): CadenceWord(rawValue: cadence.rawValue)
    default: nil
    }
  }

  private static let item: @Sendable (Obligation) -> ItemWord? = {
    switch $0.kind {
    case .access(let item): item.flatMap { ItemWord(rawValue: $0.rawValue) }
    case .selfAssessment(let item): item.flatMap { ItemWord(rawValue: $0.rawValue) }
    default: nil
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Obligation? {
    guard let clause, let text, let kind = modelKind(&reader, at: start) else { return nil }
    return Obligation(clause: clause, text: text, kind: kind)
  }

  private func modelKind(_ reader: inout JSONReader, at start: Int) -> ObligationKind? {
    switch kind {
    case nil: return nil
    case .scope: return .scope
    case .partners: return section.map { .partners(section: $0) }
    case .adviser: return .adviser(minimumMonths: minimumMonths)
    case .plan:
      return submissionDateSetByAdviser.map { .plan(submissionDateSetByAdviser: $0) }
    case .progressRecord: return .progressRecord
    case .board:
      let cadence = reader.fit(cadence, BoardCadence.self, key: "cadence", at: start)
      guard let cadence, let independentChair else { return nil }
      return .board(cadence: cadence, independentChair: independentChair)
    case .boardReports: return impactOn.map { .boardReports(impactOn: $0) }
    case .slowProgress: return .slowProgress
    case .voice: return .voice
    case .reviews:
      guard let everyMonths, let of else { return nil }
      return .reviews(everyMonths: everyMonths, of: of)
    case .reviewThemes: return .reviewThemes(themes)
    case .diagnosticReviews: return .diagnosticReviews
    case .access: return .access(reader.fit(item, AccessItem.self, key: "item", at: start))
    case .selfAssessment:
      return .selfAssessment(reader.fit(item, SelfAssessmentItem.self, key: "item", at: start))
    case .deadline: return by.map { .deadline(by: $0) }
    case .adviserReports:
      let cadence = reader.fit(cadence, ReportCadence.self, key: "cadence", at: start)
      guard let cadence, let against else { return nil }
      return .adviserReports(cadence: cadence, against: against)
    case .departmentAtBoard: return .departmentAtBoard
    case .escalation: return .escalation
    }
  }
}

extension JSONReader {
  /// A word that several kinds share, as the one kind understands it; a complaint when it does not.
  fileprivate mutating func fit<Word, Choice>(
    _ word: Word?, _ type: Choice.Type, key: String, at start: Int
  ) -> Choice?
  where
    Word: RawRepresentable<String>, Choice: RawRepresentable<String> & CaseIterable
  {
    guard let word else { return nil }
    if let choice = Choice(rawValue: word.rawValue) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    complain(
      .notAllowed(word.rawValue, nearest: nil, allowed: allowed), at: start, [.key(key)])
    return nil
  }
}
