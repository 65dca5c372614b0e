/// A step on the way to a value: a key of an object or a place in a list.
package enum PathStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

/// A fault with its place as the reader knows it: where a value begins, and the steps from there.
struct Complaint {
  let offset: Int
  let steps: [PathStep]
  let fault: Fault
}

/// What was noted of one file, up to a limit: a hostile file must not fill the memory with it.
struct Complaints {
  let limit: Int
  private(set) var listed: [Complaint] = []
  private(set) var count = 0
  private(set) var isBroken = false

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { listed.count >= limit }

  mutating func note(_ complaint: Complaint) {
    count += 1
    if !isFull { listed.append(complaint) }
  }

  /// What breaks the syntax is listed whatever the limit.
  mutating func noteSyntax(_ complaint: Complaint) {
    isBroken = true
    count += 1
    if isFull { listed.removeLast() }
    listed.append(complaint)
  }

  var isOfNewerFile: Bool { newer != nil }

  private var newer: Complaint? {
    listed.first { if case .newerSchema = $0.fault { true } else { false } }
  }

  /// Of a newer version's file only that it is one: all else may be right in that version.
  var withoutNewerKeys: Complaints {
    guard let newer else { return self }
    var only = Complaints(limit: limit)
    only.note(newer)
    return only
  }
}
