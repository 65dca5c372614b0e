import BoardModel

/// The names that changes make, and that later ones may build on.
extension [TreeChange] {
  /// What was put in by itself, and not as a part of something else: `KNO-17`, `kno-07-a6`.
  var made: [Prose] {
    compactMap { change in
      switch change.kind {
      case .inserted(let value, _): value.name
      case .set, .added, .removed, .takenOut, .replaced: nil
      }
    }
  }

  /// All names of records that these put in, however deep.
  var names: Set<Prose> {
    var found: Set<Prose> = []
    for change in self {
      switch change.kind {
      case .inserted(let value, _), .added(let value, _): value.collectNames(into: &found)
      case .set(let old, let new), .replaced(let old, let new, _):
        var before: Set<Prose> = []
        old.collectNames(into: &before)
        new.collectNames(into: &found)
        found.subtract(before)
      case .removed, .takenOut: break
      }
    }
    return found
  }

  /// One of the names that these speak of.
  func mention(of names: Set<Prose>) -> Prose? {
    for change in self {
      if let step = change.path.steps.first(where: names.contains) { return step }
      switch change.kind {
      case .inserted(let value, _), .added(let value, _), .set(_, let value),
        .replaced(_, let value, _):
        if let name = value.mention(of: names) { return name }
      case .removed, .takenOut: break
      }
    }
    return nil
  }
}

extension JSONTree {
  fileprivate func collectNames(into found: inout Set<Prose>) {
    if let name { found.insert(name) }
    switch self {
    case .object(let members): for member in members { member.value.collectNames(into: &found) }
    case .list(let items): for item in items { item.collectNames(into: &found) }
    case .text, .number, .truth, .null: break
    }
  }

  fileprivate func mention(of names: Set<Prose>) -> Prose? {
    switch self {
    case .text(let words): names.contains(words) ? words : nil
    case .object(let members): members.lazy.compactMap { $0.value.mention(of: names) }.first
    case .list(let items): items.lazy.compactMap { $0.mention(of: names) }.first
    case .number, .truth, .null: nil
    }
  }
}
