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
  package let due: Day
  package let held: Day?
  package let reviewer: Prose?
  package let themes: [ReviewTheme]
  package let findings: [Prose]
  package let illustrative: Bool

  package init(
    id: Identifier<Review>, kind: Kind, title: Prose, arranged: Day, due: Day, held: Day?,
    reviewer: Prose?, themes: [ReviewTheme], findings: [Prose], illustrative: Bool
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.arranged = arranged
    self.due = due
    self.held = held
    self.reviewer = reviewer
    self.themes = themes
    self.findings = findings
    self.illustrative = illustrative
  }
}
