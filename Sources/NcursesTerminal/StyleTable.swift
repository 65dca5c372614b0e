import CNcurses
import CellGrid

/// Which ink each role and emphasis gets, and the colour pairs that takes: made when first needed.
struct StyleTable {
  /// Portable curses promises no more than 64 pairs, the terminal's own being pair 0.
  private static let mostPairs = 64

  private struct Colours: Equatable {
    let foreground: Int32
    let background: Int32
  }

  let theme: Theme
  let depth: ColourDepth
  private var defined = [Bool](repeating: false, count: nb_style_count)
  /// The colours of pair 1, 2 and on; too few for a dictionary, whose first use costs more than all.
  private var pairs: [Colours] = []

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// Whether a blank of plain text is the blank of an erased screen.
  var textIsPlain: Bool { theme.ink(for: .text, emphasis: .none, depth: depth) == Ink() }

  mutating func style(_ role: Role, _ emphasis: Emphasis) -> UInt8 {
    let style = role.rawValue << 3 | emphasis.rawValue & 7
    if !defined[Int(style)] {
      defined[Int(style)] = true
      define(style, as: theme.ink(for: role, emphasis: emphasis, depth: depth))
    }
    return style
  }

  private mutating func define(_ style: UInt8, as ink: Ink) {
    var attributes = 0
    if ink.style.contains(.bold) { attributes |= nb_bold }
    if ink.style.contains(.dim) { attributes |= nb_dim }
    if ink.style.contains(.underline) { attributes |= nb_underline }
    if ink.style.contains(.reverse) { attributes |= nb_reverse }
    if ink.style.contains(.italic) { attributes |= nb_italic }
    var foreground = number(of: ink.foreground)
    var background = number(of: ink.background)
    if ink.foreground.map(isBrightBeyondReach) ?? false {
      attributes |= nb_bold
      foreground -= 8
    }
    if ink.background.map(isBrightBeyondReach) ?? false { background -= 8 }
    let colours = Colours(foreground: foreground, background: background)
    nb_define_style(style, UInt32(attributes), pair(for: colours))
  }

  /// The colour as curses numbers it; -1 is the terminal's own.
  private func number(of colour: InkColour?) -> Int32 {
    switch colour?.form(at: depth) {
    case .truecolour(let mix):
      // Numbers below eight name the terminal's own colours even where others are mixes.
      max(Int32(mix.red) << 16 | Int32(mix.green) << 8 | Int32(mix.blue), 8)
    case .indexed(let index): Int32(index)
    case nil: -1
    }
  }

  /// Where only eight colours have a number, bold is how a letter is brightened; a background is not.
  private func isBrightBeyondReach(_ colour: InkColour) -> Bool {
    guard case .indexed(let index) = colour.form(at: depth) else { return false }
    let hasOnlyEight = nb_colours() < 16 || nb_colours_are_direct()
    return (8...15).contains(index) && hasOnlyEight
  }

  private mutating func pair(for colours: Colours) -> Int32 {
    if colours == Colours(foreground: -1, background: -1) { return 0 }
    if let index = pairs.firstIndex(of: colours) { return Int32(index + 1) }
    let pair = Int32(pairs.count + 1)
    // A theme with more inks than pairs shows the last in the terminal's own colours.
    guard pair < min(Self.mostPairs, Int(nb_colour_pairs())) else { return 0 }
    pairs.append(colours)
    nb_define_pair(pair, colours.foreground, colours.background)
    return pair
  }
}
