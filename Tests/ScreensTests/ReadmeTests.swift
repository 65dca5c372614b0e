import CellGrid
import Foundation
import FrameExport
import Screens
import Testing

/// What the README shows is what the program shows.
struct ReadmeTests {
  /// What stands between two marks; `RECORD_GOLDENS=1` writes it anew and fails on purpose.
  private func expect(_ mark: String, holds text: String) throws {
    let file = Sample.house.appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- \(mark) -->\n"))
    let end = try #require(readme.range(of: "<!-- /\(mark) -->"))
    let inside = start.upperBound..<end.lowerBound
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try readme.replacingCharacters(in: inside, with: text)
        .write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded the README's \(mark)")
    } else {
      #expect(String(readme[inside]) == text)
    }
  }

  @Test func `the README's table of keys is the program's`() throws {
    try expect("keys", holds: KeyTable.standard.markdown)
  }

  @Test func `the README's picture is a snapshot of the sample`() throws {
    let dashboard = try Sample.dashboard(
      Size(columns: 120, rows: 32), screen: .objectives, council: "knowsley")
    let picture = FrameSVG.render(dashboard.frame(), theme: .terminal)
    let file = Sample.house.appending(path: "Tests/ScreensTests/Goldens/picture.svg")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded the README's picture")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == picture)
    }
  }
}
