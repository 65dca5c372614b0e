import BoardModel

/// What one person can take back in a council, and make again.
struct UndoStack {
  /// Places of changes that stand, the latest at the end.
  private(set) var done: [Int] = []
  /// Places of changes taken back, the next to be made again at the end.
  private(set) var undone: [Int] = []

  /// Another person's changes, and what was done outside, are never among them.
  init(_ log: HistoryLog, by person: Prose, file: ContentHash?) {
    for place in log.savedPlaces(file: file) {
      let line = log.lines[place]
      guard line.entry.by == person,
        ![HistoryLine.outside, HistoryLine.acceptedLoss].contains(line.entry.kind)
      else { continue }
      if let revision = line.entry.undoes {
        move(log.place(ofRevision: revision), from: &done, to: &undone)
      } else if let revision = line.entry.redoes {
        if let own = log.place(ofRevision: revision), !log.isSaved(own, file: file) {
          // Saved after all: it was never done before.
          done.append(place)
          undone = []
        } else {
          move(log.place(ofRevision: revision), from: &undone, to: &done)
        }
      } else if line.changes != nil, line.before != nil || line.isOfNewCouncil {
        done.append(place)
        undone = []
      }
    }
  }

  private func move(_ place: Int?, from: inout [Int], to: inout [Int]) {
    guard let place, let index = from.lastIndex(of: place) else { return }
    from.remove(at: index)
    to.append(place)
  }
}

extension HistoryLine {
  /// Whether it added a council; what was put back where a file was gone is not taken away again.
  fileprivate var isOfNewCouncil: Bool { isCreation && entry.kind == Prose(NewCouncil.kind) }
}
