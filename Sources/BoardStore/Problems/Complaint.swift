/// A step on the way to a value: a key of an object or a place in a list.
package enum PathStep: Hashable, Sendable {
  case key(String)
  case index(Int)
  /// A place among the entries of a list by their days ("on"), wherever they stand in the file.
  case dated(Int)
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

  /// Where all objectives but the first begin with the same other letters, it is the first that is
  /// wrong, and not each of the others.
  mutating func blame(_ first: (offset: Int, ref: String), of objectives: Int) {
    let others = listed.compactMap { $0.fault.otherLetters }
    guard let letters = others.first, others.count >= 2, others.count == objectives - 1,
      others.allSatisfy({ $0 == letters })
    else { return }
    listed.removeAll { $0.fault.otherLetters != nil }
    count -= others.count
    note(
      Complaint(
        offset: first.offset, steps: [], fault: .otherPrefix(first.ref, prefix: letters)))
  }

  /// Of a file to which keys were added that are not known here, those are no problems. Only in one
  /// with more of them than are listed does it stay unknown what the rest is.
  mutating func takeUnknownKeysAsNotes() {
    listed = listed.map { complaint in
      guard case .unknownKey(let key, let nearest, _) = complaint.fault else { return complaint }
      return Complaint(
        offset: complaint.offset, steps: complaint.steps, fault: .keptKey(key, nearest: nearest))
    }
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

extension Fault {
  /// The letters of an objective that begins with others than the file's first.
  fileprivate var otherLetters: String? {
    if case .otherPrefix(let ref, _) = self { String(ref.prefix(3)) } else { nil }
  }
}
