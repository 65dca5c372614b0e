extension Glyph {
  /// What a C locale gets: lines as `+ - |`, letters without their accents, else `?`; one cell.
  package var ascii: Glyph {
    if base.isASCII { return Glyph(base: base, wide: false) }
    return Glyph(printable: Glyph.plain(base.value))
  }

  private static func plain(_ value: UInt32) -> UInt8 {
    switch value {
    case 0xC0...0x17F: letter(value - 0xC0, in: latin)
    case 0x1E00...0x1EFF: letter(value - 0x1E00, in: latinAdditional)
    // What there is of a sign for more and less in one cell: the way up.
    case 0xB1: UInt8(ascii: "^")
    case 0xA6: UInt8(ascii: "|")
    case 0xB7, 0x2022, 0x2219, 0x25CF, 0x25CB, 0x25A0, 0x25AA: UInt8(ascii: "*")
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x2032: UInt8(ascii: "'")
    case 0x201C, 0x201D, 0x2033, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0x2026: UInt8(ascii: ".")
    case 0x2039, 0x2190, 0x25C0, 0x25C2: UInt8(ascii: "<")
    case 0x203A, 0x2192, 0x25B6, 0x25B8: UInt8(ascii: ">")
    case 0x2191, 0x2197, 0x25B2, 0x25B4: UInt8(ascii: "^")
    case 0x2193, 0x2198, 0x25BC, 0x25BE: UInt8(ascii: "v")
    case 0x2713, 0x2714, 0x2715...0x2718: UInt8(ascii: "x")
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550:
      UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551:
      UInt8(ascii: "|")
    case 0x2500...0x257F: UInt8(ascii: "+")
    case 0x2581...0x2588: blocks[Int(value - 0x2581)]
    case 0x2589...0x2593: UInt8(ascii: "#")
    default: UInt8(ascii: "?")
    }
  }

  private static func letter(_ index: UInt32, in letters: [UInt8]) -> UInt8 {
    Int(index) < letters.count ? letters[Int(index)] : UInt8(ascii: "?")
  }

  /// Rising levels that still read as rising.
  private static let blocks = Array("_..--==#".utf8)

  /// The letters of U+00C0 to U+017F without their accents.
  private static let latin = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
      + "NnNnNn?NnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  /// The letters of U+1E00 to U+1EFF without their accents.
  private static let latinAdditional = Array(
    ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMm"
      + "NnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYy"
      + "ZzZzZzhtwyas????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIi"
      + "OoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????").utf8)
}
