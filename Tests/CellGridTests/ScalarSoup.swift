/// A stream of random numbers that is the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Strings of the scalars that are most likely to break a row of cells.
enum ScalarSoup {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0x00...0x1F, 0x7F...0xA0, 0xA1...0x17F, 0x300...0x36F,
    0x590...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x1160...0x1170, 0x2000...0x206F,
    0x2500...0x257F, 0x2600...0x27BF, 0x3040...0x30FF, 0x4E00...0x4E20, 0xAC00...0xAC10,
    0xE000...0xE010, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF,
    0x1F3FB...0x1F3FF, 0x1F468...0x1F469, 0x1F600...0x1F640, 0x200D...0x200D,
    0xE0000...0xE007F, 0xE0100...0xE01EF, 0x20000...0x20010, 0x0...0x10FFFF,
  ]

  static func string(upTo length: Int, using dice: inout Dice) -> String {
    var string = ""
    for _ in 0..<Int.random(in: 0...length, using: &dice) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &dice)]
      let value = UInt32.random(in: range, using: &dice)
      if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
    }
    return string
  }
}
