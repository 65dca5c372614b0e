import BoardModel
import BoardStore
import Testing

/// Numbers that look random and are the same each time (SplitMix64).
struct SteadyNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct FuzzTests {
  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "9e9", "\\u", "\\ud800",
      " ",
      "\n", "é", "\u{202E}", "\"id\": \"x\",", "\"2025-02-30\"", "[[[[[[[[", "{\"a\":{\"a\":",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// Some bytes of a council taken out, doubled, changed or put in.
  private func mutated(_ numbers: inout SteadyNumbers) -> [UInt8] {
    var bytes = Fixture.small
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &numbers))
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &numbers)
      case 3: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      default:
        let piece = FuzzTests.pieces.randomElement(using: &numbers) ?? []
        bytes.replaceSubrange(start..<min(end, start + piece.count), with: piece)
      }
      if bytes.isEmpty { bytes = [0x7B] }
    }
    return bytes
  }

  @Test(arguments: 0..<8)
  func `whatever happens to a file, it is a council or has problems within it`(seed: Int) {
    var numbers = SteadyNumbers(state: UInt64(seed))
    for _ in 0..<150 {
      let bytes = mutated(&numbers)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let reading = Fixture.read(bytes)
      #expect((reading.value == nil) == !reading.problems.allSatisfy(\.isNote))
      for problem in reading.problems {
        guard let place = problem.place else { continue }
        #expect((1...lines.count).contains(place.line))
        #expect((1...lines[place.line - 1].count + 1).contains(place.column))
        #expect(!problem.sentence.isEmpty)
      }
      if let council = reading.value {
        let isSame = Fixture.read(CouncilWriter.bytes(of: council)).value == council
        #expect(isSame)
      }
    }
  }
}
