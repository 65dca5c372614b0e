import BoardModel
import CellGrid
import Screens
import Testing

/// Every screen at every size that matters, text and meaning.
struct GalleryTests {
  struct Picture: CustomTestStringConvertible {
    let name: String
    let screen: ScreenName
    var council: String?
    var objective: String?
    var entry: String?
    var asOf: String?
    var keys = ""
    var testDescription: String { name }
  }

  static let pictures = [
    Picture(name: "portfolio", screen: .portfolio),
    Picture(name: "portfolio-2018", screen: .portfolio, asOf: "2018-03-31"),
    Picture(name: "council", screen: .council, council: "knowsley"),
    Picture(name: "council-past-deadline", screen: .council, council: "liverpool"),
    Picture(name: "council-superseded", screen: .council, council: "sefton"),
    Picture(name: "council-2018", screen: .council, council: "wirral", asOf: "2018-03-31"),
    Picture(name: "objectives", screen: .objectives, council: "knowsley"),
    Picture(
      name: "objectives-filtered", screen: .objectives, council: "liverpool",
      keys: "fred<Enter>"),
    Picture(name: "objective-history", screen: .objective, objective: "KNO-07"),
    Picture(name: "objective-actions", screen: .objective, objective: "KNO-07", keys: "<Tab>"),
    Picture(
      name: "objective-milestones", screen: .objective, objective: "KNO-07", keys: "<Tab><Tab>"),
    Picture(
      name: "objective-evidence", screen: .objective, objective: "KNO-07",
      keys: "<Tab><Tab><Tab>"),
    Picture(
      name: "objective-partners", screen: .objective, objective: "KNO-07",
      keys: "<S-Tab><S-Tab>"),
    Picture(name: "objective-sources", screen: .objective, objective: "KNO-07", keys: "<S-Tab>"),
    Picture(name: "slow", screen: .slow),
    Picture(name: "slow-2018", screen: .slow, asOf: "2018-03-31"),
    Picture(name: "notice", screen: .notice, council: "knowsley"),
    Picture(name: "notice-areas", screen: .notice, council: "knowsley", keys: "<Tab>"),
    Picture(name: "notice-past-deadline", screen: .notice, council: "liverpool"),
    Picture(
      name: "notice-2018", screen: .notice, council: "wirral", asOf: "2018-03-31"),
    Picture(name: "notice-superseded", screen: .notice, council: "sefton"),
    Picture(name: "clause", screen: .clause, council: "knowsley", entry: "5d"),
    Picture(name: "clause-source", screen: .clause, council: "liverpool", entry: "1"),
    Picture(name: "clause-warning", screen: .clause, council: "knowsley", entry: "14"),
    Picture(name: "assessment", screen: .assessment, council: "knowsley"),
    Picture(
      name: "assessment-readiness", screen: .assessment, council: "knowsley", keys: "<Tab>"),
    Picture(
      name: "record-meeting", screen: .record, council: "knowsley", entry: "meeting/m-2025-06"),
    Picture(
      name: "record-review", screen: .record, council: "knowsley", entry: "review/r-2025-03"),
    Picture(name: "dates", screen: .dates),
    Picture(name: "dates-council", screen: .dates, council: "knowsley"),
    Picture(name: "dates-12-months", screen: .dates, council: "liverpool", keys: "<Tab>"),
    Picture(name: "dates-36-months", screen: .dates, keys: "<Tab><Tab>"),
    Picture(name: "dates-bars", screen: .dates, council: "liverpool", keys: "<S-Tab>"),
    Picture(name: "dates-expected", screen: .dates, council: "wirral", asOf: "2018-03-31"),
    Picture(
      name: "dates-day", screen: .dates, council: "knowsley", keys: "d14 jul<Enter>"),
    Picture(name: "partners", screen: .partners),
    Picture(name: "partners-council", screen: .partners, council: "knowsley"),
    Picture(name: "voice", screen: .voice, council: "knowsley"),
    Picture(name: "voice-themes", screen: .voice, council: "liverpool", keys: "st"),
    Picture(name: "voice-newest", screen: .voice, council: "liverpool", keys: "sn"),
    Picture(name: "voice-2018", screen: .voice, council: "wirral", asOf: "2018-12-31"),
    Picture(name: "voice-superseded", screen: .voice, council: "sefton"),
    Picture(name: "voice-all", screen: .voice),
    Picture(name: "visits-all", screen: .visits),
    Picture(name: "visits", screen: .visits, council: "knowsley"),
    Picture(name: "visits-liverpool", screen: .visits, council: "liverpool"),
    Picture(name: "visits-2018", screen: .visits, council: "wirral", asOf: "2018-03-31"),
    Picture(name: "visits-superseded", screen: .visits, council: "sefton"),
    Picture(name: "visit", screen: .visit, council: "liverpool"),
    Picture(name: "visit-letter", screen: .visit, council: "liverpool", keys: "]"),
    Picture(
      name: "visit-review", screen: .visits, council: "liverpool",
      keys: "/first six<Enter><Enter>"),
    Picture(
      name: "visit-adviser", screen: .visits, council: "liverpool",
      keys: "/third report<Enter><Enter>"),
    Picture(name: "trail", screen: .trail, council: "liverpool"),
    Picture(name: "help", screen: .help),
  ]

  static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  @Test(arguments: pictures, sizes)
  func `a screen looks as it was approved`(picture: Picture, size: Size) throws {
    let dashboard = try Sample.dashboard(
      size, asOf: picture.asOf, screen: picture.screen, council: picture.council,
      objective: picture.objective, entry: picture.entry, keys: picture.keys)
    try Golden.expect(dashboard.frame(), is: "\(picture.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: pictures)
  func `a screen at full length looks as it was approved`(picture: Picture) throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 100, rows: 40), asOf: picture.asOf, screen: picture.screen,
      council: picture.council, objective: picture.objective, entry: picture.entry,
      keys: picture.keys)
    try Golden.expect(dashboard.frameAtFullLength(columns: 100), is: "\(picture.name)-full")
  }
}
