internal import BoardModel

/// A visit or an area as the command line asks for it.
extension Dashboard {
  /// The visit, review or report that was named; else the newest visit, and the list itself where
  /// there is nothing.
  func visit(_ entry: String?, of key: String) throws(ScreenRefusal) -> Screen {
    guard let council = board.council(key) else { throw .unreadable(key) }
    guard let entry else {
      return council.newestSubject.map { .visit(VisitScreen(council: key, of: $0)) }
        ?? .visits(VisitsScreen(council: key))
    }
    let known = VisitsPage(council: council, key: key, columns: 80).subjects.map(\.ref)
    return try named(entry, .visit, known, of: key)
  }

  /// The area that was named, else the weakest.
  func trail(_ entry: String?, of key: String) throws(ScreenRefusal) -> Screen {
    guard let council = board.council(key) else { throw .unreadable(key) }
    let areas = council.areasOverVisits.map { EntryRef.area($0.area.id) }
    guard let entry else {
      return areas.first?.screen(of: key) ?? .visits(VisitsScreen(council: key))
    }
    return try named(entry, .trail, areas, of: key)
  }

  /// By its key, or by its own name alone.
  private func named(
    _ entry: String, _ name: ScreenName, _ known: [EntryRef], of key: String
  ) throws(ScreenRefusal) -> Screen {
    let sought = entry.lowercased()
    let found =
      known.first { $0.key == sought } ?? known.first { $0.key.hasSuffix("/\(sought)") }
    guard let found else { throw .unknownEntry(entry, name, known: known.map(\.key)) }
    return found.screen(of: key)
  }
}
