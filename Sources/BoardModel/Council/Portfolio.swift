/// Everything a store holds: what it is looked at with, and every council, readable or not.
package struct Portfolio: Hashable, Sendable {
  package var settings: Settings
  /// Whether the store has settings of its own; the usual ones stand in where it has none.
  package var hasOwnSettings = false
  package var entries: [Entry]
  /// What is wrong with the settings; usual values stand in for those that it concerns.
  package var settingsProblems: [SettingsProblem]

  package init(settings: Settings, entries: [Entry], settingsProblems: [SettingsProblem] = []) {
    self.settings = settings
    self.entries = entries
    self.settingsProblems = settingsProblems
  }

  /// One council's file: read, or kept as a row that says why it could not be.
  package enum Entry: Hashable, Sendable {
    case council(Council)
    case unreadable(UnreadableCouncil)
  }

  package var councils: [Council] {
    entries.compactMap { if case .council(let council) = $0 { council } else { nil } }
  }
}

/// A council whose file has problems; nothing of it is shown but these.
package struct UnreadableCouncil: Hashable, Sendable {
  /// The file's name without its ending, as found on disk.
  package let name: Prose
  /// One sentence for each problem, the first in the file first.
  package let problems: [Prose]
  /// Whether earlier states of it are kept, one of which may be put back.
  package let hasHistory: Bool

  package init(name: Prose, problems: [Prose], hasHistory: Bool = true) {
    self.name = name
    self.problems = problems
    self.hasHistory = hasHistory
  }
}

/// One thing wrong with a store's settings.
package struct SettingsProblem: Hashable, Sendable {
  /// The key it concerns; empty where it is the file as a whole.
  package let key: String
  package let sentence: Prose
  /// Whether what was read before stands in for it, and not the usual value.
  package var isKeptAsBefore = false
  /// Whether the file is one of a newer version, of which nobody here knows what it says.
  package let isNewer: Bool

  package init(key: String, sentence: Prose, isNewer: Bool = false) {
    self.key = key
    self.sentence = sentence
    self.isNewer = isNewer
  }

  /// Whether the store's own day may be among what could not be read: the clock's is not to stand in
  /// for it where something is recorded.
  package var hidesDay: Bool {
    !isKeptAsBefore && (key.isEmpty || isNewer || key.lowercased() == "asof")
  }
}

/// What a store's settings say, each with its default.
package struct Settings: Hashable, Sendable {
  /// The day the store asks to be looked at from; today without one.
  package var asOf: Day?
  package var thresholds: Thresholds

  package init(asOf: Day? = nil, thresholds: Thresholds = Thresholds()) {
    self.asOf = asOf
    self.thresholds = thresholds
  }

  /// The latest day there is in the store: its own, or today where it names none.
  ///
  /// Everything that records goes by it, screens and command line alike: nothing is recorded of a day
  /// after it, it is the day of what is recorded without naming one, and days written in words count
  /// from it. The moment a change was made, which the history tells, is the clock's.
  package func latestDay(today: Day) -> Day { asOf ?? today }
}
