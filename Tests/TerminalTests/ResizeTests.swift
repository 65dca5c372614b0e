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

  @Test func `where nothing fits, the key to quit still works`() throws {
    let session = try TmuxSession(columns: 80, rows: 24)
    try session.resize(columns: 1, rows: 1)
    try session.enter("'\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    try session.wait(for: "the start") { $0.isAlternate && !$0.showsCursor }
    try session.press("q")
    try session.wait(for: "the end") { !$0.isAlternate }
  }
}
