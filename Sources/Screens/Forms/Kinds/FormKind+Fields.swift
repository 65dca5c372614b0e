internal import BoardModel

/// The fields of every form, as they stand before anybody types.
extension FormKind {
  func fields(_ context: FormContext) -> [FormField] {
    switch self {
    case .rate, .pathToGreen, .override, .reforecast, .reforecastAction, .reforecastMilestone:
      judging(context)
    case .addAction, .changeAction, .progressAction: action(context)
    case .addMilestone, .changeMilestone, .progressMilestone: milestone(context)
    case .addEvidence, .addContribution, .judge, .ask, .answer: support(context)
    case .addObjective, .changeObjective, .split, .merge, .end: plan(context)
    case .strike, .correct: correction(context)
    case .record(let form): form.fields(context)
    case .addPart(let part): part.fields(context)
    case .changePart(let part): part.changeFields(context)
    case .newCouncil: FormKind.newCouncilFields
    }
  }

  private func judging(_ context: FormContext) -> [FormField] {
    let standing = refs.count == 1 ? context.standing(refs[0]) : nil
    switch self {
    case .rate:
      let now = standing.map { "now \($0.deliveryRating.name); leave empty to keep" }
      let impact = standing.map { "now \($0.impactRating.name); leave empty to keep" }
      return [
        FormField(.delivery, "Delivery", .choice(.deliveryRatings), hint: now ?? "r a g b or -"),
        FormField(.impact, "Impact", .choice(.impactRatings), hint: impact ?? "as it is"),
        context.because(), context.on,
        FormField(
          .meeting, "Meeting",
          .choice(.meetings(of: context.council, today: context.today)),
          hint: "the board of that day, if it met"),
        context.by,
      ]
    case .pathToGreen:
      let path = standing?.pathToGreen?.text.string ?? ""
      return [
        FormField(.text, "Path to green", .text, path, needed: true), context.on, context.by,
      ]
    case .override:
      return [
        FormField(
          .ruling, "Verdict", .choice(.rulings), needed: true,
          hint: standing.map { "the rules say \($0.verdict.computed.name)" } ?? ""),
        context.because(), context.on,
        FormField(.until, "Until", .day(.future), hint: "for as long as nobody lifts it"),
        context.by,
      ]
    case .reforecastAction(let ref, let ids):
      return which(.actions(of: context.objective(ref)), "Action", unless: !ids.isEmpty)
        + forecast(
          context)
    case .reforecastMilestone(let ref, let ids):
      return which(.milestones(of: context.objective(ref)), "Milestone", unless: !ids.isEmpty)
        + forecast(context)
    default: return forecast(context)
    }
  }

  private func forecast(_ context: FormContext) -> [FormField] {
    [context.due("To be done"), context.because(), context.on]
  }

  /// Asks which record is meant, where none was selected.
  func which(_ choices: [Choice], _ label: String, unless isKnown: Bool) -> [FormField] {
    isKnown
      ? []
      : [
        FormField(
          .which, label, .choice(choices), choices.count == 1 ? choices[0].words : "", needed: true)
      ]
  }

  private func support(_ context: FormContext) -> [FormField] {
    let objective = context.objective(refs.first)
    let contributions = [Choice].contributions(of: objective, in: context.council)
    switch self {
    case .addEvidence:
      return [
        FormField(.kind, "Kind", .choice(.evidenceKinds), needed: true),
        FormField(.strength, "Strength", .choice(.evidenceStrengths), needed: true),
        FormField(.text, "What it shows", needed: true),
        FormField(.changed, "What changed", hint: "because of it, for a voice that was heard"),
        context.on,
      ]
    case .addContribution:
      return [
        FormField(
          .partner, "Partner", .choice(.partners(of: context.council)), needed: true),
        FormField(.text, "Expected", needed: true, hint: "what it is to bring"), context.on,
      ]
    case .judge(_, let id):
      return [whichContribution(contributions, id)] + [
        FormField(.strength, "Strength", .choice(.contributionStrengths), needed: true),
        context.because(needed: false), context.on,
      ]
    case .ask(_, let id):
      return [whichContribution(contributions, id)] + [
        FormField(.text, "Asked for", needed: true), context.person(.to, "Of"),
        FormField(
          .answerBy, "Answer by", .day(.future), needed: true, hint: "30 jun, +2w, end of may"),
        context.on,
      ]
    case .answer(_, let id):
      return which(.openAsks(of: objective), "Ask", unless: id != nil)
        + [FormField(.text, "Answer", needed: true), context.on]
    default: return []
    }
  }

  private func whichContribution(
    _ choices: [Choice], _ id: Identifier<Contribution>?
  ) -> FormField {
    let known = choices.choice(of: id?.string) ?? (choices.count == 1 ? choices.first : nil)
    return FormField(
      .which, "Partner", .choice(choices), known?.words ?? "", needed: true,
      hint: choices.isEmpty ? "add a contribution first" : "")
  }
}
