internal import BoardModel

/// The fields of forms that change the plan itself.
extension FormKind {
  func plan(_ context: FormContext) -> [FormField] {
    switch self {
    case .changeObjective(let refs):
      if refs.count > 1 {
        return [
          context.person(.owner, "Owner", hint: "as it is"),
          context.person(.sponsor, "Sponsor", hint: "as it is"), context.because(needed: false),
          context.on,
        ]
      }
      return describing(context.objective(refs.first), context)
        + [context.because(needed: false), context.on]
    case .split(let ref): return parts(context.objective(ref), context)
    case .merge(let refs):
      return [
        FormField(
          .target, "Goes on in", .choice(.objectives(of: context.council, but: refs)), needed: true
        ),
        context.because(), context.on,
      ]
    case .end: return [context.because(), context.on]
    default:
      var fields = describing(nil, context)
      let dates = [
        FormField(.start, "Starts", .day(.future), context.day.text, needed: true), context.due(),
      ]
      fields.insert(contentsOf: dates, at: 2)
      return fields + [context.because(needed: false), context.on]
    }
  }

  private func describing(_ objective: Objective?, _ context: FormContext) -> [FormField] {
    let council = context.council
    let priorities = [Choice].priorities(of: council)
    let sources = [Choice].sources(of: council)
    let chosen = (objective?.sources.all ?? []).compactMap { sources.choice(of: $0.value)?.words }
    let advice = (objective?.sources.all ?? []).compactMap(\.advice).first ?? ""
    return [
      FormField(.title, "Objective", .text, objective?.title.string ?? "", needed: true),
      FormField(
        .outcome, "Outcome", .text, objective?.outcome.string ?? "", needed: true,
        hint: "what will be different for children"),
      FormField(
        .priority, "Priority", objective == nil ? .choiceOrNew(priorities) : .choice(priorities),
        priorities.choice(of: objective?.priority.string)?.words
          ?? (priorities.count == 1 ? priorities[0].words : ""), needed: true,
        hint: objective == nil ? "one of the plan's, or a new one in words" : ""),
      FormField(
        .theme, "Theme", .choice(.themes), objective?.theme.name ?? "", needed: true),
      FormField(
        .sources, "Written for", .several(sources), chosen.joined(separator: ", "),
        hint: "areas, findings, clauses"),
      FormField(.adviser, "Adviser", .text, advice, hint: "the recommendation, if that is why"),
      context.person(.owner, "Owner", objective?.owner),
      context.person(.sponsor, "Sponsor", objective?.sponsor),
      FormField(
        .met, "Met when", .text,
        (objective?.successMeasures ?? []).map(\.string).joined(separator: "; "),
        hint: "several with ; between"),
      FormField(
        .measures, "Measures", .several(.measures(of: council)),
        (objective?.measures ?? []).map(\.string).joined(separator: ", ")),
    ]
  }

  /// At most this many objectives come of one.
  static let mostParts = 3

  private func parts(_ objective: Objective?, _ context: FormContext) -> [FormField] {
    (1...FormKind.mostParts).flatMap { number in
      let isNeeded = number <= 2
      return [
        FormField(
          .partTitle(number), "Objective \(number)", needed: isNeeded,
          hint: isNeeded ? "" : "leave empty for two"),
        FormField(
          .partOutcome(number), "Outcome \(number)", .text, objective?.outcome.string ?? "",
          needed: isNeeded),
        FormField(
          .partDue(number), "Due \(number)", .day(.future), objective?.baselineDue.text ?? "",
          needed: isNeeded),
        context.person(.partOwner(number), "Owner \(number)", objective?.owner),
      ]
    } + [context.because(), context.on]
  }
}

extension ObjectiveSource {
  /// What stands for it among the choices; nothing for words of the adviser, which are typed.
  var value: String? {
    switch self {
    case .area(let id): "area \(id.string)"
    case .finding(let id): "finding \(id.string)"
    case .clause(let clause): "clause \(clause.string)"
    case .adviserRecommendation: nil
    }
  }

  var advice: String? {
    if case .adviserRecommendation(let words) = self { words.string } else { nil }
  }
}
