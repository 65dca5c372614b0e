/// How far an action is: begun, done, signed off, closed, cancelled or taken up again.
package struct ProgressAction: Command, Hashable {
  package static let kind = "action"

  package enum Step: Hashable, Sendable {
    case progress(Percent)
    /// The work is done and waits for somebody to sign it off.
    case complete
    case signOff
    /// Done, with nothing to be signed off.
    case close
    case cancel
    /// Taken up again, as far as it is.
    case reopen(Percent)
    /// What should have been said on that day, whatever was said since.
    case restate(ActionStatus)
  }

  package let ref: ObjectiveRef
  package let id: Identifier<Action>
  package let step: Step
  package let note: Prose?
  package let on: Day
  package let by: Identifier<PersonInRole>?

  package init(
    _ ref: ObjectiveRef, _ id: Identifier<Action>, _ step: Step, note: Prose? = nil, on: Day,
    by: Identifier<PersonInRole>? = nil
  ) {
    self.ref = ref
    self.id = id
    self.step = step
    self.note = note
    self.on = on
    self.by = by
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { note }
  package var what: String {
    let words =
      switch step {
      case .progress(let percent): "\(percent.value) % done"
      case .complete: "complete, awaiting sign-off"
      case .signOff: "signed off"
      case .close: "closed"
      case .cancel: "cancelled"
      case .reopen(let percent): "reopened at \(percent.value) %"
      case .restate(let status): "put right: \(status.words)"
      }
    return "\(ref) action \(id) \(words) on \(on.text)"
  }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.checkPerson(by)
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      try objective.change(action: id) { action throws(Refusal) in
        guard action.added <= on else { throw .beforeEarlierEntry(on, entry: action.added) }
        let standing = action.progress.standing(on: today).wholeHistory
        if let last = standing.last, last.on > on, !isRestated {
          throw .beforeEarlierEntry(on, entry: last.on)
        }
        let status = try status(after: standing.last?.status ?? .notStarted)
        action.progress = action.progress.adding(
          ActionEntry(
            on: on, status: status, note: note, by: by, illustrative: action.illustrative))
      }
    }
  }

  private var isRestated: Bool { if case .restate = step { true } else { false } }

  private func status(after status: ActionStatus) throws(Refusal) -> ActionStatus {
    func refused(_ needed: String, _ advice: String) -> Refusal {
      .wrongStatus(of: "action \(id)".prose, is: status.name, needed: needed, advice: advice)
    }
    switch (step, status) {
    case (.progress(let percent), .notStarted), (.progress(let percent), .inProgress):
      if status == .inProgress(percent), note == nil { throw .nothingToChange }
      return .inProgress(percent)
    case (.progress, _): throw refused("not done yet", "Reopen it first.")
    case (.complete, .notStarted), (.complete, .inProgress): return .awaitingSignOff
    case (.complete, _): throw refused("not done yet", "Reopen it first.")
    case (.signOff, .awaitingSignOff): return .closed
    case (.signOff, _):
      throw refused("complete and awaiting sign-off", "Say first that it is complete, or close it.")
    case (.close, .notStarted), (.close, .inProgress), (.close, .awaitingSignOff): return .closed
    case (.close, _): throw refused("open", "Reopen it first.")
    case (.cancel, .closed), (.cancel, .cancelled): throw refused("open", "Reopen it first.")
    case (.cancel, _): return .cancelled
    case (.reopen, .notStarted), (.reopen, .inProgress):
      throw refused("complete, closed or cancelled", "It is open already.")
    case (.reopen(let percent), _): return .inProgress(percent)
    case (.restate(let status), _): return status
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.actions.first { $0.id == id }?.progress)
  }
}
