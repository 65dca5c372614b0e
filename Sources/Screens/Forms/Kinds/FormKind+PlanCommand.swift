internal import BoardModel

/// What forms about the plan itself ask to be done.
extension FormKind {
  func plan(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> [any Command] {
    switch self {
    case .addObjective:
      let priority = try priority(values, in: council)
      let added: [any Command] = priority.added.map { [$0] } ?? []
      return added + [
        AddObjective(
          try newObjective(values, for: priority.id), on: try values.day(.on),
          because: try values.optionalText(.because), illustrative: council.isMadeUp)
      ]
    case .changeObjective(let refs): return try change(refs, values)
    case .split(let ref):
      guard let objective = council.objective(ref) else {
        throw FieldProblem(field: nil, words: "\(ref) is no longer in the plan.")
      }
      return [
        SplitObjective(
          ref, into: try parts(of: objective, values), because: try values.text(.because),
          on: try values.day(.on))
      ]
    case .merge(let refs):
      guard let target = ObjectiveRef(try values.needed(.target)) else {
        throw FieldProblem(field: .target, words: "A choice is needed here.")
      }
      return [
        MergeObjectives(
          refs, into: target, because: try values.text(.because), on: try values.day(.on))
      ]
    case .end(let refs, let reason):
      let (because, on) = (try values.text(.because), try values.day(.on))
      return refs.map { EndObjective($0, reason, because: because, on: on) }
    default: return []
    }
  }

  /// The priority that was chosen, or a new one of the words that were typed.
  private func priority(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> (id: Identifier<Priority>, added: AddPriority?) {
    guard values.field(.priority)?.isNew == true else {
      return (try values.neededIdentifier(.priority), nil)
    }
    let id = council.nextPriority
    return (id, AddPriority(title: try values.text(.priority), id: id))
  }

  private func newObjective(
    _ values: FormValues, for priority: Identifier<Priority>
  ) throws(FieldProblem) -> NewObjective {
    NewObjective(
      title: try values.text(.title), outcome: try values.text(.outcome),
      priority: priority, theme: try values.neededValue(.theme),
      sources: try sources(values), sponsor: try values.identifier(.sponsor),
      owner: try values.identifier(.owner), start: try values.day(.start),
      due: try values.day(.due), successMeasures: try met(values),
      measures: try values.several(.measures).map { Identifier(Prose($0)) })
  }

  private func change(
    _ refs: [ObjectiveRef], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    var changes: [any Command] = []
    for ref in refs {
      var change = ChangeObjective(ref)
      if values.isChanged(.title) { change.title = try values.text(.title) }
      if values.isChanged(.outcome) { change.outcome = try values.text(.outcome) }
      if values.isChanged(.priority) {
        change.priority = try values.neededIdentifier(.priority)
      }
      if values.isChanged(.theme) { change.theme = try values.neededValue(.theme) }
      if values.isChanged(.sources) || values.isChanged(.adviser) {
        change.sources = try sources(values)
      }
      change.sponsor = try values.change(.sponsor)
      change.owner = try values.change(.owner)
      if values.isChanged(.met) { change.successMeasures = try met(values) }
      if values.isChanged(.measures) {
        change.measures = try values.several(.measures).map { Identifier(Prose($0)) }
      }
      if change == ChangeObjective(ref) {
        throw .nothingChanged(values.has(.title) ? .title : .owner)
      }
      change.because = try values.optionalText(.because)
      change.on = try values.day(.on)
      changes.append(change)
    }
    return changes
  }

  private func sources(_ values: FormValues) throws(FieldProblem) -> NonEmpty<ObjectiveSource> {
    var sources: [ObjectiveSource] = try values.several(.sources).compactMap { value in
      let name = Prose(String(value.drop { $0 != " " }.dropFirst()))
      switch value.prefix(while: { $0 != " " }) {
      case "area": return .area(Identifier(name))
      case "finding": return .finding(Identifier(name))
      default: return .clause(name)
      }
    }
    if let advice = try values.optionalText(.adviser) {
      sources.append(.adviserRecommendation(advice))
    }
    guard let some = NonEmpty(sources) else {
      throw FieldProblem(
        field: .sources, words: "An objective needs an area, a finding, a clause or advice.")
    }
    return some
  }

  /// The conditions that were written one after another with semicolons.
  private func met(_ values: FormValues) throws(FieldProblem) -> [Prose] {
    try values.optionalText(.met)?.string.split(separator: ";").map {
      TypedText.trimmed(String($0))
    }.filter { !$0.isEmpty }.map { Prose($0) } ?? []
  }

  /// The objectives it is split into: what the form does not ask is as it was.
  private func parts(
    of objective: Objective, _ values: FormValues
  ) throws(FieldProblem) -> [NewObjective] {
    var parts: [NewObjective] = []
    for number in 1...FormKind.mostParts {
      if number > 2, values.field(.partTitle(number))?.isEmpty ?? true { continue }
      parts.append(
        NewObjective(
          title: try values.text(.partTitle(number)),
          outcome: try values.text(.partOutcome(number)), priority: objective.priority,
          theme: objective.theme, sources: objective.sources, sponsor: objective.sponsor,
          owner: try values.identifier(.partOwner(number)), start: try values.day(.on),
          due: try values.day(.partDue(number)), successMeasures: objective.successMeasures,
          measures: objective.measures))
    }
    return parts
  }
}

extension Council {
  /// Whether its plan is made up as a whole, so that what is added to it is no more real.
  var isMadeUp: Bool {
    !plan.objectives.isEmpty && plan.objectives.allSatisfy(\.illustrative)
  }
}
