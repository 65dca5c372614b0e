import BoardModel
import CellGrid
import Screens
import Testing

/// The line being typed tells the truth, and as much of it as there is room for.
struct PromptTests {
  private func last(
    _ keys: String, _ screen: ScreenName = .slow, columns: Int = 80
  ) throws -> String {
    let dashboard = try Sample.dashboard(
      Size(columns: columns, rows: 24), screen: screen, keys: keys)
    return try #require(dashboard.rows.last)
  }

  @Test func `finding names no key that would be typed`() throws {
    let prompt = try last("/kno")
    #expect(prompt.contains("1 of ") && prompt.contains("Enter keeps"))
    #expect(!prompt.contains("n next"))
    #expect(try last("/nowhere at all").contains("not found"))
  }

  @Test func `going on says which of how many it is`() throws {
    var dashboard = try Sample.dashboard(screen: .slow, keys: "/liverpool<Enter>n")
    #expect(dashboard.message?.hasPrefix("2 of ") == true)
    _ = try dashboard.press("NN")
    #expect(dashboard.message?.hasPrefix("From the last again. ") == true)
  }

  @Test func `what was found where the row is cut is shown in the prompt`() throws {
    let prompt = try last("/visits")
    #expect(prompt.contains("1 of 2: Purposeful visits"), "\(prompt)")
    #expect(try last("/amber at 3").contains("1 of "))
  }

  @Test(arguments: [
    ("", "council"), ("", "slow"), ("", "dates"), ("", "voice"), ("", "notice"), ("", "help"),
    ("", "objectives"), ("", "assessment"), ("3", "objective"), ("3<Enter>", "objective"),
    (":notice<Enter>", "clause"), (":visits<Enter>", "visit"),
    (":slow<Enter>", "portfolio"), (":slow<Enter>", "visits"), ("3", "partners"),
  ])
  func `a screen's whole name opens it and nothing else`(keys: String, name: String) throws {
    let dashboard = try Sample.dashboard(keys: "\(keys):\(name)<Enter>")
    #expect(dashboard.trail.current.screen.name.rawValue == name)
    #expect(dashboard.mode == .browsing)
  }

  @Test func `a screen that needs something selected says so where nothing is`() throws {
    let dashboard = try Sample.dashboard(keys: ":clause<Enter>")
    #expect(dashboard.message == "Nothing is selected here that clause could show.")
  }

  @Test func `a record is begun only where its words are typed`() throws {
    #expect(try Sample.dashboard(keys: "3:voice h<Enter>").mode != .browsing)
  }

  @Test func `the palette says that nothing is called so`() throws {
    #expect(try last(":zzz").contains("nothing is called so"))
    #expect(!(try last(":zzz").contains("Enter goes")))
    #expect(try last(":port").contains("Enter goes"))
  }

  @Test(arguments: [
    ("12 may", "2025-05-12"), ("may 2025", "2025-05-31"), ("today", "2025-06-30"),
    ("as of 12 May 2025", "2025-05-12"), ("-1w", "2025-06-23"), ("2025-05-12", "2025-05-12"),
  ])
  func `the palette takes days as forms do`(words: String, day: String) throws {
    let dashboard = try Sample.dashboard(asOf: "2025-03-01", keys: ":\(words)<Enter>")
    #expect(dashboard.board.day.iso == day)
  }

  @Test func `hints go one by one where there is little room`() throws {
    #expect(try last("f").contains("Tab completes  red  slow"))
    #expect(try last("f", columns: 40).contains("Tab completes"))
    #expect(try last("fre").contains(" overruled"))
  }

  @Test func `every order can be read where it is chosen`() throws {
    let dashboard = try Sample.dashboard(Size(columns: 40, rows: 10), screen: .slow, keys: "s")
    let rows = dashboard.rows.suffix(3).joined(separator: " ")
    for words in ["w worst first", "s start of reasons", "c council", "r rating", "Esc leaves"] {
      #expect(rows.contains(words), "\(rows)")
    }
  }

  @Test func `to show all where nothing is hidden says so`() throws {
    let dashboard = try Sample.dashboard(screen: .slow, keys: "F")
    #expect(dashboard.message == "Nothing is filtered: all rows are shown.")
    #expect(try Sample.dashboard(screen: .slow, keys: "fred<Enter>F").message == nil)
  }

  @Test func `help begins with the letters, and its own key closes it`() throws {
    var dashboard = try Sample.dashboard(Size(columns: 80, rows: 300), keys: "?")
    let rows = dashboard.rows
    let letters = try #require(rows.firstIndex { $0.contains("Delivery (column D)") })
    let rules = try #require(rows.firstIndex { $0.contains("Why an objective is SLOW") })
    let keys = try #require(rows.firstIndex { $0.contains("Move down one row.") })
    let elsewhere = try #require(rows.firstIndex { $0.contains("on other screens and in forms") })
    let mark = try #require(rows.firstIndex { $0.contains("Mark a row") })
    #expect(letters < rules && rules < keys && keys < elsewhere && elsewhere < mark)
    _ = try dashboard.press("?")
    #expect(dashboard.trail.current.screen.name == .portfolio)
  }
}
