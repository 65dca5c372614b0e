/// An indicator with its points over time.
package struct Measure: Hashable, Sendable {
  package enum Better: String, CaseIterable, Hashable, Sendable {
    case higher
    case lower
    case neither
  }

  package let id: Identifier<Measure>
  package let name: Prose
  package let unit: Prose
  package let better: Better
  package let source: Prose
  package let target: Quantity?
  package let points: [MeasurePoint]
  /// The same indicator elsewhere: the region, England.
  package let comparators: [Comparator]
  /// The measure of quality a measure of timeliness is to be read with, or the other way round.
  package let pairedWith: Identifier<Measure>?
  package let illustrative: Bool

  package init(
    id: Identifier<Measure>, name: Prose, unit: Prose, better: Better, source: Prose,
    target: Quantity?, points: [MeasurePoint], comparators: [Comparator],
    pairedWith: Identifier<Measure>?, illustrative: Bool
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.better = better
    self.source = source
    self.target = target
    self.points = points
    self.comparators = comparators
    self.pairedWith = pairedWith
    self.illustrative = illustrative
  }
}

/// A value for a period, known from the last day of that period at the earliest.
package struct MeasurePoint: Hashable, Sendable, Dated {
  package let period: PartialDate
  package let value: MeasureValue
  /// When it was published, where that is known.
  package let published: Day?

  package init(period: PartialDate, value: MeasureValue, published: Day?) {
    self.period = period
    self.value = value
    self.published = published
  }

  package var on: Day { max(period.lastDay, published ?? period.lastDay) }
}

/// A number, or the kind of gap that stands in its place; a gap is never zero.
package enum MeasureValue: Hashable, Sendable {
  case number(Quantity)
  case missing(Missing)

  /// The marks that DfE statistics use.
  package enum Missing: String, CaseIterable, Hashable, Sendable {
    case suppressedOrNotAvailable = "-"
    case confidential = "c"
    case notAvailable = "x"
    case notApplicable = "z"

    package var name: String {
      switch self {
      case .suppressedOrNotAvailable: "suppressed or not available"
      case .confidential: "suppressed, too few to publish"
      case .notAvailable: "not available"
      case .notApplicable: "not applicable"
      }
    }
  }
}

/// An indicator's points in another area.
package struct Comparator: Hashable, Sendable {
  package let area: Prose
  package let points: [MeasurePoint]

  package init(area: Prose, points: [MeasurePoint]) {
    self.area = area
    self.points = points
  }
}
