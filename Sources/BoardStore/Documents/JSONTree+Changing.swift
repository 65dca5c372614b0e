import BoardModel

/// Why a change does not fit a tree, and where.
package struct TreeConflict: Error, Hashable, Sendable {
  package let path: TreePath
  package let reason: Reason

  package init(path: TreePath, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// What was to be changed is not there any more.
    case gone
    /// Something else stands there than what was to be taken away.
    case differs
    /// Something stands already where the change would put its own.
    case taken
  }
}

extension JSONTree {
  /// The tree with the changes made, one after the other.
  ///
  /// Each is made only where what it takes away is what stands there.
  package func applying(_ changes: [TreeChange]) throws(TreeConflict) -> JSONTree {
    var tree = self
    for change in changes { try tree.apply(change, change.path.steps[...]) }
    return tree
  }

  private mutating func apply(
    _ change: TreeChange, _ way: ArraySlice<Prose>
  ) throws(TreeConflict) {
    func conflict(_ reason: TreeConflict.Reason) -> TreeConflict {
      TreeConflict(path: change.path, reason: reason)
    }
    guard let step = way.first else {
      if case .list(var items) = self, try items.apply(change) {
        self = .list(items)
        return
      }
      guard case .set(let old, let new) = change.kind else { throw conflict(.gone) }
      guard self == old else { throw conflict(.differs) }
      self = new
      return
    }
    switch self {
    case .object(var members):
      let isMember = way.count == 1 ? try members.apply(change, key: step) : false
      if !isMember {
        guard let place = members.firstIndex(where: { $0.key == step }) else {
          throw conflict(.gone)
        }
        try members[place].value.apply(change, way.dropFirst())
      }
      self = .object(members)
    case .list(var items):
      guard let place = items.firstIndex(where: { $0.name == step }) else { throw conflict(.gone) }
      try items[place].apply(change, way.dropFirst())
      self = .list(items)
    default: throw conflict(.gone)
    }
  }
}

extension [JSONTree.Member] {
  /// Adds or removes a member; false when the change is none of the two.
  fileprivate mutating func apply(
    _ change: TreeChange, key: Prose
  ) throws(TreeConflict) -> Bool {
    let place = firstIndex { $0.key == key }
    switch change.kind {
    case .added(let value, let behind):
      if place != nil { throw TreeConflict(path: change.path, reason: .taken) }
      let before = behind.map { name in firstIndex { $0.key == name }.map { $0 + 1 } ?? count }
      insert(JSONTree.Member(key, value), at: before ?? 0)
    case .removed(let value, _):
      guard let place else { throw TreeConflict(path: change.path, reason: .gone) }
      guard self[place].value == value else {
        throw TreeConflict(path: change.path, reason: .differs)
      }
      remove(at: place)
    default: return false
    }
    return true
  }
}

extension [JSONTree] {
  /// Puts in, takes out or replaces an element; false when the change is none of these.
  fileprivate mutating func apply(_ change: TreeChange) throws(TreeConflict) -> Bool {
    switch change.kind {
    case .inserted(let item, let place):
      // A second element of a name is for the reader of councils to refuse: it says whose name it is.
      insert(item, at: Swift.min(place, count))
    case .takenOut(let item, let place): remove(at: try self.place(of: item, near: place, change))
    case .replaced(let old, let new, let place):
      self[try self.place(of: old, near: place, change)] = new
    default: return false
    }
    return true
  }

  /// Where the element stands by now: at its place, or else the nearest that is the same.
  private func place(
    of item: JSONTree, near place: Int, _ change: TreeChange
  ) throws(TreeConflict) -> Int {
    if indices.contains(place), self[place] == item { return place }
    let same = indices.filter { self[$0] == item }
    if let nearest = same.min(by: { abs($0 - place) < abs($1 - place) }) { return nearest }
    guard let name = item.name else { throw TreeConflict(path: change.path, reason: .gone) }
    throw TreeConflict(
      path: change.path.appending(name),
      reason: contains { $0.name == name } ? .differs : .gone)
  }
}
