internal import BoardModel

/// Why a field cannot be saved as it stands; without a field, why the whole form cannot.
struct FieldProblem: Error, Hashable {
  let field: FieldID?
  let words: String
}

/// What the fields of a form say, read for a command.
struct FormValues {
  let fields: [FormField]
  let today: Day
  /// While somebody still types, a text that is missing yet counts as given, so that what is wrong
  /// elsewhere is said at once.
  var isProbing = false

  func field(_ id: FieldID) -> FormField? { fields.first { $0.id == id } }
  func has(_ id: FieldID) -> Bool { field(id) != nil }
  func isChanged(_ id: FieldID) -> Bool { field(id)?.isChanged ?? false }

  func text(_ id: FieldID) throws(FieldProblem) -> Prose {
    if let text = try optionalText(id) { return text }
    if isProbing { return "-" }
    throw FieldProblem(field: id, words: "Words are needed here.")
  }

  func optionalText(_ id: FieldID) throws(FieldProblem) -> Prose? {
    guard let field = field(id) else { return nil }
    try check(field)
    return field.isEmpty ? nil : Prose(field.trimmed)
  }

  func day(_ id: FieldID) throws(FieldProblem) -> Day {
    if let day = try optionalDay(id) { return day }
    throw FieldProblem(field: id, words: "A day is needed here.")
  }

  func optionalDay(_ id: FieldID) throws(FieldProblem) -> Day? {
    guard let field = field(id) else { return nil }
    try check(field)
    return field.isEmpty ? nil : field.day(from: today)
  }

  func date(_ id: FieldID) throws(FieldProblem) -> PartialDate {
    if let date = try optionalDate(id) { return date }
    throw FieldProblem(field: id, words: "A date is needed here.")
  }

  func optionalDate(_ id: FieldID) throws(FieldProblem) -> PartialDate? {
    guard let field = field(id) else { return nil }
    try check(field)
    return field.isEmpty ? nil : field.date(from: today)
  }

  /// The value that was chosen; nothing where the field is empty.
  func chosen(_ id: FieldID) throws(FieldProblem) -> String? {
    guard let field = field(id) else { return nil }
    try check(field)
    return field.isEmpty ? nil : field.choice?.value
  }

  func needed(_ id: FieldID) throws(FieldProblem) -> String {
    if let value = try chosen(id) { return value }
    throw FieldProblem(field: id, words: "A choice is needed here.")
  }

  func identifier<Subject>(_ id: FieldID) throws(FieldProblem) -> Identifier<Subject>? {
    try chosen(id).map { Identifier(Prose($0)) }
  }

  func neededIdentifier<Subject>(_ id: FieldID) throws(FieldProblem) -> Identifier<Subject> {
    Identifier(Prose(try needed(id)))
  }

  func neededValue<Value: RawRepresentable<String>>(
    _ id: FieldID, _ type: Value.Type = Value.self
  ) throws(FieldProblem) -> Value {
    if let value = Value(rawValue: try needed(id)) { return value }
    throw FieldProblem(field: id, words: "A choice is needed here.")
  }

  func several(_ id: FieldID) throws(FieldProblem) -> [String] {
    guard let field = field(id) else { return [] }
    try check(field)
    return field.several.map(\.value)
  }

  func percent(_ id: FieldID) throws(FieldProblem) -> Percent {
    guard let field = field(id) else { return .none }
    try check(field)
    if let percent = field.percent { return percent }
    throw FieldProblem(field: id, words: "How much is done? A whole number from 0 to 100.")
  }

  /// What an emptied or another choice makes of a value that stood there.
  func change<Subject>(_ id: FieldID) throws(FieldProblem) -> Change<Identifier<Subject>> {
    guard isChanged(id) else { return .leave }
    if let value: Identifier<Subject> = try identifier(id) { return .set(value) }
    return .remove
  }

  private func check(_ field: FormField) throws(FieldProblem) {
    if let words = field.problem(today: today) {
      throw FieldProblem(field: field.id, words: words)
    }
  }
}
