import BoardModel

extension Day: ExpressibleByStringLiteral {
  /// A day spelt wrong in a test ends the run there, where it can be seen.
  public init(stringLiteral value: String) {
    guard let day = Day(iso: value) else { preconditionFailure("no such day: \(value)") }
    self = day
  }
}

extension ObjectiveRef: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let ref = ObjectiveRef(value) else { preconditionFailure("no such form: \(value)") }
    self = ref
  }
}

extension PartialDate: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let date = PartialDate(iso: value) else { preconditionFailure("no date: \(value)") }
    self = date
  }
}
