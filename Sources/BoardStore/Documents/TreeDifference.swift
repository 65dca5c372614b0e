import BoardModel

/// Finds what makes one tree of another; applied one after the other, in this order.
///
/// Members are told apart by their keys and elements by their names, so that what happened to one
/// objective is said of that objective, whatever was put before it.
package struct TreeDifference {
  private var changes: [TreeChange] = []

  package static func changes(from old: JSONTree, to new: JSONTree) -> [TreeChange] {
    var difference = TreeDifference()
    difference.compare(old, new, TreePath())
    return difference.changes
  }

  private mutating func compare(_ old: JSONTree, _ new: JSONTree, _ path: TreePath) {
    if old == new { return }
    switch (old, new) {
    case (.object(let old), .object(let new)):
      let steady = SteadyNames(of: old, new)
      for place in old.indices.reversed() where !steady.names.contains(old[place].key) {
        let behind = place > 0 ? old[place - 1].key : nil
        add(.removed(old[place].value, behind: behind), path.appending(old[place].key))
      }
      for place in new.indices where !steady.names.contains(new[place].key) {
        let behind = place > 0 ? new[place - 1].key : nil
        add(.added(new[place].value, behind: behind), path.appending(new[place].key))
      }
      for (before, after) in steady.pairs {
        compare(old[before].value, new[after].value, path.appending(new[after].key))
      }
    case (.list(let old), .list(let new)):
      if let names = old.names, let newNames = new.names {
        compareNamed(old, names, new, newNames, path)
      } else {
        compareNameless(old, new, path)
      }
    default: add(.set(old: old, new: new), path)
    }
  }

  private mutating func add(_ kind: TreeChange.Kind, _ path: TreePath) {
    changes.append(TreeChange(path, kind))
  }

  private mutating func compareNamed(
    _ old: [JSONTree], _ names: [Prose], _ new: [JSONTree], _ newNames: [Prose], _ path: TreePath
  ) {
    let steady = SteadyNames(names, newNames)
    for place in old.indices.reversed() where !steady.names.contains(names[place]) {
      add(.takenOut(old[place], at: place), path)
    }
    for place in new.indices where !steady.names.contains(newNames[place]) {
      add(.inserted(new[place], at: place), path)
    }
    for (before, after) in steady.pairs where old[before] != new[after] {
      if old[before].keepsName(until: new[after]) {
        compare(old[before], new[after], path.appending(names[before]))
      } else {
        add(.replaced(old: old[before], new: new[after], at: after), path)
      }
    }
  }

  /// Elements that are the same only when all of them is; one changed is replaced as a whole.
  private mutating func compareNameless(_ old: [JSONTree], _ new: [JSONTree], _ path: TreePath) {
    if old.count == new.count {
      let places = old.indices.filter { old[$0] != new[$0] }
      if places.count <= 2 {
        for place in places { add(.replaced(old: old[place], new: new[place], at: place), path) }
        return
      }
    }
    for step in TreeDifference.steps(from: old, to: new) {
      switch step {
      case .remove(let place, let item, _): add(.takenOut(item, at: place), path)
      case .insert(let place, let item, _): add(.inserted(item, at: place), path)
      }
    }
  }

  /// The longest differing stretch whose fewest steps are looked for; the effort grows as its square.
  private static let longest = 1_000

  private static func steps(
    from old: [JSONTree], to new: [JSONTree]
  ) -> [CollectionDifference<JSONTree>.Change] {
    var same = 0
    while same < old.count, same < new.count, old[same] == new[same] { same += 1 }
    if old.count + new.count - 2 * same <= longest { return Array(new.difference(from: old)) }
    return (same..<old.count).reversed().map {
      .remove(offset: $0, element: old[$0], associatedWith: nil)
    } + (same..<new.count).map { .insert(offset: $0, element: new[$0], associatedWith: nil) }
  }
}

extension SteadyNames {
  fileprivate init(of old: [JSONTree.Member], _ new: [JSONTree.Member]) {
    self.init(old.map(\.key), new.map(\.key))
  }
}

extension JSONTree {
  /// Whether an element can be found by its name all the while its members are changed one by one.
  fileprivate func keepsName(until new: JSONTree) -> Bool {
    guard case .object(let members) = self, case .object(let others) = new else { return false }
    let key: Prose = self["id"] == nil ? "ref" : "id"
    return self[key] == new[key] && (key == "id" || new["id"] == nil)
      && SteadyNames(of: members, others).names.contains(key)
  }
}
