extension Day {
  /// The same day so many months on, or that month's last where it has no such day.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let all = year * 12 + month - 1 + months
    let last = Day.lastDay(ofMonth: all % 12 + 1, in: all / 12)
    return last - max(0, last.civil.day - day)
  }

  /// The last day of its month.
  package var endOfMonth: Day {
    let (year, month, _) = civil
    return .lastDay(ofMonth: month, in: year)
  }
}
