/// How many objectives stand at each delivery rating.
package struct RatingCounts: Hashable, Sendable {
  package var blue = 0
  package var red = 0
  package var amber = 0
  package var green = 0
  package var notRated = 0

  package init() {}

  package subscript(rating: DeliveryRating) -> Int {
    get {
      switch rating {
      case .blue: blue
      case .red: red
      case .amber: amber
      case .green: green
      case .notRated: notRated
      }
    }
    set {
      switch rating {
      case .blue: blue = newValue
      case .red: red = newValue
      case .amber: amber = newValue
      case .green: green = newValue
      case .notRated: notRated = newValue
      }
    }
  }

  package var total: Int { blue + red + amber + green + notRated }

  package static func + (one: RatingCounts, other: RatingCounts) -> RatingCounts {
    var sum = one
    for rating in DeliveryRating.allCases { sum[rating] += other[rating] }
    return sum
  }

  package static func += (sum: inout RatingCounts, other: RatingCounts) { sum = sum + other }
}
