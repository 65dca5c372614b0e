/// One colour in all the forms that terminals ask for.
package struct InkColour: Hashable, Sendable {
  package let truecolour: RGB
  package let indexed256: UInt8
  /// One of the sixteen ANSI colours.
  package let indexed16: UInt8
  /// Whether the user's own ANSI colour is meant, at every depth, and not a colour of ours.
  package let isTerminalsOwn: Bool

  package init(truecolour: RGB, indexed256: UInt8, indexed16: UInt8) {
    self.truecolour = truecolour
    self.indexed256 = indexed256
    self.indexed16 = indexed16 & 15
    isTerminalsOwn = false
  }

  /// One of the terminal's own sixteen colours.
  package init(_ colour: ANSIColour) {
    truecolour = colour.usualValue
    indexed256 = colour.rawValue
    indexed16 = colour.rawValue
    isTerminalsOwn = true
  }

  /// What to send to a terminal of that depth; nil where it has no colours.
  package func form(at depth: ColourDepth) -> ColourForm? {
    switch depth {
    case .truecolour: isTerminalsOwn ? .indexed(indexed16) : .truecolour(truecolour)
    case .indexed256: .indexed(indexed256)
    case .indexed16: .indexed(indexed16)
    case .mono: nil
    }
  }
}
