internal import BoardModel

/// What forms about actions and milestones ask to be done.
extension FormKind {
  func work(_ values: FormValues) throws(FieldProblem) -> [any Command] {
    switch self {
    case .addAction(let ref):
      return [
        AddAction(
          ref, title: try values.text(.title), owner: try values.identifier(.owner),
          agency: try values.identifier(.agency), due: try values.day(.due),
          on: try values.day(.on))
      ]
    case .addMilestone(let ref):
      return [
        AddMilestone(
          ref, title: try values.text(.title), due: try values.day(.due), on: try values.day(.on))
      ]
    case .reforecastAction(let ref, let ids):
      let (due, because) = (try values.day(.due), try values.text(.because))
      let on = try values.day(.on)
      return try known(ids, values).map {
        Reforecast(ref, .action($0), due: due, because: because, on: on)
      }
    case .reforecastMilestone(let ref, let ids):
      let (due, because) = (try values.day(.due), try values.text(.because))
      let on = try values.day(.on)
      return try known(ids, values).map {
        Reforecast(ref, .milestone($0), due: due, because: because, on: on)
      }
    case .changeAction(let ref, let ids): return try changeAction(ref, ids, values)
    case .changeMilestone(let ref, let ids):
      let (title, because) = (try values.text(.title), try values.optionalText(.because))
      let on = try values.day(.on)
      return try known(ids, values).map {
        ChangeMilestone(ref, $0, title: title, because: because, on: on)
      }
    case .progressAction(let ref, let ids, let step):
      let done = try step.step(values)
      let by: Identifier<PersonInRole>? = try values.identifier(.by)
      let (note, on) = (try values.optionalText(.note), try values.day(.on))
      return try known(ids, values).map {
        ProgressAction(ref, $0, done, note: note, on: on, by: by)
      }
    case .progressMilestone(let ref, let ids, let status):
      let by: Identifier<PersonInRole>? = try values.identifier(.by)
      let (note, on) = (try values.optionalText(.note), try values.day(.on))
      return try known(ids, values).map {
        ProgressMilestone(ref, $0, status, note: note, on: on, by: by)
      }
    default: return []
    }
  }

  /// Those it is about, or the one that was chosen in the form.
  private func known<Subject>(
    _ ids: [Identifier<Subject>], _ values: FormValues
  ) throws(FieldProblem) -> [Identifier<Subject>] {
    ids.isEmpty ? [try values.neededIdentifier(.which)] : ids
  }

  private func changeAction(
    _ ref: ObjectiveRef, _ ids: [Identifier<Action>], _ values: FormValues
  ) throws(FieldProblem) -> [any Command] {
    let title = values.isChanged(.title) ? try values.text(.title) : nil
    let owner: Change<Identifier<PersonInRole>> = try values.change(.owner)
    let agency: Change<Identifier<Partner>> = try values.change(.agency)
    let (because, on) = (try values.optionalText(.because), try values.day(.on))
    if title == nil, owner == .leave, agency == .leave { throw .nothingChanged(.title) }
    return try known(ids, values).map {
      ChangeAction(ref, $0, title: title, owner: owner, agency: agency, because: because, on: on)
    }
  }
}

extension FieldProblem {
  static func nothingChanged(_ field: FieldID) -> FieldProblem {
    FieldProblem(field: field, words: "Nothing has been changed yet.")
  }
}

extension ActionStep {
  fileprivate func step(_ values: FormValues) throws(FieldProblem) -> ProgressAction.Step {
    switch self {
    case .progress: .progress(try values.percent(.percent))
    case .complete: .complete
    case .signOff: .signOff
    case .close: .close
    case .cancel: .cancel
    case .reopen: .reopen(try values.percent(.percent))
    }
  }
}
