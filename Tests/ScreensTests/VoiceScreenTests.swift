import BoardModel
import CellGrid
import Screens
import Testing

/// What the voice screen shows of each council, and where it leads.
struct VoiceScreenTests {
  private static let councils = ["knowsley", "liverpool", "sefton", "wirral"]
  private static let tall = Size(columns: 110, rows: 400)

  @Test func `8 shows who was not heard, before anybody who was`() throws {
    let dashboard = try Sample.dashboard(screen: .council, council: "knowsley", keys: "8")
    #expect(dashboard.trail.current.screen == .voice(VoiceScreen(council: "knowsley")))
    let rows = dashboard.rows
    let nobody = try #require(rows.firstIndex { $0.contains("Nobody was heard") })
    #expect(rows[nobody + 1].contains("KNO-"))
    #expect(rows[nobody + 1].contains("none"))
    let both = rows.firstIndex { $0.contains("What changed:") }
    #expect(both.map { $0 > nobody } ?? true)
  }

  @Test(arguments: councils)
  func `every view stands there with what changed because of it`(key: String) throws {
    let day = try #require(Day(iso: "2019-06-30"))
    for asOf in [nil, key == "wirral" ? day.iso : nil] {
      let dashboard = try Sample.dashboard(Self.tall, asOf: asOf, screen: .voice, council: key)
      let council = try #require(dashboard.board.council(key))
      let views = council.voices
      #expect(!views.isEmpty)
      let text = dashboard.rows.joined(separator: " ").words
      for view in views {
        #expect(text.contains(view.evidence.text.string.words), "\(view.evidence.id)")
        let changed = view.changed.map { "What changed: \($0)" } ?? "What changed: nothing recorded"
        #expect(text.contains(changed.words), "\(view.evidence.id)")
      }
      #expect(views.contains { $0.changed == nil }, "\(key) has a view that changed nothing yet")
    }
  }

  @Test(arguments: councils)
  func `whoever was not heard is named under a gap`(key: String) throws {
    let dashboard = try Sample.dashboard(Self.tall, screen: .voice, council: key)
    let council = try #require(dashboard.board.council(key))
    let silent = council.objectives.filter { $0.isOpen && !$0.hasVoice }
    let rows = dashboard.rows
    let start = rows.firstIndex { $0.contains("Nobody was heard") }
    #expect((start == nil) == silent.isEmpty)
    let section = rows[(start ?? 0)...].dropFirst().prefix { !$0.allSatisfy { $0 == " " } }
    for objective in silent {
      #expect(section.contains { $0.contains(objective.objective.ref.string) })
    }
  }

  @Test func `a view leads to itself on its objective's page`() throws {
    var dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 30), screen: .voice, council: "knowsley",
      keys: "/29 may<Enter>n<Enter>")
    guard case .objective(let screen) = dashboard.trail.current.screen else {
      Issue.record("\(dashboard.trail.current.screen) is no objective")
      return
    }
    #expect(screen.ref.string == "KNO-03")
    #expect(dashboard.text.contains("[Evidence"))
    #expect(dashboard.rows.contains { $0.hasPrefix(">29 May 2025  child's voice") })
    _ = try dashboard.press("<Esc>")
    #expect(dashboard.trail.current.screen.name == .voice)
  }

  @Test func `a filter keeps the views that hold its words, and says how many`() throws {
    let dashboard = try Sample.dashboard(
      Self.tall, screen: .voice, council: "liverpool", keys: "fnothing recorded<Enter>")
    #expect(dashboard.text.contains("LIV-04"))
    #expect(!dashboard.text.contains("LIV-03"))
    #expect(dashboard.rows[0].contains("1 of "))
  }

  @Test func `an earlier day knows nothing of later views`() throws {
    let dashboard = try Sample.dashboard(
      Self.tall, asOf: "2025-03-01", screen: .voice, council: "knowsley")
    #expect(dashboard.text.contains("13 Feb 2025"))
    let said = dashboard.rows.filter { $0.contains("What changed") }
    #expect(said.count == 1)
  }
}

extension String {
  /// Its words, however they were broken into lines.
  var words: String { split(separator: " ").joined(separator: " ") }
}
