/// Which further keys a record needs or may have, by what one of its values says.
struct KeysByKind<Owner: Record>: Sendable {
  /// The keys that go with one value.
  struct Rule: Sendable {
    let name: String
    let needed: [String]
    let allowed: [String]
    /// What else the schema can say of a key in this case.
    let limits: [String: SchemaNode]

    init(
      _ name: String, needs needed: [String] = [], allows allowed: [String] = [],
      limits: [String: SchemaNode] = [:]
    ) {
      self.name = name
      self.needed = needed
      self.allowed = allowed
      self.limits = limits
    }
  }

  /// The key that decides.
  let key: String
  let rules: [Rule]
  /// Which of the rules goes with the value a record has there.
  let chosen: @Sendable (Owner) -> Int?

  /// Every key some rule speaks of, in the order first met.
  var governed: [String] {
    var keys: [String] = []
    for key in rules.flatMap({ $0.needed + $0.allowed }) where !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }

  func forbidden(by rule: Rule) -> [String] {
    governed.filter { !rule.needed.contains($0) && !rule.allowed.contains($0) }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// Where it stands among all cases, which the rules follow.
  var place: Int? { Self.allCases.firstIndex(of: self) }
}
