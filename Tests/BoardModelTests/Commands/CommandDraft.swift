import BoardModel

/// The council that commands are tried on: two objectives, people, a partner, monthly meetings.
enum CommandDraft {
  static let today: Day = "2025-06-30"
  static let ref: ObjectiveRef = "KNO-07"
  static let other: ObjectiveRef = "KNO-08"

  static var council: Council {
    var draft = CouncilDraft()
    let untilJune = ObjectiveDraft().changed { draft in
      draft.delivery.removeAll { $0.on > "2025-06-15" }
    }
    draft.objectives = [
      untilJune.changed {
        $0.actions = [Action("kno-07-a1", (day: "2025-02-01", status: .percent(30)))]
        $0.milestones = [Milestone("kno-07-m1", due: "2025-09-01")]
        $0.contributions = [
          Contribution(
            id: "kno-07-c1", partner: "nhs", expected: "Nurses", added: "2025-02-01",
            strengths: Log(), asks: [], illustrative: true)
        ]
      },
      untilJune.changed { $0.ref = other },
    ]
    let bare = draft.council
    return Council(
      id: bare.id, name: bare.name, notice: bare.notice,
      areas: bare.areas,
      plan: Plan(
        priorities: [Priority(id: "p1", title: "Practice", illustrative: false)],
        objectives: bare.plan.objectives),
      people: [
        PersonInRole(
          id: "chair", title: "Chair", name: nil, agency: nil, headOfServiceOrAbove: true,
          illustrative: true)
      ], partners: [Partner(id: "nhs", name: "NHS", kind: .health, illustrative: true)],
      meetings: bare.meetings, holdsIllustrativeRecords: true)
  }

  static func new(_ title: Prose = "New") -> NewObjective {
    guard let sources = NonEmpty([ObjectiveSource.clause("5d")]) else {
      preconditionFailure("no source")
    }
    return NewObjective(
      title: title, outcome: "Better", priority: "p1", theme: .practice, sources: sources,
      start: "2025-07-01", due: "2025-12-31")
  }
}

extension Council {
  /// The council after the command, or the words of the refusal.
  func after(_ command: some Command) throws(Refusal) -> Council {
    try applying(command, today: CommandDraft.today)
  }

  func refusal(of command: some Command) -> Refusal? {
    do {
      _ = try after(command)
      return nil
    } catch {
      return error
    }
  }

  func found(_ ref: ObjectiveRef) -> Objective? { plan.objectives.first { $0.ref == ref } }
}
