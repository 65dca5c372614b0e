import BoardModel

extension [CouncilFile] {
  /// The same files, but that of councils with one name only that of the shortest file name is kept:
  /// the others are copies of it more often than it is of them.
  func refusingSameNames(in store: StoreFolder, limit: Int) -> [CouncilFile] {
    let names = compactMap {
      if case .council(let council) = $0.entry { council.name.asHeard } else { nil }
    }
    // A set of names is slower to make than a list is to sort, and hardly ever needed.
    let sorted = names.sorted()
    if sorted.indices.dropFirst().allSatisfy({ sorted[$0 - 1] != sorted[$0] }) { return self }
    var holders: [String: Council] = [:]
    for case .council(let council) in map(\.entry) {
      let name = council.name.asHeard
      if let other = holders[name],
        (other.id.string.utf8.count, other.id) < (council.id.string.utf8.count, council.id)
      {
        continue
      }
      holders[name] = council
    }
    return map { file in
      guard case .council(let council) = file.entry, let holder = holders[council.name.asHeard],
        holder.id != council.id
      else { return file }
      return CouncilFile(
        refusing: council,
        for: .sameNameAs(council.name.string, file: Prose("councils/\(holder.id).json")),
        at: [.key("name")], in: store, limit: limit)
    }
  }
}

extension Prose {
  /// What is left of a name when it is spoken: no capitals, no blanks but one between words.
  fileprivate var asHeard: String {
    var words = ""
    for word in string.lowercased().split(whereSeparator: \.isWhitespace) {
      if !words.isEmpty { words += " " }
      words += String(word)
    }
    return words
  }
}
