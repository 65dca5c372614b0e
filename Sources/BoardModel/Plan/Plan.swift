/// A council's improvement plan.
package struct Plan: Hashable, Sendable {
  package internal(set) var priorities: [Priority]
  package internal(set) var objectives: [Objective]

  package init(priorities: [Priority], objectives: [Objective]) {
    self.priorities = priorities
    self.objectives = objectives
  }
}

/// What several objectives serve together.
package struct Priority: Hashable, Sendable {
  package internal(set) var id: Identifier<Priority>
  package internal(set) var title: Prose
  package let illustrative: Bool

  package init(id: Identifier<Priority>, title: Prose, illustrative: Bool) {
    self.id = id
    self.title = title
    self.illustrative = illustrative
  }
}
