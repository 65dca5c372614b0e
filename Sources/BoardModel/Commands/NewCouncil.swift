/// A council under a notice that is to be watched from now on, with the usual clauses of such a
/// notice.
package struct NewCouncil: Command, Hashable {
  package static let kind = "new-council"

  package let id: CouncilID
  package let name: Prose
  package let form: NoticeForm
  package let issued: PartialDate?
  /// When the inspectors' report came out.
  package let report: PartialDate
  /// By when the plan is to be delivered (clause 11).
  package let deadline: PartialDate

  package init(
    _ id: CouncilID, name: Prose, form: NoticeForm, issued: PartialDate? = nil,
    report: PartialDate, deadline: PartialDate
  ) {
    self.id = id
    self.name = name
    self.form = form
    self.issued = issued
    self.report = report
    self.deadline = deadline
  }

  package var what: String { "\(name) added with the usual clauses of its notice" }

  /// What the council was before makes no difference: there was none.
  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    council = try made(today: today)
  }

  package func made(today: Day) throws(Refusal) -> Council {
    if report.firstDay > today { throw .reportAhead(report, today: today) }
    if let issued, issued.firstDay > today { throw .noticeAhead(issued, today: today) }
    if let issued, issued.lastDay < report.firstDay {
      throw .noticeBeforeReport(issued, report: report)
    }
    if deadline.lastDay < report.firstDay {
      throw .deadlineBeforeReport(deadline, report: report)
    }
    return Council(
      new: id, name: name, form: form, issued: issued, report: report, deadline: deadline)
  }
}

extension Council {
  /// What stands in the place of a council that is only being added.
  package static let notYetThere = Council(
    new: .notYetGiven, name: "", form: .inspection2025, issued: nil, report: .month(.first),
    deadline: .month(.first))
}
