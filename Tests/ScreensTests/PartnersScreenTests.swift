import BoardModel
import CellGrid
import Screens
import Testing

/// What partners are to bring, as a chair looks for it (clause 5d).
struct PartnersScreenTests {
  private var knowsley: Council {
    get throws {
      let councils = try Sample.portfolio.get().councils
      return try #require(councils.first { $0.id.string == "knowsley" })
    }
  }

  @Test func `absent comes first, then weak, the longest over at the top, then other overdue asks`()
    throws
  {
    let dashboard = try Sample.dashboard(
      Size(columns: 80, rows: 120), screen: .partners, council: "knowsley")
    let over = dashboard.rows.filter { $0.contains(" d over") }.compactMap { row in
      row.split(separator: " d over").first?.split(separator: " ").last.flatMap { Int($0) }
    }
    #expect(over == [31, 28, 3, 3])
    let weak = try #require(dashboard.rows.firstIndex { $0.contains("Headteachers' forum") })
    #expect(dashboard.rows[weak].contains("1 to strengthen"))
    let adequate = try #require(dashboard.rows.firstIndex { $0.contains("Housing options") })
    #expect(weak < adequate)
    let strengths = dashboard.rows.compactMap { row in
      ["absent", "weak"].first { row.contains("KNO-") && row.contains(" \($0) ") }
    }
    #expect(strengths.first == "absent")
    #expect(strengths.count > 2)
  }

  @Test func `an agency that several councils know is one`() throws {
    let dashboard = try Sample.dashboard(Size(columns: 120, rows: 200), screen: .partners)
    let rows = dashboard.rows.filter { $0.hasPrefix(" NHS integrated care board") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("Knowsley, Liverpool") == true)
    #expect(!dashboard.text.contains("SEF-") && !dashboard.text.contains("WIR-"))
  }

  @Test func `every agency of the council is there, also where nothing is expected of it`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 200), screen: .partners, council: "knowsley")
    for partner in try knowsley.partners {
      #expect(dashboard.text.contains(partner.name.string))
    }
    #expect(dashboard.text.contains("Nothing is expected of it."))
  }

  @Test(
    arguments: [
      ("partner:police", "Police"), ("partner:POLICE", "Police"),
      ("partner:housing,police", "Police"), ("partner:police weak", nil), ("partner:nobody", nil),
    ] as [(String, String?)])
  func `a partner is found by partner: and its name, as among the objectives`(
    filter: String, found: String?
  ) throws {
    func rows(_ filter: String) throws -> [String] {
      try Sample.dashboard(
        Size(columns: 120, rows: 60), screen: .partners, council: "knowsley",
        keys: "f\(filter)<Enter>"
      ).rows.filter { $0.contains("KNO-") }
    }
    let kept = try rows(filter)
    #expect(kept.isEmpty == (found == nil), "\(kept)")
    #expect(try rows("partner:").count == rows("").count)
    if filter == "partner:police" { #expect(try kept == rows("police")) }
  }

  @Test func `the selected ask is told in full: what, who answers, by when`() throws {
    let dashboard = try Sample.dashboard(screen: .partners, council: "knowsley", keys: "j")
    let foot = dashboard.rows.suffix(5).joined(separator: " ").split(separator: " ")
      .joined(separator: " ")
    #expect(foot.contains("Ask neighbouring councils for two advisers on loan until September."))
    #expect(foot.contains("Improvement Adviser answers by 30 May 2025, 31 d over."))
  }

  @Test func `a contribution and an ask open the objective's partners, selected there`() throws {
    for (keys, row) in [("<Enter>", "Regional practice partner"), ("j<Enter>", "Asked of")] {
      let dashboard = try Sample.dashboard(screen: .partners, council: "knowsley", keys: keys)
      #expect(dashboard.text.contains("[Partners"))
      #expect(dashboard.rows.contains { $0.hasPrefix(">") && $0.contains(row) }, "\(keys)")
    }
  }

  @Test func `a filter finds agencies by strength and by what they owe`() throws {
    let weak = try Sample.dashboard(
      Size(columns: 120, rows: 60), screen: .partners, keys: "fabsent<Enter>")
    #expect(weak.rows.count { $0.contains("KNO-09  absent ") } == 1)
    #expect(!weak.text.contains(" weak "))
    let police = try Sample.dashboard(
      Size(columns: 120, rows: 60), screen: .partners, council: "knowsley",
      keys: "fpolice<Enter>")
    #expect(police.text.contains("Police, Protecting Vulnerable People Unit"))
    #expect(!police.text.contains("Headteachers"))
  }

  @Test func `by name they stand in the alphabet's order`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 200), screen: .partners, council: "knowsley", keys: "sn")
    let names = try knowsley.partners.map(\.name.string)
    let places = names.map { name in dashboard.rows.firstIndex { $0.hasPrefix(" \(name)") } }
    let sorted = zip(names, places).sorted { $0.0.lowercased() < $1.0.lowercased() }.map(\.1)
    #expect(sorted == sorted.sorted { ($0 ?? 0) < ($1 ?? 0) })
    #expect(!places.contains(nil))
  }

  @Test func `the key goes on from one council to all, and siblings are councils`() throws {
    var dashboard = try Sample.dashboard(screen: .objectives, council: "knowsley", keys: "7")
    #expect(dashboard.rows[0].hasPrefix(" Knowsley > Partners"))
    _ = try dashboard.press("]")
    #expect(dashboard.rows[0].hasPrefix(" Liverpool > Partners"))
    _ = try dashboard.press("7")
    #expect(dashboard.rows[0].hasPrefix(" Partners"))
  }

  @Test func `what was asked later is not known before`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 200), asOf: "2025-03-01", screen: .partners, council: "knowsley")
    #expect(!dashboard.text.contains("Ask neighbouring councils for two advisers"))
  }
}
