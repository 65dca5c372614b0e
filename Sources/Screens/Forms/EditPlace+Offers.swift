internal import BoardModel

/// What can be recorded at a place.
extension EditPlace {
  /// What `a` offers, the most usual first.
  package var additions: [FormKind] {
    guard let ref = refs.first else {
      return (recordAdditions + [.addObjective]).after(placeAdditions)
    }
    if refs.count > 1 { return judgements }
    return (hearsVoices ? [.record(.voice(ref, nil))] : []) + additions(to: ref)
  }

  private func additions(to ref: ObjectiveRef) -> [FormKind] {
    switch tab {
    case .history: return judgements + recordAdditions(about: ref)
    case .actions: return [.addAction(ref)]
    case .milestones: return [.addMilestone(ref)]
    case .evidence: return [.addEvidence(ref)]
    case .partners: return [.addContribution(ref)] + supports(ref)
    case .sources, nil:
      return judgements + [
        .addAction(ref), .addMilestone(ref), .addEvidence(ref), .addContribution(ref),
      ] + supports(ref).filter { if case .ask = $0 { true } else { false } }
        + recordAdditions(about: ref)
        + [.addObjective]
    }
  }

  /// What `e` offers.
  package var changes: [FormKind] {
    guard let ref = refs.first else { return recordChanges.after(placeChanges) }
    if refs.count > 1 { return planChanges }
    switch tab {
    case .actions: return actions.isEmpty ? [] : actionChanges(ref) + corrections(ref)
    case .milestones:
      return milestones.isEmpty ? [] : milestoneChanges(ref) + corrections(ref)
    case .evidence: return voiceChanges(ref) + corrections(ref)
    case .partners: return entries.isEmpty ? [] : supports(ref) + corrections(ref)
    case .history: return corrections(ref) + planChanges
    case .sources, nil: return planChanges
    }
  }

  /// Everything, for the palette.
  package var all: [FormKind] {
    guard let ref = refs.first else {
      let changes = recordChanges.filter { !recordAdditions.contains($0) }
      return (recordAdditions + [.addObjective] + changes).after(
        placeAdditions + placeChanges) + parts + partChanges
    }
    if refs.count > 1 { return judgements + planChanges.filter { !judgements.contains($0) } }
    var all = judgements
    all += [.addAction(ref), .addMilestone(ref), .addEvidence(ref), .addContribution(ref)]
    // From a list it is not asked what the row happens to be.
    all += supports(ref) + (tab == nil ? [] : recordAdditions(about: ref)) + [.addObjective]
    if objective?.actions.isEmpty == false { all += actionChanges(ref) }
    if objective?.milestones.isEmpty == false { all += milestoneChanges(ref) }
    all +=
      voiceChanges(ref) + corrections(ref)
      + planChanges.filter { !judgements.contains($0) }
    let named = all.map(\.name.words)
    return all + (recordAdditions + recordChanges).filter { !named.contains($0.name.words) }
      + parts + partChanges
  }

  /// What objectives point at.
  private var parts: [FormKind] { CouncilPart.allCases.map { .addPart($0) } }

  /// Other words for those that there are.
  private var partChanges: [FormKind] {
    CouncilPart.allCases.filter { !$0.choices(of: council).isEmpty }.map { .changePart($0) }
  }

  /// What is done to them behind one letter, where more than a part of one objective is in sight.
  func partGroup(changing isChange: Bool) -> [EditOffer] {
    let isListed = tab == nil || tab == .sources || tab == .history || about != nil
    let parts = isChange ? partChanges : parts
    guard refs.count < 2, isListed, !parts.isEmpty else { return [] }
    return [
      EditOffer(
        group: "people, priorities", orShort: "people, areas", letter: "l",
        among: parts.map { EditOffer(form: $0, council: council.id) })
    ]
  }

  private var judgements: [FormKind] {
    [.rate(refs), .pathToGreen(refs), .override(refs), .reforecast(refs)]
  }

  private var planChanges: [FormKind] {
    let ends: [FormKind] = [.merge(refs), .end(refs, .completed), .end(refs, .retired)]
    guard refs.count == 1 else { return [.changeObjective(refs), .reforecast(refs)] + ends }
    return [
      .changeObjective(refs), .pathToGreen(refs), .reforecast(refs), .split(refs[0]),
    ] + ends
  }

  /// What was struck through already is not put right a second time.
  private func corrections(_ ref: ObjectiveRef) -> [FormKind] {
    standing.flatMap { entry -> [FormKind] in [.correct(ref, entry), .strike(ref, entry)] }
  }

  /// What was recorded of the selected record and still stands, the newest first.
  var standing: [LoggedEntry] {
    guard let objective, entries.count == 1 else { return [] }
    if let logged { return objective.strike(of: logged) == nil ? [logged] : [] }
    return objective.standing(in: objective.logs(of: entries[0]), on: asOf.day)
  }

  private func supports(_ ref: ObjectiveRef) -> [FormKind] {
    let contributions = objective?.contributions ?? []
    guard !contributions.isEmpty else { return [] }
    var supports: [FormKind] = [.judge(ref, contribution), .ask(ref, contribution)]
    let open = contributions.flatMap(\.asks).filter { $0.isOpen }.map(\.id)
    if !open.isEmpty { supports.append(.answer(ref, ask.flatMap { open.contains($0) ? $0 : nil })) }
    return supports
  }

  private func actionChanges(_ ref: ObjectiveRef) -> [FormKind] {
    let steps = ActionStep.allCases.filter { step in
      guard actions.count == 1, let status = status(of: actions[0], ref) else { return true }
      return step.fits(status)
    }
    return steps.map { .progressAction(ref, actions, $0) }
      + [.reforecastAction(ref, actions), .changeAction(ref, actions)]
  }

  private func status(of id: Identifier<Action>, _ ref: ObjectiveRef) -> ActionStatus? {
    asOf.objective(ref)?.actions.first { $0.action.id == id }?.status
  }

  private func milestoneChanges(_ ref: ObjectiveRef) -> [FormKind] {
    let state = asOf.objective(ref)?.milestones.first { milestones == [$0.milestone.id] }?.state
    let fitting: [MilestoneStatus] =
      switch state {
      case .due, .overdue: [.reached, .cancelled]
      case .reached(_, let isSignedOff): isSignedOff ? [.reopened] : [.signedOff, .reopened]
      case .cancelled: [.reopened]
      case nil: MilestoneStatus.allCases
      }
    var changes: [FormKind] = fitting.map { .progressMilestone(ref, milestones, $0) }
    changes.append(.reforecastMilestone(ref, milestones))
    if milestones.count <= 1 { changes.append(.changeMilestone(ref, milestones)) }
    return changes
  }
}

extension ActionStep {
  /// Whether an action of that status can be taken there.
  fileprivate func fits(_ status: ActionStatus) -> Bool {
    switch (self, status) {
    case (.progress, .notStarted), (.progress, .inProgress), (.complete, .notStarted),
      (.complete, .inProgress), (.close, .notStarted), (.close, .inProgress),
      (.cancel, .notStarted), (.cancel, .inProgress), (.close, .awaitingSignOff),
      (.cancel, .awaitingSignOff), (.signOff, .awaitingSignOff), (.reopen, .awaitingSignOff),
      (.reopen, .closed), (.reopen, .cancelled):
      true
    default: false
    }
  }
}

extension [FormKind] {
  /// With those first that know what is selected, and each but once.
  func after(_ forms: [RecordForm]) -> [FormKind] {
    let first = forms.map { FormKind.record($0) }
    let named = first.map(\.name.words)
    return first + filter { !named.contains($0.name.words) }
  }
}
