/// Something that was recorded on a day.
package protocol Dated {
  /// The day from which it was known.
  var on: Day { get }
}

/// Dated entries, oldest first; only ever added to.
///
/// It answers for a day, and only with what was known on it, so that no rule can look ahead.
package struct Log<Entry: Dated> {
  private let entries: [Entry]

  /// Keeps entries of one day in the order given.
  package init(_ entries: [Entry] = []) {
    let inOrder = entries.indices.dropFirst().allSatisfy { entries[$0 - 1].on <= entries[$0].on }
    self.entries =
      inOrder
      ? entries
      : entries.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
        .map(\.element)
  }

  /// Entries the caller has found to be in order: a reader of files knows that before there is a log.
  package init(inOrder entries: [Entry]) { self.entries = entries }

  package func known(on day: Day) -> ArraySlice<Entry> { entries[..<count(on: day)] }

  package func latest(on day: Day) -> Entry? {
    let count = count(on: day)
    return count == 0 ? nil : entries[count - 1]
  }

  package func count(on day: Day) -> Int {
    var low = 0
    var high = entries.count
    // Mostly one looks from a day that knows them all.
    if high == 0 || entries[high - 1].on <= day { return high }
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].on <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Every entry whatever its day: for writing a council down, never for a screen or a rule.
  package var wholeHistory: [Entry] { entries }
}

extension Log: Sendable where Entry: Sendable {}
extension Log: Equatable where Entry: Equatable {}
extension Log: Hashable where Entry: Hashable {}
