import CellGrid

extension ColourDepth {
  private var depth: Int {
    switch self {
    case .mono: 0
    case .indexed16: 1
    case .indexed256: 2
    case .truecolour: 3
    }
  }

  /// The depth asked for, or the terminal's own where that is less.
  func shallower(than other: ColourDepth) -> ColourDepth {
    depth < other.depth ? self : other
  }
}
