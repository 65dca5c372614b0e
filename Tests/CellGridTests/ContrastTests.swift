import CellGrid
import Glibc
import Testing

@testable import UserFiles

struct ContrastTests {
  private static let names = ["dark", "light", "terminal"]

  @Test(arguments: names)
  func `letters have a contrast of 4.5 to 1 to what is behind them at every depth`(
    name: String
  ) throws {
    let theme = try ThemeLibrary(directories: [Shipped.folder]).theme(named: name)
    for role in Role.allCases {
      for emphasis in (0..<8).map({ Emphasis(rawValue: $0) }) {
        for depth in ColourDepth.allCases {
          let ink = theme.ink(for: role, emphasis: emphasis, depth: depth)
          guard let letters = shown(ink.foreground, at: depth),
            let ground = shown(ink.background, at: depth)
          else { continue }
          let contrast = letters.contrast(to: ground)
          #expect(contrast >= 4.5, "\(role) \(emphasis) \(depth): \(contrast)")
        }
      }
    }
  }

  @Test(arguments: ["dark", "light"])
  func `a theme with a ground of its own lays it under every role`(name: String) throws {
    let theme = try ThemeLibrary(directories: [Shipped.folder]).theme(named: name)
    #expect(theme.background.rawValue == name)
    for role in Role.allCases {
      for emphasis in (0..<8).map({ Emphasis(rawValue: $0) }) {
        let ink = theme.ink(for: role, emphasis: emphasis, depth: .truecolour)
        #expect(ink.foreground != nil && ink.background != nil)
        // Dim letters lose contrast that nobody can measure.
        #expect(!ink.style.contains(.dim))
      }
    }
  }

  @Test(arguments: ["dark", "light"])
  func `the ground is of the kind that the theme says`(name: String) throws {
    let theme = try ThemeLibrary(directories: [Shipped.folder]).theme(named: name)
    let ink = theme.ink(for: .text, emphasis: [], depth: .truecolour)
    let ground = try #require(ink.background).truecolour.luminance
    #expect(name == "dark" ? ground < 0.1 : ground > 0.8)
  }

  @Test func `contrast is measured as WCAG 2 does`() {
    let black = RGB(red: 0, green: 0, blue: 0)
    let white = RGB(red: 255, green: 255, blue: 255)
    let grey = RGB(red: 0x76, green: 0x76, blue: 0x76)
    #expect(black.contrast(to: white) == 21)
    #expect(abs(grey.contrast(to: white) - 4.54) < 0.01)
  }

  /// What a screen shows for the colour; a palette colour as xterm has it.
  private func shown(_ colour: InkColour?, at depth: ColourDepth) -> RGB? {
    switch colour?.form(at: depth) {
    case .truecolour(let mix): mix
    case .indexed(let index): RGB(index: index)
    case nil: nil
    }
  }
}

extension RGB {
  /// The colour at a place of xterm's palette.
  fileprivate init(index: UInt8) {
    if let own = ANSIColour(rawValue: index) {
      self = own.usualValue
    } else if index >= 232 {
      let level = 8 + 10 * (index - 232)
      self.init(red: level, green: level, blue: level)
    } else {
      let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
      let cube = Int(index) - 16
      self.init(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
    }
  }

  /// Relative luminance, WCAG 2.2.
  fileprivate var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  fileprivate func contrast(to other: RGB) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
