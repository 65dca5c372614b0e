import BoardModel

/// The names that two lists of names have in common and in the same order, as many as there can be.
///
/// All others came, went, or moved; what moved is taken out and put in again.
struct SteadyNames {
  /// Their places in the one list and the other, front to back.
  let pairs: [(Int, Int)]
  let names: Set<Prose>

  init(_ old: [Prose], _ new: [Prose]) {
    let places = Dictionary(zip(new, new.indices), uniquingKeysWith: { first, _ in first })
    let common = old.indices.compactMap { place in places[old[place]].map { (place, $0) } }
    pairs = SteadyNames.longestRise(common)
    names = Set(pairs.map { old[$0.0] })
  }

  /// The longest part of `pairs` whose second places rise, by patience sorting.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    /// Of all rises of each length so far, the pair at the end of the lowest one.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pairs[index].1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [(Int, Int)] = []
    var next = ends.last
    while let index = next {
      rise.append(pairs[index])
      next = before[index]
    }
    return rise.reversed()
  }
}
