/// A value in a TOML file.
indirect enum TOMLValue {
  case text(String)
  case number(Int)
  case truth(Bool)
  case fraction
  case date
  case list([(value: TOMLValue, place: Place)])
  case table(TOMLTable)

  /// What a person would call it.
  var kind: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .truth: "true or false"
    case .fraction: "a fraction"
    case .date: "a date or time"
    case .list: "a list"
    case .table: "a table"
    }
  }
}
