internal import BoardModel

/// What the lines of a long list say, put in small letters once: whoever seeks a word in thousands of
/// rows at every key does not have each of them laid out each time.
struct SpokenLines {
  private var bytes: [UInt8] = []
  /// Where in `bytes` the words of a line stand; nothing for one that nobody has sought in yet.
  private var places: [Range<Int>?]

  init(count: Int) { places = Array(repeating: nil, count: count) }

  /// Whether a line holds the words in one of its pieces.
  mutating func holds(_ sought: SoughtText, at index: Int, _ line: () -> Line) -> Bool {
    // Letters with a mark over them can be written in two ways, which only the text itself knows.
    guard sought.isPlain else { return line().holds(sought) }
    let place = places[index] ?? add(line(), at: index)
    return bytes.withUnsafeBufferPointer {
      sought.occurs(inLowercase: UnsafeBufferPointer(rebasing: $0[place]))
    }
  }

  private mutating func add(_ line: Line, at index: Int) -> Range<Int> {
    let start = bytes.count
    for piece in line.pieces {
      // Nobody types it, so that nothing is found over the end of a piece.
      if bytes.count > start { bytes.append(0) }
      bytes.append(contentsOf: piece.text.lowercased().utf8)
    }
    let place = start..<bytes.count
    places[index] = place
    return place
  }
}
