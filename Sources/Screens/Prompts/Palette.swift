internal import BoardModel

/// One thing the palette offers.
struct PaletteEntry: Hashable, Sendable {
  enum Action: Hashable, Sendable {
    case go(Screen)
    case travel(Day)
    case carryOut(Intent)
  }

  let text: String
  let hint: String
  let action: Action
}

/// What `:` offers for the words typed so far.
struct Palette {
  let entries: [PaletteEntry]

  /// The most it shows at a time.
  static let rows = 8

  init(board: BoardOnDay, council: String?, keys: KeyTable, text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    var found = Palette.days(text, board)
    let all =
      Palette.screens(council) + Palette.councils(board) + Palette.commands(keys)
    found += all.filter { Palette.fits($0, words) }
    if !words.isEmpty {
      let sought = words.map { SoughtText($0) }
      for entry in board.entries where found.count < 100 {
        guard case .council(let council, _) = entry else { continue }
        found += Palette.objectives(of: council, holding: sought)
      }
    }
    entries = found
  }

  private static func fits(_ entry: PaletteEntry, _ words: [String]) -> Bool {
    let text = "\(entry.text) \(entry.hint)".lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func days(_ text: String, _ board: BoardOnDay) -> [PaletteEntry] {
    var typed = text
    for start in ["as-of ", "as of "] where typed.lowercased().hasPrefix(start) {
      typed = String(typed.dropFirst(start.count))
    }
    guard let day = Day(typed: typed) else { return [] }
    guard day <= board.home else { return [] }
    return [
      PaletteEntry(text: "as of \(day.text)", hint: "the day to look from", action: .travel(day))
    ]
  }

  private static func screens(_ council: String?) -> [PaletteEntry] {
    var screens: [(ScreenName, Screen)] = [
      (.portfolio, .portfolio(PortfolioScreen())), (.slow, .slow(SlowScreen())),
    ]
    if let council {
      screens.append((.council, .council(CouncilScreen(council: council))))
      screens.append((.objectives, .objectives(ObjectivesScreen(council: council))))
    }
    return screens.map {
      PaletteEntry(text: $0.0.rawValue, hint: $0.0.summary, action: .go($0.1))
    }
  }

  private static func councils(_ board: BoardOnDay) -> [PaletteEntry] {
    board.entries.flatMap { entry in
      [
        PaletteEntry(
          text: "council \(entry.key)", hint: "\(entry.name), overview",
          action: .go(.council(CouncilScreen(council: entry.key)))),
        PaletteEntry(
          text: "objectives \(entry.key)", hint: "\(entry.name), objectives",
          action: .go(.objectives(ObjectivesScreen(council: entry.key)))),
      ]
    }
  }

  /// Of thousands of objectives most do not fit: an offer is made only of those that do.
  private static func objectives(
    of council: CouncilAsOf, holding sought: [SoughtText]
  ) -> [PaletteEntry] {
    let fitting = council.objectives.filter { objective in
      sought.allSatisfy { $0.occurs(in: "objective") || objective.nameHolds($0) }
    }
    return fitting.map { objective in
      PaletteEntry(
        text: "objective \(objective.objective.ref.string)",
        hint: objective.objective.title.string,
        action: .go(
          .objective(
            ObjectiveScreen(council: council.council.id.string, ref: objective.objective.ref))))
    }
  }

  private static func commands(_ keys: KeyTable) -> [PaletteEntry] {
    let offered: [Intent] = [
      .help, .latestDay, .earlierMeeting, .laterMeeting, .filter, .clearFilter, .sort, .print,
      .reload, .quit,
    ]
    return offered.compactMap { keys.binding(of: $0) }.map {
      PaletteEntry(text: $0.intent.rawValue, hint: $0.help, action: .carryOut($0.intent))
    }
  }
}

extension Day {
  /// A day as people write one: `2025-03-31`, `31 Mar 2025`, `31 march 2025`.
  init?(typed text: String) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let words = text.lowercased().split(separator: " ")
    guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]), words[1].count >= 3,
      let month = Day.months.firstIndex(where: { $0.hasPrefix(words[1]) })
    else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
