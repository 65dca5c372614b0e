internal import BoardModel

/// A screen and what it is about; a new one is its own file and a case here.
package enum Screen: Hashable, Sendable {
  case portfolio(PortfolioScreen)
  case council(CouncilScreen)
  case objectives(ObjectivesScreen)
  case objective(ObjectiveScreen)
  case slow(SlowScreen)
  case notice(NoticeScreen)
  case clause(ClauseScreen)
  case assessment(AssessmentScreen)
  case record(RecordScreen)
  case voice(VoiceScreen)
  case visits(VisitsScreen)
  case visit(VisitScreen)
  case trail(TrailScreen)
  case dates(DatesScreen)
  case partners(PartnersScreen)
  case help(HelpScreen)

  var behaviour: any ScreenBehaviour {
    switch self {
    case .portfolio(let screen): screen
    case .council(let screen): screen
    case .objectives(let screen): screen
    case .objective(let screen): screen
    case .slow(let screen): screen
    case .notice(let screen): screen
    case .clause(let screen): screen
    case .assessment(let screen): screen
    case .record(let screen): screen
    case .voice(let screen): screen
    case .visits(let screen): screen
    case .visit(let screen): screen
    case .trail(let screen): screen
    case .dates(let screen): screen
    case .partners(let screen): screen
    case .help(let screen): screen
    }
  }

  /// A screen of that name, about nothing, to ask what such screens offer.
  static func example(of name: ScreenName) -> Screen {
    switch name {
    case .portfolio: .portfolio(PortfolioScreen())
    case .council: .council(CouncilScreen(council: ""))
    case .objectives, .objective: .objectives(ObjectivesScreen(council: ""))
    case .slow: .slow(SlowScreen())
    case .notice: .notice(NoticeScreen(council: ""))
    case .clause: .clause(ClauseScreen(council: "", clause: ""))
    case .assessment: .assessment(AssessmentScreen(council: ""))
    case .record: .record(RecordScreen(council: "", ref: .notice))
    case .voice: .voice(VoiceScreen())
    case .visits, .visit, .trail: .visits(VisitsScreen())
    case .dates: .dates(DatesScreen())
    case .partners: .partners(PartnersScreen())
    case .help: .help(HelpScreen(of: .help))
    }
  }

  package var name: ScreenName { behaviour.name }
  /// The council it is about, by its file's name.
  package var council: String? { behaviour.council }
}

/// What every screen can say of itself; all of it is asked of a day, a width and a view.
protocol ScreenBehaviour: Hashable, Sendable {
  var name: ScreenName { get }
  var council: String? { get }
  /// What it is about as a whole: what is recorded from here where no row is about anything else.
  var about: EntryRef? { get }
  /// The path to it: `Knowsley > Objectives`.
  func title(in setting: Setting) -> [String]
  /// "4 councils", beside the title.
  func count(in setting: Setting) -> String
  func sheet(in setting: Setting) -> Sheet
  /// The orders its rows can be put in, the usual one first; none where there is one order only.
  var orders: [RowOrder] { get }
  var takesFilter: Bool { get }
  /// Words a filter of it can be completed to.
  var filterWords: [String] { get }
  /// A few of them, to show what can be typed.
  var filterExample: String { get }
  /// Whether it shows anything of what the store holds.
  var showsRecords: Bool { get }
  var tabs: [String] { get }
  /// Whether it is a document, of which a print is the whole.
  var isDocument: Bool { get }
  /// Whether it is a page that is read, with records of many lines among other text, so that nothing
  /// of it is to be jumped over.
  var isRead: Bool { get }
  /// Where to look first, for one that was opened for something on it.
  func landing(on board: BoardOnDay) -> Landing?
  /// The item to begin with on its first tab, where it was not looked at before.
  func beginning(in setting: Setting) -> String?
  /// What the key that turns to the next tab does, in the footer's words; nothing for the usual ones.
  var tabLabel: String? { get }
  /// Whether it stands beside the list it came from where the width allows.
  func list(in setting: Setting) -> Screen?
  /// The item that `list` should show as selected.
  var itemInList: String? { get }
  /// Whether it can show something beside itself at all.
  var hasDetail: Bool { get }
  /// What it shows beside itself, for the item selected in it.
  func detail(of item: Sheet.Item?) -> Screen?
  /// The screen of the same kind so many places on.
  func sibling(_ steps: Int, in setting: Setting) -> Screen?
  /// Its place among its siblings, counted from one.
  func place(in setting: Setting) -> (place: Int, of: Int)?
}

extension ScreenBehaviour {
  var council: String? { nil }
  var about: EntryRef? { nil }
  func count(in setting: Setting) -> String { "" }
  var orders: [RowOrder] { [] }
  var takesFilter: Bool { false }
  var filterWords: [String] { Filter.vocabulary }
  var filterExample: String { "red  slow  overdue  worsening  s4  owner:  practice ..." }
  var showsRecords: Bool { true }
  var tabs: [String] { [] }
  var isDocument: Bool { false }
  var isRead: Bool { !tabs.isEmpty }
  func landing(on board: BoardOnDay) -> Landing? { nil }
  func beginning(in setting: Setting) -> String? { nil }
  var tabLabel: String? { nil }
  func list(in setting: Setting) -> Screen? { nil }
  var itemInList: String? { nil }
  var hasDetail: Bool { false }
  func detail(of item: Sheet.Item?) -> Screen? { nil }
  func sibling(_ steps: Int, in setting: Setting) -> Screen? { nil }
  func place(in setting: Setting) -> (place: Int, of: Int)? { nil }
}

/// The part of a page and the row on it that a screen was opened for.
struct Landing {
  var tab: Int?
  var item: String?
}
