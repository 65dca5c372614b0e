/// What the clauses of a notice come to, read from their kinds.
extension Notice {
  /// Clause 11: the day by which the plan's actions are to be delivered.
  package var deadline: PartialDate? {
    for obligation in obligations {
      if case .deadline(let date) = obligation.kind { return date }
    }
    return nil
  }

  /// Clause 5b: how often the board hears of progress.
  package var boardCadence: BoardCadence? {
    for obligation in obligations {
      if case .board(let cadence, _) = obligation.kind { return cadence }
    }
    return nil
  }

  /// Clause 12: how often the adviser reports.
  package var reportCadence: ReportCadence? {
    for obligation in obligations {
      if case .adviserReports(let cadence, _) = obligation.kind { return cadence }
    }
    return nil
  }

  /// Clause 6: the longest time between DfE reviews, in months.
  package var monthsBetweenReviews: Int? {
    for obligation in obligations {
      if case .reviews(let months, _) = obligation.kind { return months }
    }
    return nil
  }

  /// The clause of a kind, as the notice numbers it.
  package func clause(where matches: (ObligationKind) -> Bool) -> Prose? {
    obligations.first { matches($0.kind) }?.clause
  }

  package func status(on day: Day) -> NoticeStatus { statusEntry(on: day)?.status ?? .open }

  package func statusEntry(on day: Day) -> NoticeStatusEntry? {
    statuses.filter { $0.on <= day }.max { $0.on < $1.on }
  }
}
