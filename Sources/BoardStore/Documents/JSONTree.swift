package import BoardModel

/// A JSON text as it stands in a file: members in their order, numbers with the digits they have.
///
/// The model's records say what a council's file means; the tree says what it holds, so that two
/// states of a file can be told apart, and one made of the other, without asking for the meaning.
package enum JSONTree: Hashable, Sendable {
  case object([Member])
  case list([JSONTree])
  case text(Prose)
  case number(Prose)
  case truth(Bool)
  case null

  package struct Member: Hashable, Sendable {
    package let key: Prose
    package var value: JSONTree

    package init(_ key: Prose, _ value: JSONTree) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONTree {
  /// The value of an object's member; nothing where there is none, or no object.
  package subscript(key: Prose) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var text: Prose? {
    if case .text(let words) = self { words } else { nil }
  }

  package var items: [JSONTree]? {
    if case .list(let items) = self { items } else { nil }
  }

  /// A whole number written without a point or an exponent.
  package var wholeNumber: Int? {
    if case .number(let digits) = self { Int(digits.string) } else { nil }
  }

  /// What a list's element is called by, wherever in the list it stands.
  var name: Prose? { (self["id"] ?? self["ref"])?.text }
}

extension [JSONTree] {
  /// The elements' names, where every one has its own; such a list is told apart by them.
  var names: [Prose]? {
    let names = compactMap(\.name)
    return names.count == count && Set(names).count == count ? names : nil
  }
}
