package import BoardModel
internal import CellGrid

/// Every council of the store as of one day, with what the lists need worked out once; handing it on
/// copies nothing.
package final class BoardOnDay: Sendable {
  package let day: Day
  /// The latest day that may be looked from: the store's own, or today.
  package let home: Day
  package let entries: [Entry]
  package let thresholds: Thresholds
  package let settingsProblems: [SettingsProblem]
  /// How many councils could not be read.
  package let unreadable: Int
  /// The councils that can be looked at only, by name.
  let viewOnly: [String]
  /// The places of the entries, the one the eye should meet first at the front.
  let worstFirst: [Int]
  /// What each entry is called by.
  let keys: [String]
  /// The places of the entries by what they are called; a dictionary's first use costs more at the
  /// start than all that is looked up here.
  private let byKey: [Int]
  private let holdsIllustrativeRecords: Bool

  // Indirect: handing one on counts one reference, not one for each part of a summary.
  package indirect enum Entry: Sendable {
    case council(CouncilAsOf, CouncilSummary)
    case unreadable(UnreadableCouncil)

    init(_ council: Council, on day: Day, _ thresholds: Thresholds) {
      let asOf = CouncilAsOf(council, on: council.lastTold(on: day), thresholds: thresholds)
      self = .council(asOf, CouncilSummary(of: asOf))
    }

    /// What the council is called by: its file's name without the ending.
    package var key: String {
      switch self {
      case .council(let council, _): council.council.id.string
      case .unreadable(let council): council.name.string
      }
    }

    package var name: String {
      switch self {
      case .council(let council, _): council.council.name.string
      case .unreadable(let council): council.name.string
      }
    }
  }

  /// Works out so many entries, in order; a program may do several at a time.
  package typealias Workers =
    @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Entry) -> [Entry]
  package static let oneByOne: Workers = { count, work in (0..<count).map(work) }

  package convenience init(
    _ portfolio: Portfolio, on day: Day, home: Day, by workers: Workers = BoardOnDay.oneByOne
  ) {
    let thresholds = portfolio.settings.thresholds
    let all = portfolio.entries
    let entries = workers(all.count) { index in
      switch all[index] {
      case .council(let council): Entry(council, on: day, thresholds)
      case .unreadable(let council): .unreadable(council)
      }
    }
    self.init(entries, day, home, thresholds, portfolio.settingsProblems)
  }

  /// The same day with one council as it is now; the others are not judged again.
  func replacing(_ council: Council) -> BoardOnDay {
    guard let place = place(of: council.id.string) else { return self }
    var entries = entries
    entries[place] = Entry(council, on: day, thresholds)
    return BoardOnDay(entries, day, home, thresholds, settingsProblems)
  }

  init(
    _ entries: [Entry], _ day: Day, _ home: Day, _ thresholds: Thresholds,
    _ settingsProblems: [SettingsProblem]
  ) {
    self.day = day
    self.home = home
    self.thresholds = thresholds
    self.settingsProblems = settingsProblems
    unreadable = entries.count { if case .unreadable = $0 { true } else { false } }
    viewOnly = entries.compactMap {
      if case .council(let council, _) = $0, council.council.viewOnly != nil {
        $0.name
      } else {
        nil
      }
    }
    self.entries = entries
    let weights = entries.map(\.weight)
    worstFirst = entries.indices.sorted { weights[$1] < weights[$0] }
    keys = entries.map(\.key)
    byKey = keys.indices.sorted { [keys] in (keys[$0], $0) < (keys[$1], $1) }
    holdsIllustrativeRecords = entries.contains {
      if case .council(let council, _) = $0 {
        council.council.holdsIllustrativeRecords
      } else {
        false
      }
    }
  }

  package var isTravelled: Bool { day != home }

  package func entry(_ key: String) -> Entry? { place(of: key).map { entries[$0] } }

  /// Of entries called the same, the first.
  private func place(of key: String) -> Int? {
    var low = 0
    var high = byKey.count
    while low < high {
      let middle = (low + high) / 2
      if keys[byKey[middle]] < key { low = middle + 1 } else { high = middle }
    }
    return low < byKey.count && keys[byKey[low]] == key ? byKey[low] : nil
  }

  package func council(_ key: String) -> CouncilAsOf? {
    if case .council(let council, _) = entry(key) { council } else { nil }
  }

  package func name(of key: String) -> String { (entry(key)?.name ?? key).asCouncilInWords }

  package var councils: [CouncilAsOf] {
    entries.compactMap { if case .council(let council, _) = $0 { council } else { nil } }
  }

  /// Whether a screen about `key`, or about all councils without one, shows made-up records.
  package func isIllustrative(_ key: String?) -> Bool {
    guard let key else { return holdsIllustrativeRecords }
    return council(key)?.council.holdsIllustrativeRecords ?? false
  }

  /// The nearest day before this one on which a board met: of one council, or of any.
  package func meetingDay(before day: Day, of key: String?) -> Day? {
    inView(key).compactMap { $0.meeting(before: day)?.on }.max()
  }

  package func meetingDay(after day: Day, of key: String?) -> Day? {
    inView(key).compactMap { $0.meeting(after: day)?.on }.min()
  }

  private func inView(_ key: String?) -> [CouncilAsOf] {
    guard let key else { return councils }
    return council(key).map { [$0] } ?? []
  }
}

extension Council {
  /// The day its picture is of: the day looked from, or, where its notice stands no longer, the day
  /// it ended or the last that anything was recorded on. Days do not count on against a plan that
  /// answers to nobody.
  func lastTold(on day: Day) -> Day {
    guard let entry = notice.statusEntry(on: day), entry.status != .open else { return day }
    let recorded = CouncilAsOf(self, on: day).dataFrom ?? entry.on
    return min(day, max(entry.on, recorded))
  }
}

extension String {
  /// A council's name where other words follow it: none is so long that those are out of sight.
  var asCouncilInWords: String { PrintableText.clipped(self, to: 40) }
}
