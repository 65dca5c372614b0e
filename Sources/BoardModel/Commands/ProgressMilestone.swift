/// How a milestone stands: reached, signed off, cancelled, or to be reached after all.
package struct ProgressMilestone: Command, Hashable {
  package static let kind = "milestone"

  package let ref: ObjectiveRef
  package let id: Identifier<Milestone>
  package let status: MilestoneStatus
  package let note: Prose?
  package let on: Day
  package let by: Identifier<PersonInRole>?
  /// Whether it is what should have been said on that day, whatever was said since.
  package let isRestated: Bool

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Milestone>, _ status: MilestoneStatus,
    note: Prose? = nil, on: Day, by: Identifier<PersonInRole>? = nil, isRestated: Bool = false
  ) {
    self.ref = ref
    self.id = id
    self.status = status
    self.note = note
    self.on = on
    self.by = by
    self.isRestated = isRestated
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { note }
  package var what: String {
    "\(ref) milestone \(id) \(isRestated ? "put right: " : "")\(status.name) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(by)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      try objective.change(milestone: id) { milestone throws(Refusal) in
        guard milestone.added <= on else { throw .beforeEarlierEntry(on, entry: milestone.added) }
        let last = milestone.progress.standing(on: today).wholeHistory.last
        if !isRestated {
          if let last, last.on > on { throw .beforeEarlierEntry(on, entry: last.on) }
          try check(after: last?.status ?? .reopened)
        }
        milestone.progress = milestone.progress.adding(
          MilestoneEntry(
            on: on, status: status, note: note, by: by, illustrative: milestone.illustrative))
      }
    }
  }

  /// `reopened` stands for one nothing was said of yet: both are to be reached.
  private func check(after before: MilestoneStatus) throws(Refusal) {
    func refused(_ needed: String, _ advice: String) -> Refusal {
      let name = before == .reopened ? "still to be reached" : before.name
      return .wrongStatus(of: "milestone \(id)".prose, is: name, needed: needed, advice: advice)
    }
    switch (status, before) {
    case (.reached, .reopened), (.signedOff, .reached), (.cancelled, .reopened),
      (.reopened, .reached), (.reopened, .signedOff), (.reopened, .cancelled):
      return
    case (.reached, _): throw refused("still to be reached", "Reopen it first.")
    case (.signedOff, _): throw refused("reached", "Say first that it is reached.")
    case (.cancelled, _): throw refused("still to be reached", "Reopen it first.")
    case (.reopened, _): throw refused("reached, signed off or cancelled", "It is open already.")
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.milestones.first { $0.id == id }?.progress)
  }
}

extension MilestoneStatus {
  package var name: String {
    switch self {
    case .reached: "reached"
    case .signedOff: "signed off"
    case .reopened: "reopened"
    case .cancelled: "cancelled"
    }
  }
}
