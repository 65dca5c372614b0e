/// An Improvement Notice, clause by clause, as it was given.
package struct Notice: Hashable, Sendable {
  package let title: Prose
  /// When it says it was issued; none where it gives no date.
  package let issued: PartialDate?
  /// The date beside the signature, even where it cannot be right.
  package let signed: PartialDate?
  package let signatory: Prose?
  package let trigger: NoticeTrigger
  package let obligations: [Obligation]
  /// Where the source disagrees with itself or leaves something out; never corrected silently.
  package let anomalies: [Anomaly]
  /// The plan's date of submission (clause 4), where the adviser set one.
  package internal(set) var submission: PlanSubmission?
  package internal(set) var statuses: [NoticeStatusEntry]
  package let source: Prose

  package init(
    title: Prose, issued: PartialDate?, signed: PartialDate?, signatory: Prose?,
    trigger: NoticeTrigger, obligations: [Obligation], anomalies: [Anomaly],
    submission: PlanSubmission?, statuses: [NoticeStatusEntry], source: Prose
  ) {
    self.title = title
    self.issued = issued
    self.signed = signed
    self.signatory = signatory
    self.trigger = trigger
    self.obligations = obligations
    self.anomalies = anomalies
    self.submission = submission
    self.statuses = statuses
    self.source = source
  }
}

/// The inspection behind a notice.
package struct NoticeTrigger: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Services were judged inadequate.
    case inspection
    /// A focused visit found areas for priority action.
    case focusedVisit = "focused-visit"
  }

  package let kind: Kind
  package let published: PartialDate
  package let text: Prose

  package init(kind: Kind, published: PartialDate, text: Prose) {
    self.kind = kind
    self.published = published
    self.text = text
  }
}

/// Something in a source that cannot be taken at its word.
package struct Anomaly: Hashable, Sendable {
  /// The clause it stands in; none for the heading or the signature.
  package let clause: Prose?
  package let text: Prose

  package init(clause: Prose?, text: Prose) {
    self.clause = clause
    self.text = text
  }
}

/// The date the adviser set for the plan, and when the plan went in.
package struct PlanSubmission: Hashable, Sendable {
  package let setOn: Day
  package let due: Day
  package internal(set) var submitted: Day?
  package let illustrative: Bool

  package init(setOn: Day, due: Day, submitted: Day?, illustrative: Bool) {
    self.setOn = setOn
    self.due = due
    self.submitted = submitted
    self.illustrative = illustrative
  }
}
