internal import BoardModel

/// Forms for other words of what objectives point at: what is left empty stays as it is.
extension CouncilPart {
  var nameOfChange: (words: String, letter: Character) {
    let words = name.words.split(separator: " ").dropFirst().joined(separator: " ")
    return ("change \(words)", name.letter)
  }

  /// What of the kind there is to be changed.
  func choices(of council: Council) -> [Choice] {
    switch self {
    case .priority: .priorities(of: council)
    case .person: .people(of: council)
    case .partner: .partners(of: council)
    case .area: .areasOfList(council)
    }
  }

  func changeFields(_ context: FormContext) -> [FormField] {
    let asks = fields(context).filter { $0.id != .id }.map { field in
      let mayBeEmptied = self == .person && [.name, .agency, .roles].contains(field.id)
      let hint = mayBeEmptied ? "as it is; - takes it away" : "as it is"
      return FormField(
        field.id, field.label, mayBeEmptied ? field.kind.withNothing : field.kind,
        needed: self == .priority, hint: self == .priority ? "what it is called now" : hint)
    }
    let choices = choices(of: context.council)
    return [
      FormField(
        .which, self == .person ? "Whose role" : "Which", .choice(choices),
        choices.count == 1 ? choices[0].words : "", needed: true)
    ] + asks
  }

  func change(_ values: FormValues) throws(FieldProblem) -> any Command {
    switch self {
    case .priority:
      return ChangePriority(
        try values.neededIdentifier(.which), title: try values.text(.title))
    case .person:
      var change = ChangePerson(try values.neededIdentifier(.which))
      change.title = try values.optionalText(.title)
      change.name = try values.optionalText(.name).map { .orNothing($0) } ?? .leave
      let agency: Identifier<Partner>? = try values.identifier(.agency)
      change.agency =
        agency.map { $0.string == Choice.nothing.value ? .remove : .set($0) } ?? .leave
      change.headOfServiceOrAbove = try values.chosen(.senior).map { $0 == "yes" }
      let roles = try values.several(.roles)
      if !roles.isEmpty { change.roles = roles.compactMap(BoardRole.init) }
      return try some(change, ChangePerson(change.id), .title)
    case .partner:
      var change = ChangePartner(try values.neededIdentifier(.which))
      change.name = try values.optionalText(.name)
      change.kind = try values.chosen(.kind).flatMap(Partner.Kind.init)
      return try some(change, ChangePartner(change.id), .name)
    case .area:
      var change = ChangeArea(try values.neededIdentifier(.which))
      change.text = try values.optionalText(.text)
      if try values.chosen(.theme) != nil { change.theme = .some(try values.areaTheme()) }
      change.document = try values.optionalText(.source)
      change.reference = try values.optionalText(.reference)
      change.published = try values.optionalDay(.published)
      return try some(change, ChangeArea(change.id), .text)
    }
  }

  private func some<Change: Command & Equatable>(
    _ change: Change, _ nothing: Change, _ field: FieldID
  ) throws(FieldProblem) -> Change {
    if change == nothing { throw .nothingChanged(field) }
    return change
  }
}

extension Choice {
  /// What takes away what stands there, as on the command line.
  static let nothing = Choice(value: "-", words: "-", hint: "takes it away")
}

extension FormField.Kind {
  fileprivate var withNothing: FormField.Kind {
    switch self {
    case .choice(let choices): .choice([.nothing] + choices)
    case .several(let choices): .several([.nothing] + choices)
    default: self
    }
  }
}

extension Change<Prose> {
  fileprivate static func orNothing(_ words: Prose) -> Self {
    words.string == Choice.nothing.value ? .remove : .set(words)
  }
}
