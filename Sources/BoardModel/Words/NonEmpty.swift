/// A list that cannot be empty.
package struct NonEmpty<Element> {
  package let first: Element
  package let all: [Element]

  /// Nothing when `elements` holds nothing.
  package init?(_ elements: [Element]) {
    // By count and place, which are the list's own: `first` and `isEmpty` have the system look up
    // each time what a collection can do.
    guard elements.count > 0 else { return nil }
    first = elements[0]
    all = elements
  }

  package var others: ArraySlice<Element> { all[1..<all.count] }
}

extension NonEmpty: Sendable where Element: Sendable {}
extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
