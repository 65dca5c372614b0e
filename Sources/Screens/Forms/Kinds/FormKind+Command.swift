internal import BoardModel

/// What a form asks to be done, made from what was typed into it.
extension FormKind {
  /// One command; of several records, all of theirs as one.
  func command(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> any Command {
    let commands = try commands(values, in: council)
    if commands.count == 1 { return commands[0] }
    return ManyCommands(commands)
  }

  private func commands(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> [any Command] {
    switch self {
    case .rate(let refs): try rate(refs, values)
    case .pathToGreen(let refs): try pathToGreen(refs, values)
    case .override(let refs): try override(refs, values)
    case .reforecast(let refs): try reforecast(refs, values)
    case .reforecastAction, .reforecastMilestone, .addAction, .changeAction, .progressAction,
      .addMilestone, .changeMilestone, .progressMilestone:
      try work(values)
    case .addEvidence, .addContribution, .judge, .ask, .answer: [try support(values)]
    case .addObjective, .changeObjective, .split, .merge, .end: try plan(values, in: council)
    case .record(let form): try form.commands(values, in: council)
    case .addPart(let part): [try part.command(values, in: council)]
    case .changePart(let part): [try part.change(values)]
    case .newCouncil: [try newCouncil(values)]
    case .strike(let ref, let entry): [try strike(ref, entry, values, in: council)]
    case .correct(let ref, let entry):
      [
        CorrectEntry(
          try strike(ref, entry, values, in: council),
          right: try right(ref, entry, values, in: council))
      ]
    }
  }

  private func rate(
    _ refs: [ObjectiveRef], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    let delivery = try values.chosen(.delivery).flatMap(DeliveryRating.init)
    let impact = try values.chosen(.impact).flatMap(ImpactRating.init)
    let meeting: Identifier<Meeting>? = try values.identifier(.meeting)
    let by: Identifier<PersonInRole>? = try values.identifier(.by)
    let (because, on) = (try values.text(.because), try values.day(.on))
    return refs.map {
      RateObjective(
        $0, delivery: delivery, impact: impact, because: because, on: on, meeting: meeting, by: by)
    }
  }

  private func pathToGreen(
    _ refs: [ObjectiveRef], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    let by: Identifier<PersonInRole>? = try values.identifier(.by)
    let (text, on) = (try values.text(.text), try values.day(.on))
    return refs.map { SetPathToGreen($0, text: text, on: on, by: by) }
  }

  private func override(
    _ refs: [ObjectiveRef], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    let ruling: VerdictOverride.Ruling = try values.neededValue(.ruling)
    let by: Identifier<PersonInRole>? = try values.identifier(.by)
    let (because, on) = (try values.text(.because), try values.day(.on))
    let until = try values.optionalDay(.until)
    return refs.map {
      OverrideVerdict($0, ruling, because: because, on: on, until: until, by: by)
    }
  }

  private func reforecast(
    _ refs: [ObjectiveRef], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    let (due, because) = (try values.day(.due), try values.text(.because))
    let on = try values.day(.on)
    return refs.map { Reforecast($0, due: due, because: because, on: on) }
  }

  private func support(_ values: FormValues) throws(FieldProblem) -> any Command {
    switch self {
    case .addEvidence(let ref):
      return AddEvidence(
        ref, try values.neededValue(.kind), try values.neededValue(.strength),
        text: try values.text(.text), changed: try values.optionalText(.changed),
        on: try values.day(.on))
    case .addContribution(let ref):
      return AddContribution(
        ref, partner: try values.neededIdentifier(.partner), expected: try values.text(.text),
        on: try values.day(.on))
    case .judge(let ref, _):
      return JudgeContribution(
        ref, try values.neededIdentifier(.which), try values.neededValue(.strength),
        because: try values.optionalText(.because), on: try values.day(.on))
    case .ask(let ref, _):
      return AskPartner(
        ref, try values.neededIdentifier(.which), text: try values.text(.text),
        to: try values.identifier(.to), answerBy: try values.day(.answerBy),
        on: try values.day(.on))
    case .answer(let ref, let id):
      let ask: Identifier<Ask>
      if let id { ask = id } else { ask = try values.neededIdentifier(.which) }
      return AnswerAsk(ref, ask, text: try values.text(.text), on: try values.day(.on))
    default: throw FieldProblem(field: nil, words: "There is nothing to save.")
    }
  }
}
