/// Keys with their values, and where everything stands.
struct TOMLTable {
  struct Entry {
    let key: String
    let value: TOMLValue
    /// Where the key stands.
    let place: Place
    let valuePlace: Place
  }

  /// Where the header or the brace stands; the file's start for the keys above the first header.
  let place: Place
  private(set) var entries: [Entry] = []

  init(at place: Place) { self.place = place }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  /// The first key that is not one of these.
  func firstKey(outside known: [String]) -> Entry? {
    entries.first { !known.contains($0.key) }
  }

  mutating func add(_ entry: Entry) { entries.append(entry) }
}
