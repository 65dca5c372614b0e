import CellGrid
import Testing

@testable import UserFiles

/// Whatever is in a theme file, reading it ends in a theme or in a problem that says where.
struct TOMLReaderFuzzTests {
  private static let words = [
    "[", "]", "[[", "]]", "=", "{", "}", ",", ".", "\"", "'", "\"\"\"", "'''", "#", "\n", "\r\n",
    "\\u", "\\U0001", "1979-05-27", "T07:32", "Z", "+", "-", "_", "0x", "0b", "1e", "inf", "nan",
    "true", "a", "[=", "[a.b]\n", "a.b=1\n", "ö", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{0}", " ",
    "99999999999999999999",
  ]

  @Test func `heaps of marks are tables or have a place`() {
    var dice = Dice(seed: 3)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...40, using: &dice)
      check((0..<count).map { _ in Self.words.randomElement(using: &dice) ?? "" }.joined())
    }
  }

  @Test(arguments: ["dark", "mono"])
  func `themes with marks thrown in are tables or have a place`(name: String) throws {
    var dice = Dice(seed: 4)
    let theme = Array(try Shipped.text(of: name))
    for _ in 0..<300 {
      var broken = theme
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let start = Int.random(in: 0..<broken.count, using: &dice)
        let end = min(start + Int.random(in: 0...4, using: &dice), broken.count)
        broken.replaceSubrange(start..<end, with: Self.words.randomElement(using: &dice) ?? "")
      }
      let text = String(broken)
      check(text)
      do throws(ThemeProblem) {
        _ = try ThemeFile(name: "x", file: "x.toml", text: text).theme()
      } catch {
        #expect(error.description.hasPrefix("x.toml:"))
        #expect(PrintableText.line(error.description) == error.description)
      }
    }
  }

  private func check(_ text: String) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    do throws(TOMLReader.Fault) {
      let whole = try TOMLReader.table(of: text)
      for entry in whole.entries { #expect((1...lines.count).contains(entry.place.line)) }
    } catch {
      #expect((1...lines.count).contains(error.place.line), "\(error) in \(text)")
      #expect(error.place.column >= 1)
    }
  }
}
