extension Collection {
  /// The elements whose key another one before them has, with their places among all.
  ///
  /// Lists of a file are short, and comparing costs less than the first set of a new type does, for
  /// which the runtime goes through the whole program; only a long list is worth one.
  func repeats<Key: Hashable>(of key: (Element) -> Key) -> [(place: Int, key: Key)] {
    let keys = map(key)
    guard keys.count > 64 else {
      return keys.indices.filter { keys[..<$0].contains(keys[$0]) }.map { ($0, keys[$0]) }
    }
    var met: Set<Key> = []
    return keys.indices.filter { !met.insert(keys[$0]).inserted }.map { ($0, keys[$0]) }
  }
}
