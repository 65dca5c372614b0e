import BoardModel

extension HistoryLog {
  /// Whether the change of a line became the file, told by where the next one starts from.
  ///
  /// A line is written before the file is; whoever was stopped in between left one that was not
  /// saved, and the next change started again from the state before it. One that is marked as arrived
  /// was saved even where somebody has put the file back to the state before it since.
  func isSaved(_ place: Int, file: ContentHash?) -> Bool {
    if isMarkedArrived(place) { return true }
    let line = lines[place]
    let isLast = place == lines.count - 1
    let next = isLast ? file : lines[place + 1].before
    if next == line.after || (!isLast && !followsDirectly(place + 1)) { return true }
    return next != line.before
  }

  /// The places of the lines whose changes became the file.
  func savedPlaces(file: ContentHash?) -> [Int] {
    lines.indices.filter { isSaved($0, file: file) }
  }

  /// The last line, where it was written but its change was not saved.
  func pending(file: ContentHash?) -> HistoryLine? {
    guard let last = lines.indices.last, !isSaved(last, file: file) else { return nil }
    return lines[last]
  }

  /// The last line whose change was never saved and which nobody has decided on since, by saving it
  /// after all, by making the same change again, or by saying that it is to be forgotten.
  func offered(file: ContentHash?) -> HistoryLine? {
    let place = lines.indices.last { place in
      let line = lines[place]
      return !isSaved(place, file: file)
        && !lines[(place + 1)...].contains { later in
          later.after == line.after || later.entry.redoes == line.entry.revision
            || later.entry.undoes == line.entry.revision
        }
    }
    return place.map { lines[$0] }
  }

  /// What the history knows of the file as it is.
  func origin(of file: ContentHash) -> Origin {
    guard let place = savedPlaces(file: file).last else {
      // Nothing was ever saved: the file is what it was before the first line.
      return lines.isEmpty && skipped > 0 ? .unknown : .revision(0)
    }
    let line = lines[place]
    return line.after == file ? .revision(line.entry.revision) : .outside(since: line)
  }

  /// The first of the saved changes that a file is without because it was put back to the state before
  /// them, by somebody who did not use this program.
  func putBackBefore(_ file: ContentHash) -> Int? {
    guard case .outside = origin(of: file) else { return nil }
    return savedPlaces(file: file).last { lines[$0].before == file }
      .map { lines[$0].entry.revision }
  }

  /// Where the bytes of a file come from.
  enum Origin: Hashable {
    /// From a change the history tells; revision 0 is what there was before the first.
    case revision(Int)
    /// From somebody who did not use this program, after the change of this line.
    case outside(since: HistoryLine)
    /// The history has nothing left to compare with.
    case unknown
  }
}
