internal import BoardModel

/// What the palette can offer whatever is typed, and the words each offer is found by.
struct PaletteOffers {
  struct Offer {
    let entry: PaletteEntry
    private let words: String

    init(_ text: String, hint: String, _ action: PaletteEntry.Action) {
      entry = PaletteEntry(text: text, hint: hint, action: action)
      words = "\(text) \(hint)"
    }

    func matches(_ text: String) -> Palette.Match {
      let (name, typed) = (entry.text.lowercased(), text.lowercased())
      if name == typed { return .whole }
      return !typed.isEmpty && name.hasPrefix(typed) ? .beginning : .mention
    }

    func fits(_ sought: [SoughtText]) -> Bool { sought.allSatisfy { $0.occurs(in: words) } }
  }

  let councils: [Offer]
  let commands: [Offer]

  init(_ board: BoardOnDay, _ keys: KeyTable) {
    councils = board.entries.flatMap { entry in
      [
        Offer(
          "council \(entry.key)", hint: "\(entry.name), overview",
          .go(.council(CouncilScreen(council: entry.key)))),
        Offer(
          "objectives \(entry.key)", hint: "\(entry.name), objectives",
          .go(.objectives(ObjectivesScreen(council: entry.key)))),
        Offer(
          "dates \(entry.key)", hint: "\(entry.name), dates",
          .go(.dates(DatesScreen(council: entry.key)))),
        Offer(
          "partners \(entry.key)", hint: "\(entry.name), partners",
          .go(.partners(PartnersScreen(council: entry.key)))),
      ]
    }
    let offered: [Intent] = [
      .help, .latestDay, .earlierMeeting, .laterMeeting, .filter, .clearFilter, .sort, .print,
      .reload, .quit,
    ]
    commands = offered.compactMap { keys.binding(of: $0) }.map {
      Offer($0.intent.rawValue, hint: $0.help, .carryOut($0.intent))
    }
  }

  /// What can be recorded, found by the words it is called by alone.
  static func edits(_ edits: [EditOffer]) -> [Offer] {
    edits.map { Offer($0.words, hint: "", .edit($0)) }
  }

  /// The screens, those about a council only where one is in view, those about one entry only where
  /// one is selected or in sight.
  static func screens(_ council: String?, selected: [Screen]) -> [Offer] {
    var screens: [(ScreenName, Screen)] = [
      (.portfolio, .portfolio(PortfolioScreen())), (.slow, .slow(SlowScreen())),
      (.dates, .dates(DatesScreen(council: council))),
      (.partners, .partners(PartnersScreen(council: council))),
      (.voice, .voice(VoiceScreen(council: council))),
      (.visits, .visits(VisitsScreen(council: council))),
    ]
    if let council {
      screens.append((.council, .council(CouncilScreen(council: council))))
      screens.append((.notice, .notice(NoticeScreen(council: council))))
      screens.append((.assessment, .assessment(AssessmentScreen(council: council))))
      screens.append((.objectives, .objectives(ObjectivesScreen(council: council))))
    }
    for screen in selected where !screens.contains(where: { $0.0 == screen.name }) {
      screens.append((screen.name, screen))
    }
    return screens.map { Offer($0.0.rawValue, hint: $0.0.summary, .go($0.1)) }
  }
}
