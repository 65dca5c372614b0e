import BoardModel

/// How a change stands in a line of the history: `{"in":"plan/title","old":"A","new":"B"}`.
extension TreeChange {
  package var tree: JSONTree {
    var members: [JSONTree.Member] = [JSONTree.Member("in", .text(path.text))]
    func member(_ key: Prose, _ value: JSONTree) {
      members.append(JSONTree.Member(key, value))
    }
    switch kind {
    case .set(let old, let new):
      member("old", old)
      member("new", new)
    case .added(let value, let behind):
      if let behind { member("behind", .text(behind)) }
      member("new", value)
    case .removed(let value, let behind):
      if let behind { member("behind", .text(behind)) }
      member("old", value)
    case .inserted(let value, let place):
      member("at", .number(Prose("\(place)")))
      member("new", value)
    case .takenOut(let value, let place):
      member("at", .number(Prose("\(place)")))
      member("old", value)
    case .replaced(let old, let new, let place):
      member("at", .number(Prose("\(place)")))
      member("old", old)
      member("new", new)
    }
    return .object(members)
  }

  /// Nothing for a tree that no change has.
  package init?(_ tree: JSONTree) {
    guard let path = tree["in"]?.text.flatMap(TreePath.init(text:)) else { return nil }
    let place: Int?
    if let at = tree["at"] {
      guard let number = at.wholeNumber, number >= 0 else { return nil }
      place = number
    } else {
      place = nil
    }
    let kind: Kind
    switch (place, tree["old"], tree["new"]) {
    case (nil, let old?, let new?): kind = .set(old: old, new: new)
    case (nil, nil, let new?): kind = .added(new, behind: tree["behind"]?.text)
    case (nil, let old?, nil): kind = .removed(old, behind: tree["behind"]?.text)
    case (let place?, nil, let new?): kind = .inserted(new, at: place)
    case (let place?, let old?, nil): kind = .takenOut(old, at: place)
    case (let place?, let old?, let new?): kind = .replaced(old: old, new: new, at: place)
    case (_, nil, nil): return nil
    }
    self.init(path, kind)
  }
}
