/// A list that cannot be empty.
package struct NonEmpty<Element> {
  package let first: Element
  package let all: [Element]

  /// Nothing when `elements` holds nothing.
  package init?(_ elements: [Element]) {
    guard let first = elements.first else { return nil }
    self.first = first
    all = elements
  }

  package var others: ArraySlice<Element> { all.dropFirst() }
}

extension NonEmpty: Sendable where Element: Sendable {}
extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
