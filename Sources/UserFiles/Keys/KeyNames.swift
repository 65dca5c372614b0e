package import CellGrid

/// What keys can be given to, as a keys file may name it: the standard keys of every intent.
package struct KeyNames: Sendable {
  package struct Entry: Sendable {
    package let intent: String
    package let keys: [Key]
    /// Whether people are lost without a key for it.
    package let isIndispensable: Bool

    package init(intent: String, keys: [Key], isIndispensable: Bool) {
      self.intent = intent
      self.keys = keys
      self.isIndispensable = isIndispensable
    }
  }

  let entries: [Entry]
  /// The word somebody most likely meant, where one is near.
  let nearest: @Sendable (_ word: String, _ allowed: [String]) -> String?

  package init(
    _ entries: [Entry],
    nearest: @escaping @Sendable (_ word: String, _ allowed: [String]) -> String?
  ) {
    self.entries = entries
    self.nearest = nearest
  }

  subscript(intent: String) -> Entry? { entries.first { $0.intent == intent } }
}
