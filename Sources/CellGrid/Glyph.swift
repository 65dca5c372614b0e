/// One printable grapheme with its width; a control character cannot become one.
package struct Glyph: Hashable, Sendable {
  static let replacement = Glyph(base: "\u{FFFD}", wide: false)
  static let ellipsis = Glyph(base: "…", wide: false)
  static let stop = Glyph(base: ".", wide: false)
  package static let space = Glyph(base: " ", wide: false)

  /// The base scalar, with `wideFlag` set where it takes two cells.
  @usableFromInline var head: UInt32
  // Four marks kept in place: a cell that pointed to the heap would make every copy of a frame
  // count references, and four is what a curses cell holds.
  @usableFromInline var marks: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

  @usableFromInline static let wideFlag: UInt32 = 1 << 31

  init(base: Unicode.Scalar, wide: Bool) {
    head = wide ? base.value | Glyph.wideFlag : base.value
  }

  /// An ASCII byte that is known to be printable.
  init(printable byte: UInt8) {
    head = UInt32(byte)
  }

  /// The character as the text rule leaves it, or nil where the rule drops it.
  ///
  /// U+FFFD stands for a character that a terminal would spread over several cells of their own.
  package init?(_ character: Character) {
    var reader = GlyphReader(character.unicodeScalars)
    guard let first = reader.next() else { return nil }
    self = reader.next() == nil ? first : .replacement
  }

  /// How many cells the glyph takes: 1 or 2.
  @inlinable package var columns: Int { head & Glyph.wideFlag == 0 ? 1 : 2 }

  @inlinable package var base: Unicode.Scalar {
    Unicode.Scalar(head & ~Glyph.wideFlag) ?? "\u{FFFD}"
  }

  /// The combining marks on the base, at most four.
  package var combining: [Unicode.Scalar] {
    [marks.0, marks.1, marks.2, marks.3].prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
  }

  @inlinable package var hasMarks: Bool { marks.0 != 0 }

  /// Adds a mark; the fifth and later ones are left out, no cell can hold them.
  mutating func add(_ mark: Unicode.Scalar) {
    if marks.0 == 0 {
      marks.0 = mark.value
    } else if marks.1 == 0 {
      marks.1 = mark.value
    } else if marks.2 == 0 {
      marks.2 = mark.value
    } else if marks.3 == 0 {
      marks.3 = mark.value
    }
  }

  package var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  package func append(to text: inout String) {
    text.unicodeScalars.append(base)
    if hasMarks { text.unicodeScalars.append(contentsOf: combining) }
  }

  package static func == (one: Glyph, other: Glyph) -> Bool {
    one.head == other.head && one.marks == other.marks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    if hasMarks {
      hasher.combine(marks.0)
      hasher.combine(marks.1)
      hasher.combine(marks.2)
      hasher.combine(marks.3)
    }
  }
}
