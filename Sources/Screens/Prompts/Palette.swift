internal import BoardModel

/// One thing the palette offers.
struct PaletteEntry: Hashable, Sendable {
  enum Action: Hashable, Sendable {
    case go(Screen)
    case travel(Day)
    case carryOut(Intent)
    case edit(EditOffer)
  }

  let text: String
  let hint: String
  let action: Action
}

/// What `:` offers for the words typed so far.
struct Palette {
  /// All that it depends on, beside the councils.
  struct Question: Equatable {
    let text: String
    let council: String?
    /// What can be recorded where one stands.
    let edits: [EditOffer]
    /// The screens that need something selected: that of what is, and the one in sight.
    let selected: [Screen]
  }

  let entries: [PaletteEntry]

  /// With so many offers no further council's objectives are looked through.
  private static let most = 100
  /// The most it shows at a time.
  static let rows = 8

  /// `names` is asked for only where objectives are looked for.
  init(
    _ offers: PaletteOffers, board: BoardOnDay, _ question: Question,
    names: () -> ObjectiveNames
  ) {
    let (text, council) = (question.text, question.council)
    let sought = text.lowercased().split(separator: " ").map { SoughtText($0) }
    let days = Palette.days(text, board)
    // Three letters may begin a weekday or any other word, and no word is taken for a day first.
    let isDay = text.contains { $0.isNumber || $0 == " " } || Day.words.contains(text.lowercased())
    var found = isDay ? days : []
    let edits = PaletteOffers.edits(question.edits).filter { $0.fits(sought) }
    let screens = PaletteOffers.screens(council, selected: question.selected)
    let places = (screens + offers.councils + offers.commands).filter { $0.fits(sought) }
    // A name typed out in full is meant before any that has it in it, and a place to look at before
    // the beginning of a record; then what begins so, and last what only mentions the words.
    found += (places + edits).filter { $0.matches(text) == .whole }.map(\.entry)
    found += (places + edits).filter { $0.matches(text) == .beginning }.map(\.entry)
    // The name of a screen that nothing selected could fill is not taken for any other screen's.
    if ScreenName(rawValue: text.lowercased()) == nil || !found.isEmpty {
      found += (places + edits).filter { $0.matches(text) == .mention }.map(\.entry)
    }
    found += isDay ? [] : days
    if !sought.isEmpty {
      // Every one of them holds the word "objective".
      let left = text.split(separator: " ").map(String.init)
        .filter { !SoughtText($0).occurs(in: "objective") }
      found += names().places(holding: left, atLeast: max(0, Palette.most - found.count))
        .compactMap { Palette.objective($0, of: board) }
    }
    entries = found
  }

  /// How well what was typed names an offer.
  enum Match { case whole, beginning, mention }

  private static func days(_ text: String, _ board: BoardOnDay) -> [PaletteEntry] {
    var typed = text
    for start in ["as-of ", "as of "] where typed.lowercased().hasPrefix(start) {
      typed = String(typed.dropFirst(start.count))
    }
    guard let day = Day(words: typed, from: board.home, leaning: .past), day <= board.home else {
      return []
    }
    return [
      PaletteEntry(text: "as of \(day.text)", hint: "the day to look from", action: .travel(day))
    ]
  }

  private static func objective(
    _ place: ObjectiveNames.Place, of board: BoardOnDay
  ) -> PaletteEntry? {
    guard case .council(let council, _) = board.entries[place.entry] else { return nil }
    let objective = council.objectives[place.objective].objective
    return PaletteEntry(
      text: "objective \(objective.ref.string)", hint: objective.title.string,
      action: .go(
        .objective(ObjectiveScreen(council: council.council.id.string, ref: objective.ref))))
  }
}

extension Day {
  /// Days with names of their own.
  fileprivate static let words = ["today", "yesterday"]
}
