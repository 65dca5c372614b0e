internal import BoardModel

/// What stands in a form once it is known which record it is about.
extension Form {
  /// Fills the fields that nobody has typed in with what the record chosen meanwhile holds.
  mutating func refill() {
    guard case .record(let form) = kind, let chosen = form.chosen(in: self) else { return }
    let day = fields.first { $0.id == .on }?.day(from: today) ?? today
    let held = chosen.fields(
      FormContext(council: seen, day: min(day, today), today: today))
    for place in fields.indices where RecordForm.refilled.contains(fields[place].id) {
      let field = fields[place]
      guard let other = held.first(where: { $0.id == field.id }) else { continue }
      if case .underClause = form {
        // What can be recorded under it differs from clause to clause; what is typed stays.
        fields[place] = field.offering(other.kind)
        continue
      }
      guard !field.isChanged else { continue }
      fields[place] = FormField(
        field.id, field.label, other.kind, other.original, needed: field.isNeeded,
        hint: other.hint)
    }
  }
}

extension FormField {
  /// The same field with other things to choose from.
  fileprivate func offering(_ kind: Kind) -> FormField {
    var field = FormField(id, label, kind, original, needed: isNeeded, hint: hint)
    field.buffer = buffer
    field.isFresh = isFresh
    field.refused = refused
    return field
  }
}

extension RecordForm {
  /// What of a record stands in its form.
  fileprivate static let refilled: Set<FieldID> = [
    .text, .covers, .reviewer, .present, .apologies, .absent, .chair, .kind,
  ]

  /// The same form about what has been chosen in it; nothing where nothing of that is filled in.
  fileprivate func chosen(in form: Form) -> RecordForm? {
    func choice(_ id: FieldID) -> String? { form.fields.first { $0.id == id }?.choice?.value }
    func record<Record>(_ known: Identifier<Record>?) -> Identifier<Record>? {
      known ?? choice(.which).map { Identifier(Prose($0)) }
    }
    switch self {
    case .passage:
      return .passage(choice(.kind).flatMap { AssessmentSection(rawValue: $0) }, record(nil))
    case .reviseSelfAssessment(nil): return .reviseSelfAssessment(record(nil))
    case .attendance(nil):
      let meeting = choice(.meeting).flatMap { $0 == Choice.unarranged.value ? nil : $0 }
      return meeting.map { .attendance(Identifier(Prose($0))) }
    case .addToReport(nil):
      return choice(.meeting).map { .addToReport(Identifier(Prose($0))) }
    case .holdReview(nil): return .holdReview(record(nil))
    case .underClause: return choice(.clause).map { .underClause(Prose($0), nil) }
    default: return nil
    }
  }
}
