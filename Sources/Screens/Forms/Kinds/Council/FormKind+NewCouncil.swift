internal import BoardModel

/// The form that begins a council.
extension FormKind {
  static let newCouncilFields: [FormField] = [
    FormField(.name, "Council", needed: true, hint: "its name"),
    FormField(
      .kind, "Notice", .choice(.noticeForms), needed: true,
      hint: "whose usual clauses to begin with"),
    FormField(
      .published, "Report of", .date(.past), needed: true, hint: "the inspectors': 20 nov 2024"),
    FormField(
      .due, "Deadline", .date(.future), needed: true, hint: "of the plan (clause 11): jul 2026"),
    FormField(.from, "Issued", .date(.past), hint: "when the notice was given"),
    FormField(.id, "Short name", hint: "its file's; made from the name"),
  ]

  func newCouncil(_ values: FormValues) throws(FieldProblem) -> NewCouncil {
    let name = try values.text(.name)
    let given = try values.optionalText(.id)?.string
    let id = given.map { CouncilID($0) } ?? CouncilID(naming: name.string)
    if id == nil, !values.isProbing {
      throw FieldProblem(field: .id, words: FormKind.problem(ofShortName: given, name))
    }
    return NewCouncil(
      id ?? .notYetGiven, name: name, form: try values.neededValue(.kind),
      issued: try values.optionalDate(.from), report: try values.date(.published),
      deadline: try values.date(.due))
  }

  private static func problem(ofShortName given: String?, _ name: Prose) -> String {
    let tried = given ?? ShortName.of(name.string)
    if CouncilID.isReserved(tried) {
      return "\(tried) is a name that some systems keep for devices; choose another."
    }
    return given == nil
      ? "No short name can be made of that name; give one."
      : "Small letters, digits and hyphens make a short name."
  }
}

extension [Choice] {
  fileprivate static let noticeForms = NoticeForm.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue, hint: $0.about)
  }
}
