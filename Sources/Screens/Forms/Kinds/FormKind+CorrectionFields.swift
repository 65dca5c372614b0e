internal import BoardModel

/// The fields of forms that put an entry right.
extension FormKind {
  func correction(_ context: FormContext) -> [FormField] {
    let wrong = FormField(.wrong, "Why wrong", needed: true)
    guard case .correct(let ref, let entry) = self, let objective = context.objective(ref) else {
      return [wrong, context.on, context.by]
    }
    return [wrong] + right(entry, objective, context)
      + [
        FormField(.dated, "Right one of", .day(.past), entry.on.text, needed: true), context.on,
        context.by,
      ]
  }

  /// The fields of the right entry, filled in with what the wrong one says.
  private func right(
    _ entry: LoggedEntry, _ objective: Objective, _ context: FormContext
  ) -> [FormField] {
    switch entry.log {
    case .delivery:
      let wrong = objective.delivery.entry(entry)
      return [
        FormField(
          .delivery, "Delivery", .choice(.deliveryRatings), wrong?.value.name ?? "", needed: true),
        FormKind.because(wrong?.because),
      ]
    case .impact:
      let wrong = objective.impact.entry(entry)
      return [
        FormField(
          .impact, "Impact", .choice(.impactRatings), wrong?.value.name ?? "", needed: true),
        FormKind.because(wrong?.because),
      ]
    case .forecast:
      let wrong = objective.forecasts.entry(entry)
      return [
        FormField(.due, "To be done", .day(.future), wrong?.due.text ?? "", needed: true),
        FormKind.because(wrong?.because),
      ]
    case .pathToGreen:
      let wrong = objective.pathsToGreen.entry(entry)
      return [FormField(.text, "Path to green", .text, wrong?.text.string ?? "", needed: true)]
    case .override:
      let wrong = objective.overrides.entry(entry)
      let ruling = [Choice].rulings.choice(of: wrong?.ruling.rawValue)?.words ?? ""
      return [
        FormField(.ruling, "Verdict", .choice(.rulings), ruling, needed: true),
        FormKind.because(wrong?.because),
        FormField(.until, "Until", .day(.future), wrong?.until?.text ?? ""),
      ]
    case .evidence:
      let wrong = objective.evidence.entry(entry)
      return [
        FormField(.kind, "Kind", .choice(.evidenceKinds), wrong?.kind.name ?? "", needed: true),
        FormField(
          .strength, "Strength", .choice(.evidenceStrengths), wrong?.strength.rawValue ?? "",
          needed: true),
        FormField(.text, "What it shows", .text, wrong?.text.string ?? "", needed: true),
        FormField(.changed, "What changed", .text, wrong?.changed?.string ?? ""),
      ]
    default: return rightPart(entry, objective, context)
    }
  }

  /// The same of what was said of the objective's parts.
  private func rightPart(
    _ name: LoggedEntry, _ objective: Objective, _ context: FormContext
  ) -> [FormField] {
    switch objective.entry(name) {
    case let wrong as ActionEntry:
      var percent = ""
      if case .inProgress(let done) = wrong.status { percent = "\(done.value)" }
      return [
        FormField(
          .status, "Status", .choice(.actionStatuses), wrong.status.name, needed: true),
        FormField(.percent, "Done", .percent, percent, hint: "per cent, if in progress"),
        FormField(.note, "Note", .text, wrong.note?.string ?? ""),
      ]
    case let wrong as MilestoneEntry:
      return [
        FormField(
          .status, "Status", .choice(.milestoneStatuses), wrong.status.name, needed: true),
        FormField(.note, "Note", .text, wrong.note?.string ?? ""),
      ]
    case let wrong as Forecast:
      return [
        FormField(.due, "To be done", .day(.future), wrong.due.text, needed: true),
        FormKind.because(wrong.because),
      ]
    case let wrong as ContributionEntry:
      return [
        FormField(
          .strength, "Strength", .choice(.contributionStrengths), wrong.strength.rawValue,
          needed: true),
        FormField(.because, "Because", .text, wrong.because?.string ?? ""),
      ]
    case let wrong as Ask:
      return [
        FormField(.text, "Asked", .text, wrong.text.string, needed: true),
        context.person(.to, "Of", wrong.to),
        FormField(.answerBy, "Answer by", .day(.future), wrong.answerBy.text, needed: true),
      ]
    case let wrong as Ask.Answer:
      return [FormField(.text, "Answer", .text, wrong.text.string, needed: true)]
    default: return []
    }
  }

  private static func because(_ words: Prose?) -> FormField {
    FormField(.because, "Because", .text, words?.string ?? "", needed: true)
  }
}
