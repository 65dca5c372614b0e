/// A list that cannot be empty.
package struct NonEmpty<Element> {
  package let first: Element
  package let others: [Element]

  /// Nothing when `elements` holds nothing.
  package init?(_ elements: [Element]) {
    guard let first = elements.first else { return nil }
    self.first = first
    others = Array(elements.dropFirst())
  }

  package var all: [Element] { [first] + others }
}

extension NonEmpty: Sendable where Element: Sendable {}
extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
