/// A clause of a council's notice as it stood on a day: its state, why, and what shows it.
package struct ClauseAsOf: Hashable, Sendable {
  package let obligation: Obligation
  package let state: ClauseState
  /// One or two plain sentences, with the numbers and dates behind the state.
  package let why: String
  /// What the state rests on, each with its place; the most telling first.
  package let evidence: [ClauseEvidence]
  /// What comes next under it; nothing where no day follows from notice or record.
  package let next: NextDate?
  /// Where the notice gives no number, the one this was judged by instead.
  package let measure: String?
  /// What cannot be taken at its word in the source of this clause.
  package let anomalies: [Anomaly]
  /// For the last clause only: what it says may follow, when there is reason to say so.
  package let warning: String?

  package var clause: Prose { obligation.clause }
}

/// One entry that a clause's state rests on.
package struct ClauseEvidence: Hashable, Sendable {
  package let ref: EntryRef
  /// Its day, where it has one; the last that it can mean where only its month is known.
  package let on: Day?
  /// The same as it is known: "May 2022".
  package let date: PartialDate?
  /// What it is, in words that need nothing beside them.
  package let text: Prose

  init(_ ref: EntryRef, on: Day? = nil, _ text: Prose) {
    self.ref = ref
    self.on = on
    date = on.map { .day($0) }
    self.text = text
  }

  /// What is known by its month or year alone.
  init(_ ref: EntryRef, dated date: PartialDate, _ text: Prose) {
    self.ref = ref
    on = date.lastDay
    self.date = date
    self.text = text
  }

  init(_ ref: EntryRef, on: Day? = nil, _ text: String) { self.init(ref, on: on, Prose(text)) }
}

/// The next day something falls due under a clause; past where that is overdue.
package struct NextDate: Hashable, Sendable {
  package let on: Day
  /// "next DfE review".
  package let what: String
  package let basis: Basis

  /// Who says that it is that day.
  package enum Basis: Hashable, Sendable {
    /// Somebody has fixed it, or the notice itself names it.
    case fixed
    /// It follows from how often the notice asks, counted from another day.
    case notice
    /// The notice gives no measure; it follows from one of this program's.
    case ours
  }

  package var isFixed: Bool { basis == .fixed }

  init(_ what: String, on: Day, by basis: Basis = .fixed) {
    self.what = what
    self.on = on
    self.basis = basis
  }
}
