import ArgumentParser
import BoardModel
import BoardStore
import CalendarExport
import CellGrid
import Screens

/// Lists what stands on days, or writes it as a calendar.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "List every date of a store, or write them as a calendar.",
    discussion: """
      Board meetings, reports and papers, reviews, visits, milestones, adviser reports, what partners \
      are to answer, the notice's deadline. Without --from it begins with the day looked from, and \
      what is late stands before that. What nobody has fixed is "expected": it follows from how \
      often the notice asks for it.

      EXAMPLES
        noticeboard dates sample-data
        noticeboard dates sample-data --council knowsley --to +13w
        noticeboard dates sample-data --from "1 jan 2025" --format json
        noticeboard dates sample-data --format ics > boards.ics
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ics
  }

  @OptionGroup var source: StoreOptions

  @Option(help: "Only this council's, by its file's name: knowsley.")
  var council: String?
  @Option(
    help: ArgumentHelp("Only from this day on: 2025-06-01, \"1 jun\", -2w.", valueName: "day"))
  var from: String?
  @Option(help: ArgumentHelp("Only up to this day: \"end of may\", +13w.", valueName: "day"))
  var to: String?
  @Flag(help: "With every action of the plans and of the boards.")
  var actions = false
  @Option(help: "text for people, json for programs, ics for calendars (RFC 5545).")
  var format: Format = .text

  func run() throws {
    let contents = try StoreContents(folder: source.store)
    let day =
      source.asOf?.day(in: contents.portfolio)
      ?? contents.portfolio.settings.latestDay(today: Environment.today)
    if source.asOf == nil,
      let problem = contents.portfolio.settingsProblems.first(where: \.hidesDay)
    {
      Output.complain("\(problem.sentence) Days are counted from \(day.text).")
    }
    let board = BoardOnDay(contents.portfolio, on: day, home: day, by: BoardOnDay.onAllCores)
    let first = try from.map { try Editor.day($0, "--from", from: day, .past) }
    let last = try to.map { try Editor.day($0, "--to", from: day, .future) }
    if let first, let last, last < first {
      throw ValidationError("--to, \(last.text), is before --from, \(first.text).")
    }
    let key = council?.lowercased()
    if let key { try look(for: key, in: board) }
    let kinds = actions ? DatedKind.allCases : DatedKind.agenda
    var all = board.dates(of: key, kinds: kinds, withWithdrawn: format == .ics)
    if format == .ics { all = try withTakenBack(all, board, of: key, kinds) }
    let items = all.filter { item in
      let ends = max(item.on, item.until ?? item.on)
      let begins =
        if let first { ends >= first } else { ends >= day || item.status == .late }
      return begins && (last.map { item.on <= $0 } ?? true)
    }
    switch format {
    case .json: try Output.write(DateReport.json(items, asOf: day))
    case .ics:
      try Output.write(
        CalendarText.render(
          items, name: title(board), on: day, changes: try changes(of: items)))
    case .text: for line in lines(items) { try Output.write(Output.line(line) + "\n") }
    }
    if key == nil { try complainOfUnreadable(board) }
  }

  private func look(for key: String, in board: BoardOnDay) throws {
    switch board.entry(key) {
    case .council: return
    case .unreadable: throw Refused(ScreenRefusal.unreadable(key).sentence)
    case nil: throw Refused(ScreenRefusal.unknownCouncil(key, known: board.councilKeys).sentence)
    }
  }

  /// How often the councils were changed: the history grows by an undo as by any other change.
  private func changes(of items: [DatedItem]) throws -> [CouncilID: Int] {
    let store = JSONBoardStore(folder: source.store)
    var changes: [CouncilID: Int] = [:]
    for item in items where changes[item.council] == nil {
      do {
        changes[item.council] = try store.history(of: item.council).revision
      } catch {
        throw Refused(error.description)
      }
    }
    return changes
  }

  private func title(_ board: BoardOnDay) -> String {
    council.map { "\(board.name(of: $0.lowercased())) improvement board" } ?? "Improvement boards"
  }

  private func lines(_ items: [DatedItem]) -> [String] {
    guard !items.isEmpty else { return ["Nothing stands on these days."] }
    let widths = [
      11, items.map(\.standing.count).max() ?? 0, items.map(\.councilName.string.count).max() ?? 0,
      items.map(\.kind.name.count).max() ?? 0,
    ]
    return items.map { item in
      let cells = [item.date.text, item.standing, item.councilName.string, item.kind.name]
      let row = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - PrintableText.columns(of: cell)))
      }
      let planned = item.planned.map { " (planned for \($0.text))" } ?? ""
      let made = item.illustrative ? " ILLUSTRATIVE" : ""
      return (row + ["\(item.title)\(planned)\(made)"]).joined(separator: "  ")
    }
  }

  /// What is left out of a list is said, and ends it with 1.
  private func complainOfUnreadable(_ board: BoardOnDay) throws {
    guard board.unreadable > 0 else { return }
    Output.complain(
      "\(board.unreadable) \(board.unreadable == 1 ? "council" : "councils") unreadable, left out; noticeboard check says why."
    )
    throw ExitCode(1)
  }
}
