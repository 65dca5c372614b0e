import Testing

struct ResizeTests {
  @Test func `every size is painted, however it is reached`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.start()
    for (columns, rows) in [(40, 10), (30, 5), (1, 1), (500, 200), (3, 2), (120, 40), (80, 24)] {
      try session.resize(columns: columns, rows: rows)
      // In so small a corner a terminal may have no way to fill the last cell without scrolling.
      if columns < 10 { continue }
      try session.wait(forPicture: try BuiltProgram.picture(columns: columns, rows: rows))
    }
  }

  @Test func `a window beyond all reason is used as far as 1000 by 1000`() throws {
    let terminal = try PseudoTerminal(columns: 40_000, rows: 40_000)
    try terminal.wait(for: "Portfolio")
    // One side at a time from here on: a million cells take a while where nothing is optimised.
    for (columns, rows) in [(80, 24), (65_535, 20), (33_000, 10), (80, 32_768), (80, 24), (0, 0)] {
      terminal.resize(columns: UInt16(columns), rows: UInt16(rows))
      terminal.type("4")
      // The whole title, since the portfolio has a column called Slow.
      try terminal.wait(for: "Slow progress")
      terminal.type("1")
      try terminal.wait(for: "Portfolio")
    }
    terminal.type("q")
    #expect(try terminal.status() == 0)
  }

  @Test func `where nothing fits, the key to quit still works`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.resize(columns: 1, rows: 1)
    try session.enter("'\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    try session.wait(for: "the start") { $0.isAlternate && !$0.showsCursor }
    try session.press("q")
    try session.wait(for: "the end") { !$0.isAlternate }
  }
}
