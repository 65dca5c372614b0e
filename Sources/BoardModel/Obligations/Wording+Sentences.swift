/// Sentences put together from what there is.
extension Wording {
  /// `1.1`, `1.1 and 1.2`, `1.1, 1.2 and 1.3`; more than `limit` are counted.
  static func list(_ things: [String], limit: Int = 6) -> String {
    guard things.count > 1, let last = things.last else { return things.first ?? "" }
    if things.count > limit {
      return things.prefix(limit - 1).joined(separator: ", ")
        + " and \(things.count - limit + 1) more"
    }
    return things.dropLast().joined(separator: ", ") + " and \(last)"
  }

  /// `once`, `twice`, `3 times`.
  static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: "\(number) times"
    }
  }

  /// With a capital letter and a full stop.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// `is` or `are`.
  static func isOrAre(_ number: Int) -> String { number == 1 ? "is" : "are" }
}
