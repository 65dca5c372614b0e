/// Which further keys a record needs or may have, by what one of its values says.
///
/// The record itself says which of the rules goes with it: `Record.rule`.
struct KeysByKind: Sendable {
  /// The keys that go with one value.
  struct Rule: Sendable {
    let name: String
    let needed: [String]
    let allowed: [String]
    /// What else the schema can say of a key in this case: an object of keys. Made when asked for:
    /// reading needs none.
    let limits: @Sendable () -> SchemaNode

    init(
      _ name: String, needs needed: [String] = [], allows allowed: [String] = [],
      limits: @autoclosure @escaping @Sendable () -> SchemaNode = [:]
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

  /// Each rule as bits of the record's keys.
  func masks(of keys: [String]) -> [KeyMasks] {
    func bits(_ some: [String]) -> UInt64 {
      var bits: UInt64 = 0
      for (index, key) in keys.enumerated() where some.contains(key) { bits |= 1 << index }
      return bits
    }
    let governed = bits(governed)
    return rules.map { rule in
      let needed = bits(rule.needed)
      return KeyMasks(needed: needed, forbidden: governed & ~needed & ~bits(rule.allowed))
    }
  }
}

/// The keys one rule needs and those it forbids, as bits.
struct KeyMasks: Sendable {
  let needed: UInt64
  let forbidden: UInt64
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// Where it stands among all cases, which the rules follow.
  var place: Int? { Self.allCases.firstIndex(of: self) }
}
