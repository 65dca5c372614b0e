internal import BoardModel

/// What objectives point at, and is added before them: a form for each.
package enum CouncilPart: String, CaseIterable, Hashable, Sendable {
  case priority = "add-priority"
  case person = "add-person"
  case partner = "add-partner"
  case area = "add-area"

  var name: (words: String, letter: Character) {
    switch self {
    case .priority: ("add priority", "p")
    case .person: ("add person", "e")
    case .partner: ("add partner", "a")
    case .area: ("add area for improvement", "i")
    }
  }

  func fields(_ context: FormContext) -> [FormField] {
    let council = context.council
    func short(_ source: String) -> FormField {
      FormField(.id, "Short name", hint: "made from \(source)")
    }
    switch self {
    case .priority: return [FormField(.title, "Priority", needed: true)]
    case .person:
      return [
        FormField(.title, "Role", needed: true, hint: "Head of MASH"),
        FormField(.name, "Name", hint: "who holds it, if that is to be known"), context.agency(),
        FormField(
          .roles, "At board", .several(.boardRoles), hint: "what the notice asks of them"),
        FormField(
          .senior, "Named", .choice(.yesNo), "yes", needed: true,
          hint: "in public packs: head of service or above"), short("the role"),
      ]
    case .partner:
      return [
        FormField(.name, "Partner", needed: true),
        FormField(.kind, "Kind", .choice(.partnerKinds), needed: true), short("its name"),
      ]
    case .area:
      return [
        FormField(.text, "Area", needed: true, hint: "in short words"),
        FormField(
          .theme, "Theme", .choice(.areaThemes), hint: "left empty where it is not known"),
        FormField(
          .source, "Report", .text, council.areas.last?.document.string ?? "", needed: true,
          hint: "the report it stands in"),
        FormField(.reference, "Number", needed: true, hint: "its number there"),
        FormField(
          .published, "Report of", .day(.past), council.areas.last?.published.text ?? "",
          needed: true),
        FormField(.id, "Short name", hint: "\(council.nextArea), where none is given"),
      ]
    }
  }

  func command(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> any Command {
    switch self {
    case .priority:
      return AddPriority(title: try values.text(.title), illustrative: council.isMadeUp)
    case .person:
      let title = try values.text(.title)
      return AddPerson(
        PersonInRole(
          id: try values.shortName(of: title, .title, besides: council.people.map(\.id)),
          title: title, name: try values.optionalText(.name),
          agency: try values.identifier(.agency),
          headOfServiceOrAbove: try values.needed(.senior) == "yes",
          roles: try values.several(.roles).compactMap(BoardRole.init),
          illustrative: council.isMadeUp))
    case .partner:
      let name = try values.text(.name)
      return AddPartner(
        Partner(
          id: try values.shortName(of: name, .name, besides: council.partners.map(\.id)),
          name: name, kind: try values.neededValue(.kind), illustrative: council.isMadeUp))
    case .area:
      let id = try values.optionalText(.id).map { Identifier<AreaForImprovement>($0) }
      return AddArea(
        AreaForImprovement(
          id: id ?? council.nextArea, document: try values.text(.source),
          reference: try values.text(.reference), text: try values.text(.text),
          theme: try values.areaTheme(), published: try values.day(.published)))
    }
  }
}

extension [Choice] {
  /// What an area for improvement can be about; the last is for one whose text is not held.
  static let areaThemes =
    themes + [Choice(value: unknownTheme, words: ReviewTheme?.none.name)]
  static let unknownTheme = "unknown"
  static let boardRoles = BoardRole.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue, hint: $0.name)
  }
  static let partnerKinds = Partner.Kind.allCases.map {
    Choice(value: $0.rawValue, words: $0.rawValue)
  }
}

extension FormValues {
  /// Nothing where it is not known.
  func areaTheme() throws(FieldProblem) -> ReviewTheme? {
    try chosen(.theme).flatMap(ReviewTheme.init)
  }

  /// The short name that was given, or one made of the words.
  fileprivate func shortName<Subject>(
    of words: Prose, _ field: FieldID, besides taken: [Identifier<Subject>]
  ) throws(FieldProblem) -> Identifier<Subject> {
    if let given = try optionalText(.id) { return Identifier(given) }
    if isProbing, words == "-" { return Identifier(words) }
    if let made = Identifier(naming: words, besides: taken) { return made }
    throw FieldProblem(field: .id, words: "No short name can be made of that; give one.")
  }
}
