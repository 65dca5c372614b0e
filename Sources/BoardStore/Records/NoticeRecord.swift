import BoardModel

/// An Improvement Notice.
struct NoticeRecord: Record {
  private var title: Prose?
  private var issued: PartialDate?
  private var signed: PartialDate?
  private var signatory: Prose?
  private var trigger: NoticeTrigger?
  private var obligations: [Obligation] = []
  private var anomalies: [Anomaly] = []
  private var submission: PlanSubmission?
  private var statuses: [NoticeStatusEntry] = []
  private var source: Prose?

  static let table = RecordTable<Self>("notice", "An Improvement Notice, clause by clause.") {
    $0.required("title", .text, "What the notice is called.", { $0.title }) { $0.title = $1 }
    $0.optional("issued", .partialDate, "When it says it was issued.", { $0.issued }) {
      $0.issued = $1
    }
    $0.optional("signed", .partialDate, "The date beside the signature.", { $0.signed }) {
      $0.signed = $1
    }
    $0.optional("signatory", .text, "Who signed it.", { $0.signatory }) { $0.signatory = $1 }
    $0.required("trigger", .record(TriggerRecord.self), "The inspection behind it.", { $0.trigger })
    { $0.trigger = $1 }
    $0.optional(
      "obligations", .list(of: .record(ObligationRecord.self)), "What each clause asks for.",
      { $0.obligations }
    ) { $0.obligations = $1 }
    $0.optional(
      "anomalies", .list(of: .record(AnomalyRecord.self)),
      "Where the source disagrees with itself or leaves something out.", { $0.anomalies }
    ) { $0.anomalies = $1 }
    $0.optional(
      "submission", .record(SubmissionRecord.self), "When the plan was due, and when it went in.",
      { $0.submission }
    ) { $0.submission = $1 }
    $0.optional(
      "statuses", .list(of: .record(StatusRecord.self)), "Where the notice stands, and since when.",
      { $0.statuses }
    ) { $0.statuses = $1 }
    $0.required("source", .text, "Where the notice was published.", { $0.source }) {
      $0.source = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Notice? {
    complainOfSecondClauses(&reader, at: start)
    complainOfDaysBefore(&reader, at: start)
    guard let title, let trigger, let source else { return nil }
    return Notice(
      title: title, issued: issued, signed: signed, signatory: signatory, trigger: trigger,
      obligations: obligations, anomalies: anomalies, submission: submission, statuses: statuses,
      source: source)
  }

  /// Nothing is due under a notice, and nothing becomes of it, before it is issued.
  private func complainOfDaysBefore(_ reader: inout JSONReader, at start: Int) {
    guard let issued = issued?.firstDay else { return }
    for (index, obligation) in obligations.enumerated() {
      guard case .deadline(let date) = obligation.kind else { continue }
      reader.expect(
        "by", date.lastDay, notBefore: "issued", issued, at: start,
        [.key("obligations"), .index(index), .key("by")])
    }
    for (index, entry) in statuses.enumerated() {
      reader.expect(
        "date", entry.date.lastDay, notBefore: "issued", issued, at: start,
        [.key("statuses"), .index(index), .key("date")])
    }
  }

  /// A notice has one deadline, one board, one rhythm of reports and one of reviews.
  private func complainOfSecondClauses(_ reader: inout JSONReader, at start: Int) {
    var met: [ObligationWord] = []
    for (index, obligation) in obligations.enumerated() {
      let word = ObligationWord(obligation.kind)
      guard word.standsOnce else { continue }
      guard met.contains(word) else {
        met.append(word)
        continue
      }
      reader.complain(
        .secondOfItsKind(word.rawValue), at: start,
        [.key("obligations"), .index(index), .key("kind")])
    }
  }
}

/// The inspection behind a notice.
struct TriggerRecord: Record {
  private var kind: NoticeTrigger.Kind?
  private var published: PartialDate?
  private var text: Prose?

  static let table = RecordTable<Self>("trigger", "The inspection behind a notice.") {
    $0.required(
      "kind", .oneOf(NoticeTrigger.Kind.self), "An inspection, or a focused visit.", { $0.kind }
    ) { $0.kind = $1 }
    $0.required("published", .partialDate, "When its report was published.", { $0.published }) {
      $0.published = $1
    }
    $0.required("text", .text, "What it found, in short.", { $0.text }) { $0.text = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> NoticeTrigger? {
    guard let kind, let published, let text else { return nil }
    return NoticeTrigger(kind: kind, published: published, text: text)
  }
}

/// Something in a source that cannot be taken at its word.
struct AnomalyRecord: Record {
  private var clause: Prose?
  private var text: Prose?

  static let table = RecordTable<Self>("anomaly", "What in the source cannot be right.") {
    $0.optional("clause", .text, "The clause it stands in.", { $0.clause }) { $0.clause = $1 }
    $0.required("text", .text, "What is odd about it.", { $0.text }) { $0.text = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Anomaly? {
    guard let text else { return nil }
    return Anomaly(clause: clause, text: text)
  }
}

/// When the plan was due, and when it went in.
struct SubmissionRecord: Record {
  private var setOn: Day?
  private var due: Day?
  private var submitted: Day?
  private var illustrative = false

  static let table = RecordTable<Self>("submission", "The plan's submission (clause 4).") {
    $0.required("setOn", .day, "When the adviser set the date.", { $0.setOn }) { $0.setOn = $1 }
    $0.required("due", .day, "The date set.", { $0.due }) { $0.due = $1 }
    $0.optional("submitted", .day, "When the plan went in.", { $0.submitted }) {
      $0.submitted = $1
    }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> PlanSubmission? {
    reader.expect("due", due, notBefore: "setOn", setOn, at: start)
    reader.expect("submitted", submitted, notBefore: "setOn", setOn, at: start)
    guard let setOn, let due else { return nil }
    return PlanSubmission(setOn: setOn, due: due, submitted: submitted, illustrative: illustrative)
  }
}

/// A change in where a notice stands.
struct StatusRecord: Record {
  private var date: PartialDate?
  private var status: NoticeStatus?
  private var text: Prose?
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("status", "A change in where a notice stands.") {
    $0.required("date", .partialDate, "When it changed.", { $0.date }) { $0.date = $1 }
    $0.required("status", .oneOf(NoticeStatus.self), "Where it stands since.", { $0.status }) {
      $0.status = $1
    }
    $0.required("text", .text, "How that came about.", { $0.text }) { $0.text = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> NoticeStatusEntry? {
    reader.expect(struck, nil, notBefore: date?.lastDay, at: start)
    guard let date, let status, let text else { return nil }
    return NoticeStatusEntry(
      date: date, status: status, text: text, illustrative: illustrative, struck: struck)
  }
}
