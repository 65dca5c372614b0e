internal import BoardModel

/// What a form is filled in with before anybody types: the council as it stands, and the days.
struct FormContext {
  let council: Council
  /// The day looked from: what is recorded is of that day unless somebody says another.
  let day: Day
  /// The latest day: nothing is recorded of a day after it.
  let today: Day

  func objective(_ ref: ObjectiveRef?) -> Objective? { council.objective(ref) }

  /// The objective as it stood on the day.
  func standing(_ ref: ObjectiveRef) -> ObjectiveAsOf? {
    CouncilAsOf(council, on: day).objective(ref)
  }

  // MARK: fields that many forms have

  var on: FormField { FormField(.on, "On", .day(.past), day.text, needed: true) }

  var by: FormField {
    FormField(.by, "By", .choice(.people(of: council)), hint: "who says so, if it matters")
  }

  func because(needed: Bool = true) -> FormField {
    FormField(.because, "Because", needed: needed, hint: needed ? "" : "why; may be left empty")
  }

  func person(
    _ id: FieldID, _ label: String, _ value: Identifier<PersonInRole>? = nil, hint: String = ""
  ) -> FormField {
    let people = [Choice].people(of: council)
    return FormField(
      id, label, .choice(people), people.choice(of: value?.string)?.words ?? "", hint: hint)
  }

  func agency(_ value: Identifier<Partner>? = nil, hint: String = "the council itself") -> FormField
  {
    let partners = [Choice].partners(of: council)
    return FormField(
      .agency, "Agency", .choice(partners), partners.choice(of: value?.string)?.words ?? "",
      hint: hint)
  }

  func due(_ label: String = "Due", _ value: Day? = nil) -> FormField {
    FormField(
      .due, label, .day(.future), value?.text ?? "", needed: true, hint: "30 jun, +2w, end of may")
  }
}
