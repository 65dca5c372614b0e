/// One change of a council as its history tells it.
@dynamicMemberLookup
package struct ChangeEntry: Hashable, Sendable {
  /// Counted from 1, in the order the changes were made, whatever the clocks said.
  package let revision: Int
  package let note: ChangeNote
  /// The revision that it took back.
  package let undoes: Int?
  /// The revision that it made again after it was taken back.
  package let redoes: Int?

  package init(revision: Int, note: ChangeNote, undoes: Int? = nil, redoes: Int? = nil) {
    self.revision = revision
    self.note = note
    self.undoes = undoes
    self.redoes = redoes
  }

  package subscript<Value>(dynamicMember path: KeyPath<ChangeNote, Value>) -> Value {
    note[keyPath: path]
  }
}
