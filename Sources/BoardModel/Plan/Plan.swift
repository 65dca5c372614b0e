/// A council's improvement plan.
package struct Plan: Hashable, Sendable {
  package let priorities: [Priority]
  package let objectives: [Objective]

  package init(priorities: [Priority], objectives: [Objective]) {
    self.priorities = priorities
    self.objectives = objectives
  }
}

/// What several objectives serve together.
package struct Priority: Hashable, Sendable {
  package let id: Identifier<Priority>
  package let title: Prose

  package init(id: Identifier<Priority>, title: Prose) {
    self.id = id
    self.title = title
  }
}
