import CellGrid
import Testing

@testable import UserFiles

struct ThemeFileTests {
  /// A change to the shipped mono theme, and the problem that it makes.
  struct Fault: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    /// The problem's line, counted from the first that changes; nil where no line is to blame.
    let below: Int?
    let reason: ThemeProblem.Reason
    var testDescription: String { new.isEmpty ? "without \(old)" : new }
  }

  static let faults: [Fault] = [
    Fault(old: "[on-pace]", new: "[on-track]", below: 0, reason: .unknownTable("on-track")),
    Fault(
      old: "[watch]\ncolour = \"default\"\nstyle = [\"bold\"]\nmono = [\"bold\"]\n", new: "",
      below: nil, reason: .missingTable("watch")),
    Fault(
      old: "[current] #", new: "[current]\nblink = true\n#", below: 1,
      reason: .unknownKey("blink", table: "current")),
    Fault(
      old: "background = \"any\"", new: "background = \"any\"\nauthor = \"me\"", below: 1,
      reason: .unknownKey("author", table: nil)),
    Fault(
      old: "background = \"any\"", new: "background = \"grey\"", below: 0,
      reason: .badBackground("grey")),
    Fault(
      old: "background = \"any\"", new: "", below: nil,
      reason: .missingKey("background", table: nil)),
    Fault(
      old: "background = \"any\"", new: "background = true", below: 0,
      reason: .wrongType(key: "background", table: nil, found: "true or false")),
    Fault(
      old: "\"no colour: bold, underline, reverse and dim only\"", new: "\" \"", below: 0,
      reason: .badSummary),
    Fault(
      old: "[text]\ncolour = \"default\"", new: "[text]", below: 0,
      reason: .missingKey("colour", table: "text")),
    Fault(
      old: "[text]\ncolour = \"default\"", new: "[text]\n  colour = \"reed\"", below: 1,
      reason: .badColour("reed", key: "colour", table: "text")),
    Fault(
      old: "[text]\ncolour = \"default\"", new: "[text]\ncolour = 7", below: 1,
      reason: .wrongType(key: "colour", table: "text", found: "a number")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = [\"bold\", \"blink\"]", below: 2,
      reason: .badStyle("blink", key: "mono", table: "text")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = [\"bold\", \"bold\"]", below: 2,
      reason: .repeatedStyle("bold", key: "mono", table: "text")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = \"bold\"", below: 2,
      reason: .wrongType(key: "mono", table: "text", found: "text")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = [1]", below: 2,
      reason: .wrongType(key: "mono", table: "text", found: "a list with a number in it")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = 1.5", below: 2,
      reason: .wrongType(key: "mono", table: "text", found: "a fraction")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []",
      new: "[text]\ncolour = \"default\"\nmono = 2025-06-30", below: 2,
      reason: .wrongType(key: "mono", table: "text", found: "a date or time")),
    Fault(
      old: "[text]\ncolour = \"default\"\nmono = []", new: "text = 3", below: 0,
      reason: .unknownKey("text", table: nil)),
    colour(
      "{ truecolour = \"#fff\", indexed256 = 1, indexed16 = \"red\" }",
      .badColour("#fff", key: "truecolour", table: "text.colour")),
    colour(
      "{ truecolour = \"#ffffff\", indexed256 = 256, indexed16 = \"red\" }",
      .badIndex(256, table: "text.colour")),
    colour(
      "{ truecolour = \"#ffffff\", indexed256 = 1, indexed16 = \"pink\" }",
      .badColour("pink", key: "indexed16", table: "text.colour")),
    colour(
      "{ truecolour = \"#ffffff\", indexed256 = 1 }",
      .missingKey("indexed16", table: "text.colour")),
    colour(
      "{ truecolour = \"#ffffff\", indexed256 = \"1\", indexed16 = \"red\" }",
      .wrongType(key: "indexed256", table: "text.colour", found: "text")),
    colour(
      "{ truecolour = \"#ffffff\", indexed256 = 1, indexed16 = \"red\", alpha = 1 }",
      .unknownKey("alpha", table: "text.colour")),
  ]

  private static func colour(_ value: String, _ reason: ThemeProblem.Reason) -> Fault {
    Fault(
      old: "[text]\ncolour = \"default\"", new: "[text]\ncolour = \(value)", below: 1,
      reason: reason)
  }

  @Test(arguments: faults)
  func `each fault is named with its line and what to do`(fault: Fault) throws {
    let text = try Shipped.text(of: "mono")
    let place = try #require(text.firstRange(of: fault.old))
    let file = ThemeFile(
      name: "x", file: "x.toml",
      text: text.replacing(fault.old, with: fault.new, maxReplacements: 1))
    let problem = #expect(throws: ThemeProblem.self) { try file.theme() }
    #expect(problem?.reason == fault.reason)
    let above = text[..<place.lowerBound].count { $0 == "\n" }
    #expect(problem?.line == fault.below.map { above + 1 + $0 })
    let wording = try #require(problem).description
    #expect(wording.hasPrefix("x.toml:"))
    #expect(wording.contains("; "))
    #expect(PrintableText.line(wording) == wording)
  }

  @Test func `a value in a list is named with its own column`() throws {
    let text = try Shipped.text(of: "mono").replacing(
      "[text]\ncolour = \"default\"\nmono = []",
      with: "[text]\ncolour = \"default\"\nmono = [\"bold\",\n  \"blink\"]")
    let problem = #expect(throws: ThemeProblem.self) {
      try ThemeFile(name: "x", file: "x.toml", text: text).theme()
    }
    #expect(problem?.line == 13)
    #expect(problem?.column == 3)
  }

  @Test func `what is not TOML is named with line and column`() throws {
    let text = try Shipped.text(of: "mono")
      .replacing("[text]\ncolour = \"default\"", with: "[text]\ncolour = default")
    let problem = #expect(throws: ThemeProblem.self) {
      try ThemeFile(name: "x", file: "x.toml", text: text).theme()
    }
    #expect(problem?.description.hasPrefix("x.toml:11:10: this is not TOML, in value: ") == true)
    #expect(problem?.description.hasSuffix("shows how it is written") == true)
  }

  @Test func `a colour is read in all its forms`() throws {
    let text = try Shipped.text(of: "mono").replacing(
      "[text]\ncolour = \"default\"",
      with: """
        [text]
        colour = { truecolour = "#102030", indexed256 = 17, indexed16 = "bright-blue" }
        on = "bright-white"
        style = ["italic"]
        """)
    let theme = try ThemeFile(name: "x", file: "x.toml", text: text).theme()
    let ink = theme.ink(for: .text, emphasis: [], depth: .truecolour)
    #expect(ink.foreground?.form(at: .truecolour) == .truecolour(RGB(red: 16, green: 32, blue: 48)))
    #expect(ink.foreground?.form(at: .indexed256) == .indexed(17))
    #expect(ink.foreground?.form(at: .indexed16) == .indexed(12))
    #expect(ink.background == InkColour(.brightWhite))
    #expect(ink.style == .italic)
    #expect(theme.ink(for: .text, emphasis: [], depth: .mono) == Ink())
  }

  @Test func `tables may be written in every way that TOML knows`() throws {
    let mono = try Shipped.text(of: "mono")
    let theme = try ThemeFile(name: "x", file: "x.toml", text: mono).theme()
    for way in [
      "text = { colour = \"default\", mono = [] }\n", "text.colour = 'default'\ntext.mono = []\n",
    ] {
      let text = mono.replacing("[text]\ncolour = \"default\"\nmono = []\n", with: "")
      #expect(try ThemeFile(name: "x", file: "x.toml", text: way + text).theme() == theme)
    }
  }

  @Test func `every byte that is lost or changed is either harmless or refused in words`() throws {
    let bytes = Array(try Shipped.text(of: "mono").utf8)
    var dice = Dice(seed: 8)
    for _ in 0..<600 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let place = Int.random(in: 0..<broken.count, using: &dice)
        switch Int.random(in: 0...2, using: &dice) {
        case 0: broken.remove(at: place)
        case 1: broken[place] = UInt8.random(in: 0x20...0x7E, using: &dice)
        default: broken.removeSubrange(place...)
        }
        if broken.isEmpty { break }
      }
      let file = ThemeFile(name: "x", file: "x.toml", text: String(decoding: broken, as: UTF8.self))
      do throws(ThemeProblem) {
        _ = try file.theme()
      } catch {
        #expect(error.description.hasPrefix("x.toml:"))
        #expect(PrintableText.line(error.description) == error.description)
      }
    }
  }
}
