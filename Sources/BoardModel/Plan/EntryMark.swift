/// What became of an entry after its day: that it was found to be wrong, or that it was put in the
/// place of a wrong one.
///
/// Kept apart from the entry: nearly none has one, and a large plan has hundreds of thousands of
/// entries.
package final class EntryMark: Sendable {
  let struck: Strike?
  let knownFrom: Day?

  private init(struck: Strike?, knownFrom: Day?) {
    self.struck = struck
    self.knownFrom = knownFrom
  }

  /// Nothing where there is nothing to be said.
  static func of(_ struck: Strike?, _ knownFrom: Day?) -> EntryMark? {
    struck == nil && knownFrom == nil ? nil : EntryMark(struck: struck, knownFrom: knownFrom)
  }
}

extension EntryMark: Hashable {
  package static func == (one: EntryMark, other: EntryMark) -> Bool {
    one.struck == other.struck && one.knownFrom == other.knownFrom
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(struck)
    hasher.combine(knownFrom)
  }
}

/// A dated entry that can be found to be wrong.
package protocol Correctable: Dated, Struck {
  var mark: EntryMark? { get set }
}

extension Correctable {
  package var struck: Strike? {
    get { mark?.struck }
    set { mark = EntryMark.of(newValue, knownFrom) }
  }

  /// The day it was recorded on, where that is later than the day it is of: it was put in the place
  /// of a wrong one then, and days before answer as they would have, without it.
  package var knownFrom: Day? {
    get { mark?.knownFrom }
    set { mark = EntryMark.of(struck, newValue) }
  }

  package func isStruck(by day: Day) -> Bool {
    guard let struck else { return false }
    return struck.on <= day
  }

  package func isKnown(by day: Day) -> Bool {
    guard let knownFrom else { return true }
    return knownFrom <= day
  }

  /// Whether it counted on a day, without a word of what was found of it later.
  func stands(on day: Day) -> Bool { mark == nil || !isStruck(by: day) && isKnown(by: day) }
}
