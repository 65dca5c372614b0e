/// What a generated store is to hold, as the command line asks.
struct Request {
  let folder: String
  private(set) var councils = 153
  private(set) var objectives = 60
  private(set) var updates = 24

  /// Nothing for words it does not know, or numbers that make no store.
  init?(_ arguments: some Collection<String>) {
    guard let folder = arguments.first, !folder.hasPrefix("-") else { return nil }
    self.folder = folder
    var rest = Array(arguments.dropFirst())[...]
    while let option = rest.popFirst() {
      guard let word = rest.popFirst(), let number = Int(word), (1...999).contains(number)
      else { return nil }
      switch option {
      case "--councils": councils = number
      case "--objectives": objectives = number
      case "--updates": updates = number
      default: return nil
      }
    }
  }
}
