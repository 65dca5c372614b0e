internal import BoardModel

/// What of a board's record, a notice's clauses and inspections can be chosen from.
extension [Choice] {
  static let presences = Attendance.Presence.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue)
  }
  static let reportParts = SubmitBoardReport.Part.allCases.map {
    Choice(value: $0.rawValue, words: $0.name)
  }
  static let reviewKinds = Review.Kind.allCases.map { Choice(value: $0.rawValue, words: $0.name) }
  static let visitKinds = Visit.Kind.allCases.map { Choice(value: $0.rawValue, words: $0.name) }
  static let findingTags = Finding.Tag.allCases.map { Choice(value: $0.rawValue, words: $0.name) }
  static let clauseKinds = ClauseEntry.Kind.allCases.map {
    Choice(value: $0.rawValue, words: $0.name)
  }
  static let noticeEndings = NoticeEnding.allCases.map {
    Choice(value: $0.rawValue, words: $0.status.name)
  }
  /// By the words of the screens and of the command line, too.
  static let voices = [
    (Evidence.Kind.childVoice, ["children", Voice.children.name]),
    (.staffVoice, ["staff", Voice.staff.name]), (.staffSurvey, []),
  ].map { kind, also in Choice(value: kind.rawValue, words: kind.name, also: also) }
  static let yesNo = [Choice(value: "yes", words: "yes"), Choice(value: "no", words: "no")]

  /// In a list commas part one from the next, so that words with commas stand beside it.
  static let themesOfList = ReviewTheme.allCases.map {
    Choice(value: $0.rawValue, words: $0.name).withoutCommas
  }
  static let sections = AssessmentSection.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue.withoutHyphens)
  }
  static let accessItems = AccessItem.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue.withoutHyphens)
  }

  /// What the notice's own clause says an assessment may reflect.
  static func assessmentItems(_ council: Council) -> [Choice] {
    let asked = council.notice.obligations.compactMap { obligation -> SelfAssessmentItem? in
      if case .selfAssessment(let item) = obligation.kind { item } else { nil }
    }
    return (asked.isEmpty ? SelfAssessmentItem.allCases : asked).map {
      Choice(value: $0.rawValue, words: $0.rawValue.withoutHyphens, hint: $0.name)
    }
  }

  static func peopleOfList(_ council: Council) -> [Choice] {
    people(of: council).map(\.withoutCommas).toldApart
  }

  /// By the number the report gives it; two reports may give the same.
  static func areasOfList(_ council: Council) -> [Choice] {
    council.areas.map {
      Choice(
        value: $0.id.string, words: "area \($0.reference)", also: [$0.reference.string],
        hint: "\($0.id): \($0.text)")
    }.toldApart
  }

  static func clauses(of council: Council) -> [Choice] {
    council.notice.obligations.map {
      Choice(value: $0.clause.string, words: "clause \($0.clause)", hint: $0.text.string)
    }
  }

  static func boardActions(of council: Council, areClosed: Bool) -> [Choice] {
    council.meetings.wholeHistory.filter { $0.struck == nil }.flatMap(\.actions).filter {
      $0.struck == nil && ($0.closed != nil) == areClosed
    }.map { Choice(of: $0.id.string, $0.text.string) }.toldApart
  }

  static func reviews(_ council: Council, _ isMeant: (Review) -> Bool = { _ in true }) -> [Choice] {
    council.reviews.filter { $0.struck == nil && isMeant($0) }.map {
      Choice(
        of: $0.id.string, $0.title.string,
        hint: $0.held.map { "held \($0.text)" } ?? "due \($0.due.text)")
    }.toldApart
  }

  static func awaitedReports(of council: Council) -> [Choice] {
    council.adviserReports.filter { $0.struck == nil && $0.received == nil }.map {
      Choice(of: $0.id.string, $0.title.string, hint: "due \($0.due.text)")
    }.toldApart
  }

  static func selfAssessments(of council: Council) -> [Choice] {
    council.selfAssessments.wholeHistory.reversed().filter { $0.struck == nil }.map {
      Choice(of: $0.id.string, "of \($0.on.text)", hint: $0.text.string)
    }.toldApart
  }

  /// Those whose letter is out, or those whose letter is awaited.
  static func visits(of council: Council, areAwaited: Bool) -> [Choice] {
    council.visits.wholeHistory.reversed().filter {
      $0.struck == nil && ($0.published == nil) == areAwaited
    }.map {
      Choice(of: $0.id.string, $0.title.string, hint: $0.from.text)
    }.toldApart
  }

  /// Views that were heard, and of which nothing says yet what changed because of them.
  static func unansweredVoices(_ council: Council, of ref: ObjectiveRef?) -> [Choice] {
    council.plan.objectives.filter { $0.ending == nil && (ref == nil || $0.ref == ref) }.flatMap {
      objective in
      objective.evidence.wholeHistory.filter {
        $0.changed == nil && $0.struck == nil && Voice($0.kind) != nil
      }.map {
        Choice(
          value: "\(objective.ref) \($0.id)", words: Choice.brief($0.text.string),
          hint: "\(objective.ref), \($0.kind.name)")
      }
    }.toldApart
  }
}

extension String {
  /// A value's own name as words.
  fileprivate var withoutHyphens: String { String(map { $0 == "-" ? " " : $0 }) }
}
