/// The measurements, each taking floor and program in turn so that both meet the same machine.
struct Measurements {
  let programs: Programs
  private let wide = TerminalSize(columns: 120, rows: 40)

  /// First frames: floor against `sample-data`, or the reading floor against the big store.
  func starts(_ floor: [String], _ program: [String], runs: Int) throws -> Starts {
    var starts = Starts()
    for run in -2..<runs {
      let paints = (try firstPaint(of: floor), try firstPaint(of: program))
      // The first runs bring the files into memory.
      guard run >= 0 else { continue }
      starts.floor.add(paints.0.elapsed)
      starts.floorProcessor.add(paints.0.processor)
      starts.program.add(paints.1.elapsed)
      starts.programProcessor.add(paints.1.processor)
    }
    return starts
  }

  /// From the start to the first frame: by the clock, and on processors.
  struct Starts {
    var floor = Sample()
    var floorProcessor = Sample()
    var program = Sample()
    var programProcessor = Sample()
  }

  private func firstPaint(of arguments: [String]) throws -> (elapsed: Double, processor: Double) {
    let running = try run(arguments)
    return (running.firstPaint.microseconds, running.stop())
  }

  /// What `floor.c` takes for a row and for a whole frame.
  struct Floor {
    var row = Sample()
    var frame = Sample()
  }

  struct Selection {
    var floor = Floor()
    var program = Sample()
    var bytes = Sample()
    /// Microseconds on a processor for one key.
    var floorProcessor = 0.0
    var programProcessor = 0.0
  }

  /// The selection one row down, on the portfolio of the big store.
  func selection(rounds: Int) throws -> Selection {
    let floor = try run(programs.floor)
    let program = try run(programs.onBigStore)
    defer {
      floor.stop()
      program.stop()
    }
    let (down, first, other) = (Array("j".utf8), Array("g".utf8), Array("x".utf8))
    var selection = Selection()
    for round in -1..<rounds {
      // Back to the first row, so that no step scrolls.
      _ = try program.press(first)
      for _ in 0..<20 {
        let paints = (try floor.press(down), try program.press(down), try floor.press(other))
        guard round >= 0 else { continue }
        selection.floor.row.add(paints.0.microseconds)
        selection.program.add(paints.1.microseconds)
        selection.bytes.add(Double(paints.1.bytes))
        selection.floor.frame.add(paints.2.microseconds)
      }
    }
    selection.floorProcessor = try processorTime(of: 20, down, in: floor)
    _ = try program.press(first)
    selection.programProcessor = try processorTime(of: 20, down, in: program)
    return selection
  }

  private func processorTime(
    of presses: Int, _ key: [UInt8], in program: RunningProgram
  ) throws -> Double {
    let before = program.account.effort.nanoseconds
    for _ in 0..<presses { _ = try program.press(key) }
    return Double(program.account.effort.nanoseconds - before) / Double(presses) / 1_000
  }

  /// Every key of the walk, walked so many times, and the memory it all took.
  func keys(
    _ arguments: [String], store: String, size: TerminalSize, rounds: Int
  ) throws -> (KeyFigures, peakMemory: Int) {
    let program = try RunningProgram(arguments, columns: size.columns, rows: size.rows)
    defer { program.stop() }
    var figures = KeyFigures()
    for round in -1..<rounds {
      for step in Walk.overEveryScreen.steps {
        let paint = try program.press(step.bytes, bytesAreDue: step.waitsByDesign)
        if round >= 0 { figures.add(paint, for: step, store: store, size: size) }
      }
    }
    return (figures, program.account.peakMemory)
  }

  struct Idleness {
    var nanoseconds = 0
    var turns = 0
    var bytes = 0
  }

  func idleness(_ arguments: [String], milliseconds: Int) throws -> Idleness {
    let program = try run(arguments)
    defer { program.stop() }
    let before = program.account.effort
    let bytes = try program.bytes(withinMilliseconds: milliseconds)
    let after = program.account.effort
    return Idleness(
      nanoseconds: after.nanoseconds - before.nanoseconds, turns: after.turns - before.turns,
      bytes: bytes)
  }

  /// The most memory it held until its first frame stood.
  func peakMemoryAtStart(_ arguments: [String]) throws -> Int {
    let program = try run(arguments)
    defer { program.stop() }
    return program.account.peakMemory
  }

  private func run(_ arguments: [String]) throws(BenchError) -> RunningProgram {
    try RunningProgram(arguments, columns: wide.columns, rows: wide.rows)
  }
}

/// What is measured, as command lines.
struct Programs {
  let floor: [String]
  let readingFloor: [String]
  let onSample: [String]
  let onBigStore: [String]
}
