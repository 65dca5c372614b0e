import BoardModel
import CellGrid
import Screens
import Testing

/// What stands in a row can be filtered by.
struct FilterTests {
  private func shown(
    _ filter: String, on screen: ScreenName, council: String? = nil, asOf: String? = nil
  ) throws -> Dashboard {
    try Sample.dashboard(
      Size(columns: 119, rows: 60), asOf: asOf, screen: screen, council: council,
      keys: "f\(filter)<Enter>")
  }

  @Test func `what became of a notice filters the portfolio`() throws {
    for (word, council) in [("superseded", "Sefton"), ("lifted", "Wirral")] {
      let dashboard = try shown(word, on: .portfolio)
      #expect(dashboard.text.contains("1 of 4 councils"), "\(word)")
      #expect(dashboard.rows.contains { $0.hasPrefix(">\(council)") })
    }
    #expect(try shown("395", on: .portfolio).rows.contains { $0.hasPrefix(">Liverpool") })
  }

  @Test(arguments: [
    ("rating:red", "red"), ("flag:slow", "slow"), ("pace:slow", "slow"),
    ("theme:practice", "practice"),
    ("rule:s4", "s4"), ("impact:emerging", "emerging"),
  ])
  func `the kind of a word may stand before it`(kind: String, word: String) throws {
    func count(_ filter: String) throws -> Substring? {
      let dashboard = try shown(filter, on: .objectives, council: "knowsley")
      return dashboard.rows[0].split(separator: "  ").first { $0.contains("objectives") }
    }
    #expect(try count(kind) == count(word))
    #expect(try count("rating:red") != count(""))
  }

  @Test func `of words joined by a comma one must hold`() throws {
    func refs(_ filter: String) throws -> Set<Substring> {
      let rows = try shown(filter, on: .objectives, council: "knowsley").rows
      return Set(rows.map { $0.dropFirst().prefix(6) }.filter { $0.hasPrefix("KNO-") })
    }
    #expect(try refs("red,amber") == refs("red").union(refs("amber")))
    #expect(try refs("red,amber").count > refs("red").count)
    #expect(try refs("theme:").count == refs("").count)
  }

  @Test func `not rated filters as it is worded`() throws {
    let dashboard = try shown("not rated", on: .objectives, council: "knowsley")
    #expect(dashboard.text.contains("1 of 16 objectives"))
    #expect(dashboard.rows.contains { $0.hasPrefix(">KNO-15") })
  }

  @Test func `a rating may be written as it stands in the rows, a small letter is text`() throws {
    func rows(_ filter: String) throws -> [String] {
      Array(try shown(filter, on: .objectives, council: "knowsley").rows.dropFirst(2).dropLast())
    }
    for (letter, word) in [("R", "red"), ("A", "amber"), ("G", "green"), ("B", "blue")] {
      #expect(try rows(letter) == rows(word), "\(letter)")
    }
    #expect(try rows("R,A") == rows("red,amber"))
    #expect(try rows("r") != rows("red"))
    // On a time line the letters are kinds of dates.
    let late = try shown("R", on: .dates).text
    #expect(late == (try shown("r", on: .dates).text.replacing("only: r", with: "only: R")))
  }

  @Test func `the row that was selected stays so while it is kept`() throws {
    for council in ["knowsley", "liverpool"] {
      var dashboard = try Sample.dashboard(
        Size(columns: 80, rows: 24), screen: .objectives, council: council, keys: "fred<Enter>F")
      let red = dashboard.trail.current.view.selected
      _ = try dashboard.press("fred,amber<Enter>")
      #expect(dashboard.trail.current.view.selected == red, "\(council)")
      // Nor is it lost by taking back what would have left it out.
      _ = try dashboard.press("F" + "fgreen<Backspace><Backspace><Backspace><Backspace><Backspace>")
      #expect(dashboard.trail.current.view.selected == red, "\(council)")
    }
  }

  @Test func `a title with a theme's word in it is found by that word`() throws {
    for word in ["leadership", "practice"] {
      let dashboard = try shown(word, on: .objectives, council: "knowsley")
      #expect(dashboard.text.contains("KNO-01  Leadership of practice"), "\(word)")
    }
  }

  @Test(arguments: [
    (ScreenName.objectives, "30 jan", "KNO-03"), (.objectives, "+45", "KNO-02"),
    (.objectives, "slipped", "KNO-02"), (.slow, "14 apr", "KNO-07"), (.slow, "jun 2024", "LIV-11"),
    (.slow, "518", "LIV-14"), (.slow, "rated for", "KNO-12"),
  ])
  func `shown dates and figures filter a list`(
    screen: ScreenName, filter: String, ref: String
  ) throws {
    let council = screen == .objectives ? "knowsley" : nil
    let all = try Sample.dashboard(
      Size(columns: 119, rows: 60), screen: screen, council: council)
    let dashboard = try shown(filter, on: screen, council: council)
    #expect(dashboard.rows.contains { $0.contains("\(ref)  ") })
    #expect(dashboard.rows.count { $0.contains("-0") } < all.rows.count { $0.contains("-0") })
  }

  @Test(arguments: [ScreenName.objectives, .slow, .portfolio], ["2025-06-30", "2018-03-31"])
  func `every row is kept by every word that stands in it`(
    screen: ScreenName, asOf: String
  ) throws {
    let council = screen == .objectives ? "knowsley" : nil
    let size = Size(columns: 119, rows: 80)
    let dashboard = try Sample.dashboard(size, asOf: asOf, screen: screen, council: council)
    // The rows end where the foot begins, or the empty rows above it.
    let rows = dashboard.rows.dropFirst(3).prefix { !$0.isEmpty && !$0.contains("──") }.dropLast()
    for row in rows where row.count > 12 && !row.contains("There was no") {
      let name = row.dropFirst().prefix(6)
      // Letters are ratings, and what is cut is not all there.
      for word in row.dropFirst().split(separator: " ") where word.count > 2 {
        let plain = word.filter { $0 != "…" && $0 != "<" }
        // Words of a filter's own mean what they say of the objective.
        if plain.count < 3 || Filter.vocabulary.contains(plain.lowercased()) { continue }
        var kept = dashboard
        _ = try kept.press("f\(plain)<Enter>")
        #expect(kept.rows.contains { $0.dropFirst().hasPrefix(name) }, "\(plain) in \(row)")
      }
    }
  }
}
