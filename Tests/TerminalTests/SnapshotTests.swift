import Testing

struct SnapshotTests {
  @Test(arguments: [(80, 24), (120, 40), (40, 10), (213, 61)])
  func `a snapshot is what the terminal shows`(columns: Int, rows: Int) throws {
    let session = try TmuxSession(columns: columns, rows: rows)
    try session.start()
    for (key, screen) in [("2", "council"), ("3", "objectives"), ("4", "slow"), ("1", "portfolio")]
    {
      try session.press(key)
      try session.wait(
        forPicture: try BuiltProgram.picture(screen, columns: columns, rows: rows))
    }
  }
}
