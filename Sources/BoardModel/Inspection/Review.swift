/// A review of progress: by the Department (clause 6) or diagnostic (clause 8).
package struct Review: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case department
    case diagnostic

    package var name: String {
      switch self {
      case .department: "DfE review"
      case .diagnostic: "diagnostic review"
      }
    }
  }

  package let id: Identifier<Review>
  package let kind: Kind
  package let title: Prose
  /// When its date was set; before that, nobody could know of it.
  package let arranged: Day
  /// The day it was first to be held.
  package let arrangedFor: Day
  /// The other days it was put to since.
  package internal(set) var moves: Log<ReviewMove>
  /// When it was called off: it is held no more.
  package internal(set) var cancelled: Day?
  package internal(set) var cancelledBecause: Prose?
  package internal(set) var held: Day?
  /// Who was announced to review.
  package let reviewer: Prose?
  /// Who did, where that is recorded of its own; known once it is held.
  package internal(set) var heldBy: Prose?
  /// What it was arranged to cover.
  package let themes: [ReviewTheme]
  /// What it did cover, where that is recorded of its own; known once it is held.
  package internal(set) var covered: [ReviewTheme]
  /// What it found, said when it was held.
  package internal(set) var findings: [Prose]
  /// What it found, said later: in its letter or report.
  package internal(set) var furtherFindings: Log<ReviewFinding>
  package let illustrative: Bool
  package var struck: Strike?

  package init(
    id: Identifier<Review>, kind: Kind, title: Prose, arranged: Day, due: Day,
    moves: Log<ReviewMove> = Log(), cancelled: Day? = nil, cancelledBecause: Prose? = nil,
    held: Day?, reviewer: Prose?, heldBy: Prose? = nil, themes: [ReviewTheme],
    covered: [ReviewTheme] = [],
    findings: [Prose],
    furtherFindings: Log<ReviewFinding> = Log(), illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.arranged = arranged
    arrangedFor = due
    self.moves = moves
    self.cancelled = cancelled
    self.cancelledBecause = cancelledBecause
    self.held = held
    self.reviewer = reviewer
    self.heldBy = heldBy
    self.themes = themes
    self.covered = covered
    self.findings = findings
    self.furtherFindings = furtherFindings
    self.illustrative = illustrative
    self.struck = struck
  }

  /// The day it is to be held, as it was set last.
  package var due: Day { moves.wholeHistory.last?.due ?? arrangedFor }

  /// "arranged for 25 Jul 2025, first for 18 Jul 2025".
  var arrangedWords: String {
    "arranged for \(due.text)" + (due == arrangedFor ? "" : ", first for \(arrangedFor.text)")
  }

  /// Whether it is still to be held, whatever its day.
  package var isAwaited: Bool { held == nil && cancelled == nil }

  /// As it was known on a day: what came of it later is not there.
  func known(on day: Day) -> Review {
    var review = self
    review.moves = Log(inOrder: Array(moves.known(on: day)))
    if let cancelled, cancelled > day {
      review.cancelled = nil
      review.cancelledBecause = nil
    }
    let isHeld = held.map { $0 <= day } ?? false
    if !isHeld {
      review.held = nil
      review.heldBy = nil
      review.covered = []
      review.findings = []
    }
    review.furtherFindings = Log(inOrder: Array(furtherFindings.known(on: day)))
    return review
  }

  /// How many things it found, as far as they were known.
  package var findingCount: Int { findings.count + furtherFindings.wholeHistory.count }

  /// How long after the day arranged it was held; none of one that is still to be.
  package var daysLate: Int { max(0, (held ?? due) - due) }

  /// Who reviews, or did once it was held.
  package var reviewedBy: Prose? { (held == nil ? nil : heldBy) ?? reviewer }

  /// What a review that was held covered.
  package var themesCovered: [ReviewTheme] {
    if held == nil { return [] }
    return covered.isEmpty ? themes : covered
  }
}

/// That a review was put to another day, and why.
package struct ReviewMove: Hashable, Sendable, Dated {
  /// The day from which that was known.
  package let on: Day
  /// The day it was put to.
  package let due: Day
  package let because: Prose?

  package init(on: Day, due: Day, because: Prose?) {
    self.on = on
    self.due = due
    self.because = because
  }
}

/// What a review found, as it became known after the review itself.
package struct ReviewFinding: Hashable, Sendable, Dated {
  package let on: Day
  package let text: Prose

  package init(on: Day, text: Prose) {
    self.on = on
    self.text = text
  }
}
