/// The forms in which improvement notices have been given, each with its usual clauses: a start for
/// a new council, to be checked against the notice it was really given.
package enum NoticeForm: String, CaseIterable, Hashable, Sendable {
  /// As given to Knowsley in January 2025.
  case inspection2025 = "inspection-2025"
  /// As given to Liverpool in June 2023.
  case inspection2023 = "inspection-2023"
  /// As given to Sefton in May 2021, after a focused visit found areas for priority action.
  case focusedVisit2021 = "focused-visit-2021"
  /// As given to Wirral in 2016.
  case inspection2016 = "inspection-2016"

  package var about: String {
    switch self {
    case .inspection2025: "quarterly adviser reports, the Department at the board"
    case .inspection2023: "at least 24 months with the adviser"
    case .focusedVisit2021: "areas for priority action"
    case .inspection2016: "a board that is reported to monthly, with no independent chair named"
    }
  }

  package var trigger: NoticeTrigger.Kind {
    self == .focusedVisit2021 ? .focusedVisit : .inspection
  }

  /// Every clause in short words, none of them about one council.
  ///
  /// - Parameters:
  ///   - report: when the inspectors' report came out.
  ///   - deadline: by when the plan's actions are to be delivered (clause 11).
  package func obligations(
    report: PartialDate, deadline: PartialDate
  ) -> [Obligation] {
    var clauses = opening(report) + evidence + reviews + access + selfAssessment
    clauses.append(
      Obligation(
        clause: "11",
        text: Prose(
          "Taking account of the measures in the notice and of the adviser's feedback, the council "
            + "should aim to have the plan's actions delivered by \(deadline.text), or sooner "
            + "where appropriate."),
        kind: .deadline(by: deadline)))
    clauses.append(Obligation(clause: "12", text: reportsText, kind: reportsKind))
    if self == .inspection2025 {
      clauses.append(
        Obligation(
          clause: "13",
          text:
            "Improvement is assessed, too, by the Department being represented at the council's improvement board.",
          kind: .departmentAtBoard))
    }
    clauses.append(
      Obligation(
        clause: self == .inspection2025 ? "14" : "13",
        text:
          "If the council is unwilling or unable to comply, or ministers are not satisfied with its progress at any stage, they may use their powers under section 497A of the Education Act 1996 to direct it.",
        kind: .escalation))
    return clauses
  }
}

extension Council {
  /// A council with a notice of a form's usual clauses, and nothing recorded yet.
  package init(
    new id: CouncilID, name: Prose, form: NoticeForm, issued: PartialDate?, report: PartialDate,
    deadline: PartialDate
  ) {
    self.init(
      id: id, name: name,
      notice: Notice(
        title: "Improvement Notice", issued: issued, signed: nil, signatory: nil,
        trigger: NoticeTrigger(
          kind: form.trigger, published: report,
          text: form.trigger == .focusedVisit
            ? "Ofsted's focused visit found areas for priority action."
            : "Ofsted judged children's services inadequate."),
        obligations: form.obligations(report: report, deadline: deadline), anomalies: [],
        submission: nil, statuses: [],
        source: Prose(
          "The usual clauses of a notice (\(form.rawValue)), not yet checked against the council's "
            + "own")),
      areas: [], plan: Plan(priorities: [], objectives: []),
      people: [
        PersonInRole(
          id: "chair", title: "Independent Chair of the Improvement Board", name: nil, agency: nil,
          headOfServiceOrAbove: true, roles: [.independentChair], illustrative: false),
        PersonInRole(
          id: "dcs", title: "Director of Children's Services", name: nil, agency: nil,
          headOfServiceOrAbove: true, illustrative: false),
        PersonInRole(
          id: "adviser", title: "Improvement Adviser", name: nil, agency: nil,
          headOfServiceOrAbove: true, roles: [.adviser], illustrative: false),
      ],
      partners: [
        Partner(
          id: "dfe", name: "Department for Education", kind: .department, illustrative: false)
      ], holdsIllustrativeRecords: false)
  }
}
