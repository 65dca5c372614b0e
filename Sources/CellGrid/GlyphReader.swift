/// Reads scalars and gives the glyphs that the text rule makes of them.
struct GlyphReader: IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?

  init(_ scalars: String.UnicodeScalarView) {
    self.scalars = scalars.makeIterator()
    pending = self.scalars.next()
  }

  mutating func next() -> Glyph? {
    while let scalar = pending {
      pending = scalars.next()
      guard var glyph = start(with: scalar) else { continue }
      attachFollowers(of: scalar, to: &glyph)
      return glyph
    }
    return nil
  }

  private mutating func start(with scalar: Unicode.Scalar) -> Glyph? {
    switch ScalarClass(of: scalar) {
    case .narrow: return Glyph(base: scalar, wide: false)
    case .wide: return Glyph(base: scalar, wide: true)
    case .blank: return .space
    case .dropped: return nil
    case .replaced: return GlyphReader.substitute(for: scalar)
    case .mark:
      // A mark on its own would ride on whatever the screen holds to its left.
      var glyph = Glyph(base: "\u{25CC}", wide: false)
      glyph.add(scalar)
      return glyph
    case .joining:
      if scalar == GlyphReader.joiner { return nil }
      // Two regional indicators are one flag; terminals give it one, two or four cells.
      if scalar.isRegionalIndicator, let second = pending, second.isRegionalIndicator {
        pending = scalars.next()
      }
      return .replacement
    }
  }

  private static func substitute(for scalar: Unicode.Scalar) -> Glyph {
    switch scalar.value {
    case 0x09, 0x0A: .space
    case 0..<0x20: Glyph(base: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}", wide: false)
    case 0x7F: Glyph(base: "\u{2421}", wide: false)
    default: .replacement
    }
  }

  /// Takes in what belongs to the glyph: marks, and the rest of a joined picture.
  private mutating func attachFollowers(of base: Unicode.Scalar, to glyph: inout Glyph) {
    while let scalar = pending, scalar.value >= 0xAD {
      switch ScalarClass(of: scalar) {
      case .mark:
        if glyph == .replacement || glyph == .space {
          // A mark is not the business of a substitute, nor of a blank that will be trimmed.
          guard glyph == .replacement else { return }
        } else {
          glyph.add(scalar)
        }
      case .dropped:
        break
      case .joining where !scalar.isRegionalIndicator:
        // People, couples, skin tones: drawn as one picture here and as several there, so the
        // whole becomes one substitute, whose width every terminal agrees on.
        if scalar == GlyphReader.joiner {
          pending = scalars.next()
          guard base.properties.isEmoji, !base.isASCII,
            let joined = pending, joined.properties.isEmoji, !joined.isASCII
          else { continue }
        } else if !base.properties.isEmoji || base.isASCII {
          return
        }
        glyph = .replacement
      default:
        return
      }
      pending = scalars.next()
    }
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { value >= 0x1F1E6 && value <= 0x1F1FF }
}
