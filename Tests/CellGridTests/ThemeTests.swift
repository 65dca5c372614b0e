import CellGrid
import Testing

struct ThemeTests {
  private static let emphases: [Emphasis] = (0..<8).map { Emphasis(rawValue: $0) }

  @Test(arguments: Role.allCases)
  func `every role has a name that leads back to it`(role: Role) {
    #expect(Role(name: role.name) == role)
  }

  @Test(arguments: Role.allCases)
  func `a selected cell is in reverse video at every depth`(role: Role) {
    for depth in ColourDepth.allCases {
      let ink = Theme.terminal.ink(for: role, emphasis: .selected, depth: depth)
      #expect(ink.style.contains(.reverse))
      #expect(!ink.style.contains(.dim))
      #expect(ink.foreground == nil && ink.background == nil)
    }
  }

  @Test func `a selected cell keeps its bold`() {
    let ink = Theme.terminal.ink(for: .title, emphasis: .selected, depth: .indexed256)
    #expect(ink.style == [.bold, .reverse])
  }

  @Test(arguments: Role.allCases)
  func `without colour only style is left`(role: Role) {
    for emphasis in ThemeTests.emphases {
      let ink = Theme.terminal.ink(for: role, emphasis: emphasis, depth: .mono)
      #expect(ink.foreground == nil && ink.background == nil)
    }
  }

  @Test func `urgent roles stand out without colour`() {
    for role in [Role.slow, .alert, .ratingRed, .watch, .ratingAmber] {
      #expect(Theme.terminal.ink(for: role, emphasis: [], depth: .mono).style.contains(.bold))
    }
  }

  @Test func `the terminal's own colours are asked for by their number at every depth`() {
    let own = InkColour(.brightRed)
    #expect(own.form(at: .truecolour) == .indexed(9))
    #expect(own.form(at: .indexed256) == .indexed(9))
    #expect(own.form(at: .indexed16) == .indexed(9))
    #expect(own.form(at: .mono) == nil)
  }

  @Test func `a colour of ours is asked for in the form of each depth`() {
    let rgb = RGB(red: 1, green: 2, blue: 3)
    let colour = InkColour(truecolour: rgb, indexed256: 203, indexed16: 9)
    #expect(colour.form(at: .truecolour) == .truecolour(rgb))
    #expect(colour.form(at: .indexed256) == .indexed(203))
    #expect(colour.form(at: .indexed16) == .indexed(9))
  }

  @Test(arguments: Role.allCases)
  func `the terminal theme sets no letters but red ones on a background it does not know`(
    role: Role
  ) {
    for emphasis in ThemeTests.emphases {
      let ink = Theme.terminal.ink(for: role, emphasis: emphasis, depth: .indexed256)
      if ink.background == nil {
        #expect(ink.foreground == nil || ink.foreground == InkColour(.brightRed))
      } else {
        #expect(ink.foreground != nil)
      }
      #expect(ink.foreground?.isTerminalsOwn ?? true)
    }
  }

  @Test func `hexadecimal colours are read and nothing else`() {
    #expect(RGB(hexadecimal: "#0a10FF") == RGB(red: 10, green: 16, blue: 255))
    for bad in ["", "#", "0a10ff", "#0a10f", "#0a10fff", "#0a10fg", "#+a10ff", "#０a10f"] {
      #expect(RGB(hexadecimal: bad) == nil)
    }
  }
}
