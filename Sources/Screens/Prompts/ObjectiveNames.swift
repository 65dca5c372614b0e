internal import BoardModel

/// The references and titles of all objectives, folded and laid end to end.
///
/// The palette looks through thousands of them at every key. Each has its place in a council's plan,
/// far from the next; here they lie together and are found in a quarter of the time.
final class ObjectiveNames {
  /// Where an objective stands: its council's entry, and its place among that council's.
  struct Place: Hashable {
    let entry: Int
    let objective: Int
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [Place] = []

  init(on board: BoardOnDay) {
    for (number, entry) in board.entries.enumerated() {
      guard case .council(let council, _) = entry else { continue }
      let objectives = council.objectives
      for index in objectives.indices {
        let objective = objectives[index].objective
        // A zero, which nobody can type, keeps a word from being found half in either.
        bytes += objective.ref.string.lowercased().utf8
        bytes.append(0)
        bytes += objective.title.string.lowercased().utf8
        ends.append(bytes.count)
        places.append(Place(entry: number, objective: index))
      }
    }
  }

  /// The first objectives whose names hold every word, of any case; all of a council or none.
  func places(holding words: [String], atLeast most: Int) -> [Place] {
    let sought = words.map { SoughtText($0) }
    var found: [Place] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (index, end) in ends.enumerated() {
        defer { start = end }
        if found.count >= most, places[index].entry != found.last?.entry { return }
        let name = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if sought.allSatisfy({ $0.occurs(inLowercase: name) }) { found.append(places[index]) }
      }
    }
    return found
  }
}
