/// What the text rule does with one Unicode scalar, and how many cells the scalar takes.
///
/// The one width table of the program. It was made from Python's `unicodedata` (Unicode 14.0), the
/// C library's `wcwidth` (glibc 2.36, Unicode 14.0, which is also what ncurses and tmux ask) and
/// the `wcwidth` package (Unicode 17.0): a scalar is drawn only where it is assigned and all of
/// them give it the same width, because one column of disagreement shifts the rest of the row.
/// Two exceptions, both as glibc has them: spacing combining marks (Mc) take a cell of their own,
/// conjoining Hangul vowels and finals take none.
enum ScalarClass: UInt8 {
  /// Takes no cell: rides on the glyph before it.
  case mark = 0
  case narrow = 1
  /// Takes two cells (East Asian Wide or Fullwidth).
  case wide = 2
  /// A blank of one cell that is not U+0020: drawn as U+0020.
  case blank = 3
  /// Invisible and without effect on a terminal: left out.
  case dropped = 4
  /// May act on a terminal, mislead a reader or be of unsure width: drawn as U+FFFD.
  case replaced = 5
  /// Zero width joiner, regional indicators, skin tones: joins its neighbours to one picture.
  case joining = 6

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      switch value {
      case 0x20...0x7E: self = .narrow
      case 0..<0xA0: self = .replaced
      case 0xA0: self = .blank
      case 0xAD: self = .dropped
      default: self = .narrow
      }
    } else if value < 0x10000 {
      self = ScalarClass.found(value, in: ScalarClass.basicPlaneRuns)
    } else {
      self = ScalarClass.found(value, in: ScalarClass.higherPlaneRuns)
    }
  }

  /// Each entry is the first scalar of a run, then one hexadecimal digit for the run's class.
  private static func found(_ value: UInt32, in runs: [UInt32]) -> ScalarClass {
    let wanted = value << 4 | 0xF
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return .replaced }
    return ScalarClass(rawValue: UInt8(runs[low - 1] & 0xF)) ?? .replaced
  }
}
