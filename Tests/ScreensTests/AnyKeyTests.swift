import BoardModel
import CellGrid
import Screens
import Testing

/// Any keys at any size: nothing breaks, and what is drawn fits.
struct AnyKeyTests {
  static let keys: [Key] =
    [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .backspace, .delete, .insert, .function(1), .control("d"), .control("u"), .control("l"),
    ] + "hjklgGnNfFsS/?:[]<>-0123456789pRq wrdtaebo".map { Key.character($0) }

  static let sizes = [
    (1, 1), (39, 9), (40, 10), (80, 24), (119, 30), (120, 40), (500, 200), (200, 1),
  ]

  @Test(arguments: 0..<12)
  func `any keys and any resizes leave a whole frame`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var dashboard = try Sample.dashboard()
    var size = Size(columns: 80, rows: 24)
    for _ in 0..<150 {
      if Int.random(in: 0..<12, using: &random) == 0,
        let next = AnyKeyTests.sizes.randomElement(using: &random)
      {
        size = Size(columns: next.0, rows: next.1)
        _ = dashboard.update(.resized(size))
      } else if let key = AnyKeyTests.keys.randomElement(using: &random) {
        _ = dashboard.update(.key(key))
      }
      let frame = dashboard.frame()
      #expect(frame.size == size, "seed \(seed)")
      #expect(dashboard.board.day <= dashboard.board.home, "seed \(seed)")
    }
  }

  @Test(arguments: [40, 57, 80, 100, 120, 200])
  func `every screen keeps its footer and its day in sight`(columns: Int) throws {
    for name in ScreenName.allCases {
      let dashboard = try Sample.dashboard(
        Size(columns: columns, rows: 24), screen: name, council: "knowsley", objective: "KNO-07",
        entry: Sample.entry(for: name, of: "knowsley"))
      #expect(dashboard.rows[0].contains("30 Jun 2025"), "\(name) at \(columns)")
      #expect(
        dashboard.rows[23].contains(name == .help ? "q back" : "? help"), "\(name) at \(columns)")
    }
  }

  /// A dashboard remembers lines it has drawn; what it shows must not depend on what it showed.
  @Test(arguments: 0..<6)
  func `a frame after many frames is that of a dashboard which drew none`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 1_000)
    let keys: [Key] = "jjjjkGglq123489[]<>sdwrSfF\t".map { $0 == "\t" ? .tab : .character($0) }
    var pressed: [Key] = []
    var drawing = try Sample.dashboard(Size(columns: 120, rows: 40))
    for _ in 0..<60 {
      let key = keys.randomElement(using: &random) ?? .tab
      pressed.append(key)
      if drawing.update(.key(key)).contains(.quit) { break }
      let frame = drawing.frame()
      var fresh = try Sample.dashboard(Size(columns: 120, rows: 40))
      for key in pressed { _ = fresh.update(.key(key)) }
      #expect(frame == fresh.frame(), "seed \(seed), after \(pressed.map(\.name).joined())")
      if frame != fresh.frame() { return }
    }
  }

  /// Another reading of the same store takes everything remembered away and changes nothing else.
  @Test(arguments: 0..<8)
  func `a dashboard that remembers shows what one that remembers nothing shows`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 2_000)
    let keys = AnyKeyTests.keys + "slowred jjjkSscwF".map { Key.character($0) }
    let sizes = AnyKeyTests.sizes.filter { $0.0 >= 40 && $0.1 >= 10 && $0.0 <= 200 }
    var pressed: [String] = []
    var remembering = try Sample.dashboard(Size(columns: 120, rows: 40))
    var forgetting = remembering
    for _ in 0..<200 {
      _ = forgetting.update(.loaded(forgetting.portfolio))
      if Int.random(in: 0..<12, using: &random) == 0, let next = sizes.randomElement(using: &random)
      {
        let size = Size(columns: next.0, rows: next.1)
        pressed.append("\(next)")
        _ = remembering.update(.resized(size))
        _ = forgetting.update(.resized(size))
        // The sentence that it was read again stands until a key.
        _ = remembering.update(.key(.control("l")))
        _ = forgetting.update(.key(.control("l")))
      } else if let key = keys.randomElement(using: &random) {
        pressed.append(key.name)
        _ = remembering.update(.key(key))
        _ = forgetting.update(.key(key))
      }
      guard remembering.frame() == forgetting.frame() else {
        Issue.record("seed \(seed), after \(pressed.joined())")
        return
      }
    }
  }

  @Test func `made-up figures are marked on every screen that shows them`() throws {
    for (council, objective) in [
      ("knowsley", "KNO-01"), ("liverpool", "LIV-01"), ("sefton", "SEF-01"), ("wirral", "WIR-01"),
    ] {
      for name in ScreenName.allCases where name != .help {
        let dashboard = try Sample.dashboard(
          Size(columns: 40, rows: 10), screen: name, council: council, objective: objective,
          entry: Sample.entry(for: name, of: council))
        #expect(dashboard.text.contains("ILLUSTRATIVE"), "\(name) of \(council)")
      }
    }
  }
}

/// A small generator of numbers that a seed makes again.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
