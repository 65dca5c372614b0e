internal import BoardModel

/// Striking an entry through, and the right one in its place.
extension FormKind {
  func strike(
    _ ref: ObjectiveRef, _ entry: LoggedEntry, _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> StrikeEntry {
    StrikeEntry(
      ref, entry.log, dated: entry.on, number: entry.number,
      said: council.objective(ref)?.entry(entry)?.said, because: try values.text(.wrong),
      on: try values.day(.on), by: try values.identifier(.by))
  }

  /// The right entry is of the day it was about, not of the day it is put right on.
  func right(
    _ ref: ObjectiveRef, _ entry: LoggedEntry, _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> any Command {
    let objective = council.objective(ref)
    let dated = try values.day(.dated)
    let by: Identifier<PersonInRole>? = try values.identifier(.by)
    switch entry.log {
    case .delivery:
      let wrong = objective?.delivery.entry(entry)
      return RateObjective(
        ref, delivery: try values.neededValue(.delivery), impact: nil,
        because: try values.text(.because), on: dated, meeting: wrong?.meeting, by: by ?? wrong?.by)
    case .impact:
      let wrong = objective?.impact.entry(entry)
      return RateObjective(
        ref, delivery: nil, impact: try values.neededValue(.impact),
        because: try values.text(.because), on: dated, meeting: wrong?.meeting, by: by ?? wrong?.by)
    case .forecast:
      return Reforecast(
        ref, due: try values.day(.due), because: try values.text(.because), on: dated)
    case .pathToGreen:
      return SetPathToGreen(ref, text: try values.text(.text), on: dated, by: by)
    case .override:
      return OverrideVerdict(
        ref, try values.neededValue(.ruling), because: try values.text(.because), on: dated,
        until: try values.optionalDay(.until), by: by)
    case .evidence:
      return AddEvidence(
        ref, try values.neededValue(.kind), try values.neededValue(.strength),
        text: try values.text(.text), changed: try values.optionalText(.changed), on: dated)
    case .action, .actionForecast, .milestone, .milestoneForecast:
      return try rightWork(ref, entry.log, dated, by, values)
    case .contribution(let id):
      return JudgeContribution(
        ref, id, try values.neededValue(.strength), because: try values.optionalText(.because),
        on: dated)
    case .ask(let id):
      guard let contribution = objective?.contribution(asking: id) else {
        throw FieldProblem(field: nil, words: "The ask is no longer there.")
      }
      return AskPartner(
        ref, contribution.id, text: try values.text(.text), to: try values.identifier(.to),
        answerBy: try values.day(.answerBy), on: dated)
    case .answer(let id):
      return AnswerAsk(ref, id, text: try values.text(.text), on: dated)
    }
  }

  private func rightWork(
    _ ref: ObjectiveRef, _ log: EntryLog, _ dated: Day, _ by: Identifier<PersonInRole>?,
    _ values: FormValues
  ) throws(FieldProblem) -> any Command {
    switch log {
    case .action(let id):
      let word: ActionStatus.Word = try values.neededValue(.status)
      guard let status = word.status(word == .inProgress ? try values.percent(.percent) : nil)
      else { throw FieldProblem(field: .percent, words: "How much is done?") }
      return ProgressAction(
        ref, id, .restate(status), note: try values.optionalText(.note), on: dated, by: by)
    case .milestone(let id):
      return ProgressMilestone(
        ref, id, try values.neededValue(.status), note: try values.optionalText(.note), on: dated,
        by: by, isRestated: true)
    case .actionForecast(let id):
      return Reforecast(
        ref, .action(id), due: try values.day(.due), because: try values.text(.because), on: dated)
    case .milestoneForecast(let id):
      return Reforecast(
        ref, .milestone(id), due: try values.day(.due), because: try values.text(.because),
        on: dated)
    default: throw FieldProblem(field: nil, words: "There is nothing to save.")
    }
  }
}

extension Objective {
  func contribution(asking id: Identifier<Ask>) -> Contribution? {
    contributions.first { $0.asks.contains { $0.id == id } }
  }
}
