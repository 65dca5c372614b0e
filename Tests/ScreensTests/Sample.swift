import BoardModel
import BoardStore
import CellGrid
import Foundation
import Screens

/// The four councils of sample-data, and dashboards on them.
enum Sample {
  static let house = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Read once; the tests only look at it.
  static let portfolio: Result<Portfolio, any Error> = Result {
    try JSONBoardStore(folder: house.appending(path: "sample-data").path).load().portfolio
  }

  /// A day the clock never shows, to prove that nothing asks one.
  static let today = Day(number: 0)

  /// A clause or an entry that every council has, for screens that are about one.
  static func entry(for screen: ScreenName, of council: String) -> String? {
    switch screen {
    case .clause: "5a"
    case .record:
      (try? portfolio.get())?.councils.first { $0.id.string == council }?
        .meetings.wholeHistory.first.map { "meeting/\($0.id)" }
    default: nil
    }
  }

  static func dashboard(
    _ size: Size = Size(columns: 80, rows: 24), asOf: String? = nil,
    screen: ScreenName = .portfolio,
    council: String? = nil, objective: String? = nil, entry: String? = nil, keys: String = ""
  ) throws -> Dashboard {
    var dashboard = Dashboard(
      try portfolio.get(), today: today, asOf: asOf.flatMap { Day(iso: $0) }, size: size)
    try dashboard.show(screen, council: council, objective: objective, entry: entry)
    _ = try dashboard.press(keys)
    return dashboard
  }
}

extension Dashboard {
  /// Presses keys one after another; the effects of all of them come back.
  mutating func press(_ script: String) throws -> [Effect] {
    var effects: [Effect] = []
    for key in try Key.parse(script) { effects += update(.key(key)) }
    return effects
  }

  /// The rows on screen, without their trailing blanks.
  var rows: [String] {
    let frame = frame()
    return (0..<frame.size.rows).map { frame.text(row: $0) }
  }

  var text: String { rows.joined(separator: "\n") }
}
