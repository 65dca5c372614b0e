/// The quarters that clause 12 is counted in, gone through with the reports received in them and
/// those announced for them.
///
/// The first is counted from the notice, each other from the end of the one before; a report that was
/// due on another day than the last of its quarter is what the next are counted from. So a quarter
/// that ends with its month goes on doing so, whether its reports come or not.
struct ReportQuarters {
  /// Reports that came after quarters in which none had, nor was announced, with the last days of
  /// these.
  private(set) var gaps: [(report: AdviserReport, missed: [Day])] = []
  /// The last days of those that have passed so since the last report received.
  let missed: [Day]
  /// Reports announced for days that have passed, without one that is the report for a quarter missed.
  let late: [AdviserReport]
  /// The last day of the first quarter after the last report received.
  let next: Day
  /// The last day of the first one, after the last report received, that none is announced for.
  let open: Day
  /// The day that quarters are counted from since the last report received.
  let origin: Day

  static let months = 3

  init(in council: CouncilAsOf) {
    let (received, awaited) = (council.adviserReportsReceived, council.adviserReportsAwaited)
    let reports = (received + awaited).sorted { $0.due < $1.due }
    let last = (reports.lastIndex { $0.received != nil } ?? -1) + 1
    var count = Count(origin: council.countsFrom)
    var behind: [Day] = []
    for report in reports[..<last] {
      behind += count.pass(report)
      guard report.received != nil, !behind.isEmpty else { continue }
      gaps.append((report, behind))
      behind = []
    }
    (origin, next) = (count.origin, count.end(1))
    var since = count
    var missed = reports[last...].flatMap { since.pass($0) }
    open = missed.first ?? since.end(1)
    missed += since.pass(upTo: council.day)
    missed.removeAll { $0 >= council.day }
    self.missed = missed
    // One announced in the quarter that still runs is the report for one before it that is missing.
    count.pass(upTo: council.day)
    let runs = count.end(0)
    var late = awaited.filter { $0.due < council.day }
    if !missed.isEmpty, let report = late.last, report.due > runs { late.removeLast() }
    self.late = late
  }

  /// The last days of all that passed without a report before the last one received.
  var missedBefore: [Day] { gaps.flatMap(\.missed) }

  /// How far one has counted.
  private struct Count {
    var origin: Day
    /// How many quarters from there are over, or have their report.
    var behind = 0

    /// The last day of a quarter so many after those that are behind.
    func end(_ number: Int) -> Day {
      origin.adding(months: ReportQuarters.months * (behind + number))
    }

    /// Leaves behind the quarters that end before a day, which are told.
    @discardableResult mutating func pass(upTo day: Day) -> [Day] {
      var passed: [Day] = []
      while case let end = end(1), end < day {
        passed.append(end)
        behind += 1
      }
      return passed
    }

    /// Leaves behind the quarters up to a report's own, and tells those before it. One that came
    /// before the quarter it was announced for is that of the quarter it came in.
    mutating func pass(_ report: AdviserReport) -> [Day] {
      let passed = pass(upTo: report.received.map { min($0, report.due) } ?? report.due)
      if report.received != nil, report.due < end(1) {
        (origin, behind) = (report.due, 0)
      } else if report.due > end(0) {
        behind += 1
      }
      return passed
    }
  }
}
