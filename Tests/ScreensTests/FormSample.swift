import BoardModel
import CellGrid
import Screens
import Testing

/// What forms are opened on, and what becomes of them.
enum FormSample {
  static let ref = ObjectiveRef("KNO-07")

  /// A dashboard on the page of KNO-07, in a form where `keys` open one.
  static func objective(
    _ keys: String = "", size: Size = Size(columns: 80, rows: 24), asOf: String? = nil
  ) throws -> Dashboard {
    try Sample.dashboard(
      size, asOf: asOf, screen: .objective, council: "knowsley", objective: "KNO-07", keys: keys)
  }

  /// Somebody else rated the same objective in the meantime.
  static let overtaken: @Sendable (Dashboard) throws -> Event = { dashboard in
    let seen = try council(of: dashboard)
    let ref = try #require(FormSample.ref)
    let theirs = RateObjective(
      ref, delivery: .amber, impact: nil, because: "Two teams have caught up.",
      on: dashboard.board.day)
    let mine = RateObjective(
      ref, delivery: .red, impact: nil, because: "Late.", on: dashboard.board.day)
    return .overtaken(
      SaveRequest(council: seen.id, command: mine, seen: seen),
      now: try seen.applying(theirs, today: dashboard.board.home),
      theirs: [
        "KNO-07 rated delivery amber on 30 Jun 2025, by the adviser", "Two teams have caught up.",
      ])
  }

  static func council(of dashboard: Dashboard, _ key: String = "knowsley") throws -> Council {
    try #require(dashboard.board.council(key)).council
  }
}

extension Dashboard {
  var form: Form? { if case .editing(let editing) = mode { editing.form } else { nil } }

  var isRecording: Bool { if case .editing = mode { true } else { false } }

  /// What was asked to be saved by the keys.
  mutating func request(_ keys: String) throws -> SaveRequest {
    let effects = try press(keys)
    guard case .save(let request) = effects.last, effects.count == 1 else {
      throw NoRequest(words: "\(message ?? form?.complaintWords ?? "nothing") \(effects.count)")
    }
    return request
  }

  /// Saves as a store would that nobody else writes to.
  mutating func answer(_ request: SaveRequest) throws {
    let council = try #require(board.council(request.council.string)).council
    let changed = try FormSample.apply(request.command, to: council, today: board.home)
    _ = update(.saved(council: changed, what: "Saved: \(request.command.what)"))
  }
}

struct NoRequest: Error { let words: String }

extension FormSample {
  static func apply(_ command: any Command, to council: Council, today: Day) throws -> Council {
    var changed = council
    try command.apply(to: &changed, today: today)
    return changed
  }
}

// A failed expectation writes out all that it was made of, and each of these holds a whole council.
extension Dashboard: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["message": message ?? ""]) }
}

extension Council: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["id": id.string]) }
}

extension CouncilAsOf: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["id": council.id.string]) }
}

extension Form: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["texts": texts]) }
}

extension SaveRequest: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: ["what": command.what]) }
}
