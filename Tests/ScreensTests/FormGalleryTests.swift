import BoardModel
import CellGrid
import Screens
import Testing

/// Every form at every size that matters, text and meaning.
struct FormGalleryTests {
  struct Picture: CustomTestStringConvertible {
    let name: String
    var screen = ScreenName.objective
    var keys = ""
    var objective = "KNO-07"
    var asOf: String?
    /// What comes back after the keys.
    var answer: (@Sendable (Dashboard) throws -> Event)?
    var testDescription: String { name }
  }

  private static func palette(_ words: String, _ name: String? = nil, keys: String = "") -> Picture
  {
    let file = "form-\(name ?? String(words.filter { $0 != "'" }.map { $0 == " " ? "-" : $0 }))"
    return Picture(name: file, keys: "\(keys):\(words)<Enter>")
  }

  static let forms: [Picture] =
    [
      "rate", "path to green", "chair's verdict", "reforecast", "add action", "add milestone",
      "add evidence", "add contribution", "judge contribution", "ask partner",
      "add objective", "change objective", "split objective", "merge objective",
      "complete objective", "retire objective",
    ].map { palette($0) } + [
      Picture(name: "form-answer-ask", keys: ":answer ask<Enter>", objective: "KNO-02"),
      palette("progress of action", keys: "<Tab>"), palette("complete action", keys: "<Tab>"),
      palette("reforecast action", keys: "<Tab>"), palette("change action", keys: "<Tab>"),
      palette("complete action", "which-action"),
      palette("milestone reached", keys: "<Tab><Tab>"),
      palette("change milestone", keys: "<Tab><Tab>"),
      palette("correct entry", "correct-rating", keys: "/due date has<Enter>"),
      palette("correct entry", "correct-evidence", keys: "<Tab><Tab><Tab>G"),
      palette("strike entry", keys: "<Tab><Tab><Tab>G"),
    ]

  static let moments: [Picture] = [
    Picture(name: "form-menu-add", screen: .objectives, keys: "a"),
    Picture(name: "form-menu-change", screen: .objectives, keys: "e<Down><Down>"),
    Picture(name: "form-filled", keys: "arr<Tab>em<Tab>Visits are late in every team.<Tab>friday"),
    Picture(
      name: "form-long-text",
      keys: "arr<Tab><Tab>"
        + String(repeating: "The same three teams hold most of the late visits. ", count: 12)),
    Picture(name: "form-refused", keys: "ara<Tab><Tab>x<Tab>1 jan 2020<C-s>"),
    Picture(name: "form-missing", keys: "ar<C-s>"),
    Picture(name: "form-choosing", keys: ":add action<Enter>Call<Tab>head<C-n><C-n>"),
    Picture(name: "form-earlier-day", keys: "ar", asOf: "2025-05-12"),
    Picture(name: "form-leaving", keys: "arr<Esc>"),
    Picture(
      name: "form-not-saved", keys: "arr<Tab><Tab>Late.<C-s>",
      answer: { _ in .notSaved("The disk is full. Nothing was saved; make room and save again.") }),
    Picture(name: "form-conflict", keys: "arr<Tab><Tab>Late.<C-s>", answer: FormSample.overtaken),
    Picture(name: "form-strike-question", keys: "<Tab><Tab><Tab>G<Del>"),
    Picture(name: "marks", screen: .objectives, keys: "<Space>j<Space>"),
    Picture(name: "marks-rate", screen: .objectives, keys: "<Space>j<Space>ar"),
  ]

  static let sizes = GalleryTests.sizes + [Size(columns: 200, rows: 60)]

  @Test(arguments: forms, GalleryTests.sizes)
  func `a form looks as it was approved`(picture: Picture, size: Size) throws {
    try expect(picture, size)
  }

  @Test(arguments: moments, sizes)
  func `a moment of recording looks as it was approved`(picture: Picture, size: Size) throws {
    try expect(picture, size)
  }

  private func expect(_ picture: Picture, _ size: Size) throws {
    var dashboard = try Sample.dashboard(
      size, asOf: picture.asOf, screen: picture.screen, council: "knowsley",
      objective: picture.screen == .objective ? picture.objective : nil, keys: picture.keys)
    if let answer = picture.answer { _ = dashboard.update(try answer(dashboard)) }
    if picture.name.hasPrefix("form-") {
      #expect(dashboard.isRecording, "\(picture.name): \(dashboard.message ?? "")")
    }
    try Golden.expect(dashboard.frame(), is: "\(picture.name)-\(size.columns)x\(size.rows)")
  }
}
