import CellGrid
import FrameExport
import Testing

/// The picture says what the frame says, and nothing in it acts.
struct FrameSVGTests {
  private func picture(_ text: String, emphasis: Emphasis = []) -> String {
    let frame = Frame(size: Size(columns: 24, rows: 1)) { canvas in
      canvas.put(text, at: Position(column: 0, row: 0), role: .ratingRed, emphasis: emphasis)
    }
    return FrameSVG.render(frame, theme: .terminal)
  }

  @Test func `markup in the data is text in the picture`() {
    let picture = picture("<script>&'\"")
    #expect(!picture.contains("<script"))
    #expect(picture.contains("&lt;script&gt;&amp;&#39;&quot;"))
  }

  @Test func `no control character reaches the picture`() {
    let picture = picture("a\u{1B}[31m\u{0}\u{202E}b")
    #expect(picture.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!picture.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a run is as long as the cells it fills`() {
    #expect(picture("家庭").contains("textLength=\"33.6\""))
  }

  @Test func `what is selected is drawn the other way round`() {
    #expect(picture("worst") != picture("worst", emphasis: .selected))
  }
}
