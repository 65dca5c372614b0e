import BoardModel

/// What of others stands in the way of taking a change back, or of making it again.
extension CouncilSession {
  /// The council cannot be read back without a change: whoever built on it is named, and else what the
  /// reader says.
  func blocked(_ line: HistoryLine, _ problem: Prose, in log: HistoryLog) -> Blocked {
    let names = line.changes?.names ?? []
    for later in log.lines.reversed() {
      guard later.entry.revision > line.entry.revision else { break }
      if let name = later.changes?.mention(of: names) {
        return Blocked(reason: .used(name), inTheWay: later.entry)
      }
    }
    return Blocked(reason: .unfitting(problem))
  }

  /// The same of a change that is to be made again: its name is somebody else's by now.
  func blockedAgain(_ line: HistoryLine, _ problem: Prose, in log: HistoryLog) -> Blocked {
    let names = line.changes?.names ?? []
    for later in log.lines.reversed() {
      guard later.entry.revision > line.entry.revision else { break }
      if let name = later.changes?.names.first(where: names.contains) {
        return Blocked(reason: .taken(name), inTheWay: later.entry)
      }
    }
    return Blocked(reason: .unfitting(problem))
  }
}
