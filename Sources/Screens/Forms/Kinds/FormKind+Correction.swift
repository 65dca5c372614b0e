internal import BoardModel

/// Striking an entry through, and the right one in its place.
extension FormKind {
  func strike(
    _ ref: ObjectiveRef, _ entry: LoggedEntry, _ values: FormValues
  ) throws(FieldProblem) -> any Command {
    StrikeEntry(
      ref, entry.kind, dated: entry.on, number: entry.number, because: try values.text(.wrong),
      on: try values.day(.on), by: try values.identifier(.by))
  }

  /// The right entry is of the day it was about, not of the day it is put right on.
  func right(
    _ ref: ObjectiveRef, _ entry: LoggedEntry, _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> any Command {
    let objective = council.objective(ref)
    let dated = try values.day(.dated)
    let by: Identifier<PersonInRole>? = try values.identifier(.by)
    switch entry.kind {
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
    }
  }
}
