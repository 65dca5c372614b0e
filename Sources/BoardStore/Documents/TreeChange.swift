package import BoardModel

/// One thing that is different between two states of a file, and enough of it to go either way.
package struct TreeChange: Hashable, Sendable {
  /// The member that is set, added or removed, or the list an element is put into or taken out of.
  package let path: TreePath
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    /// A member has another value.
    case set(old: JSONTree, new: JSONTree)
    /// A member there was not, behind the one named; the first where none is.
    case added(JSONTree, behind: Prose?)
    case removed(JSONTree, behind: Prose?)
    /// An element of the list that was not in it.
    case inserted(JSONTree, at: Int)
    case takenOut(JSONTree, at: Int)
    /// An element without a name that stands changed in its place.
    case replaced(old: JSONTree, new: JSONTree, at: Int)
  }

  package init(_ path: TreePath, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  var inverse: TreeChange {
    let kind: Kind =
      switch kind {
      case .set(let old, let new): .set(old: new, new: old)
      case .added(let value, let behind): .removed(value, behind: behind)
      case .removed(let value, let behind): .added(value, behind: behind)
      case .inserted(let value, let place): .takenOut(value, at: place)
      case .takenOut(let value, let place): .inserted(value, at: place)
      case .replaced(let old, let new, let place): .replaced(old: new, new: old, at: place)
      }
    return TreeChange(path, kind)
  }
}

extension [TreeChange] {
  /// What takes all of them back: the last first.
  package var inverse: [TreeChange] { reversed().map(\.inverse) }
}
