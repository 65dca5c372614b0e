/// How much of the time line is in sight, and what of it.
enum DatesTab: CaseIterable, Hashable {
  case weeks
  case year
  case threeYears
  /// The objectives as bars, over three years.
  case bars

  var name: String {
    switch self {
    case .weeks: "13 weeks"
    case .year: "12 months"
    case .threeYears: "36 months"
    case .bars: "objectives, 36 months"
    }
  }
}

extension View {
  var datesTab: DatesTab {
    let all = DatesTab.allCases
    return all[tab % all.count]
  }
}
