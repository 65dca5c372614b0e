package import BoardModel

/// What changes of a council's file were about, in words that somebody who knows the record but not
/// the file can follow: `KNO-07 title; KNO-03 delivery rating added`.
package enum ChangeWords {
  /// With more subjects the rest is only counted.
  private static let most = 6

  static func sentence(_ changes: [TreeChange]) -> String {
    var subjects: [(name: String, phrases: [String])] = []
    for change in changes {
      let (name, phrase) = words(of: change)
      // What is of no objective stands by itself.
      let known = name.isEmpty ? nil : subjects.firstIndex { $0.name == name }
      if let place = known {
        if !subjects[place].phrases.contains(phrase) { subjects[place].phrases.append(phrase) }
      } else {
        subjects.append((name, [phrase]))
      }
    }
    let told = subjects.prefix(most).map { subject in
      let phrases = subject.phrases.joined(separator: ", ")
      return subject.name.isEmpty ? phrases : "\(subject.name) \(phrases)"
    }
    let rest = subjects.count - told.count
    return (told + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "; ")
  }

  /// That somebody changed a file without this program, or put it back to an earlier state.
  package static func outside(putBackBefore revision: Int?, in file: String) -> String {
    guard let revision else { return "\(file) was changed outside noticeboard" }
    return "\(file) was put back outside noticeboard to what it was before revision \(revision)"
  }

  /// That the history does not tell any more how the file came to be what it is.
  static func outside(missing revisions: ClosedRange<Int>) -> String {
    "\(self.revisions([revisions])) \(revisions.count == 1 ? "is" : "are") missing from the history, "
      + "and this is what the file became by then"
  }

  /// What makes one state of a council of another; nothing where they say the same.
  package static func between(_ old: Council, _ new: Council) -> String {
    guard let before = JSONTree(CouncilWriter.bytes(of: old)),
      let after = JSONTree(CouncilWriter.bytes(of: new))
    else { return "" }
    return sentence(TreeDifference.changes(from: before, to: after))
  }

  /// The objectives that any of them is about.
  static func objectives(in changes: [TreeChange]) -> [ObjectiveRef] {
    var found: [ObjectiveRef] = []
    for ref in changes.compactMap(\.objective) where !found.contains(ref) { found.append(ref) }
    return found
  }

  /// A place in the file: `KNO-07 title`.
  static func place(_ path: TreePath) -> String {
    let (subject, way) = subject(of: path)
    return [subject ?? "", thing(way)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func words(of change: TreeChange) -> (subject: String, phrase: String) {
    if let ref = change.objective, change.path.steps.count == 2 {
      return (ref.string, verb(change.kind))
    }
    let (subject, way) = subject(of: change.path)
    var phrase = thing(way)
    if let name = change.item?.name { phrase += " \(name)" }
    let verb = verb(change.kind)
    if case .set = change.kind { return (subject ?? "", phrase) }
    return (subject ?? "", "\(phrase) \(verb)")
  }

  private static func subject(of path: TreePath) -> (String?, ArraySlice<Prose>) {
    let steps = path.steps
    guard steps.count > 2, steps[0] == "plan", steps[1] == "objectives" else {
      return (nil, steps.first == "plan" ? steps.dropFirst() : steps[...])
    }
    return (steps[2].string, steps.dropFirst(3))
  }

  /// `actions`, `kno-07-a1`, `progress` is `action kno-07-a1: progress`.
  private static func thing(_ way: ArraySlice<Prose>) -> String {
    guard let last = way.last else { return "" }
    let around = way.dropLast()
    guard !around.isEmpty else { return noun(last.string) }
    let words = around.enumerated().map { $0 % 2 == 0 ? noun($1.string) : $1.string }
    return
      "\(words.joined(separator: " ")): \(around.count % 2 == 0 ? noun(last.string) : last.string)"
  }

  private static func verb(_ kind: TreeChange.Kind) -> String {
    switch kind {
    case .set, .replaced: "changed"
    case .added, .inserted: "added"
    case .removed, .takenOut: "removed"
    }
  }

  /// One of what a key of the file names, in plain words.
  private static func noun(_ key: String) -> String {
    switch key {
    case "delivery", "impact": return "\(key) rating"
    case "people": return "person"
    case "evidence", "progress", "access", "readiness": return key
    default: break
    }
    var words = ""
    for letter in key {
      if letter.isUppercase { words += " " }
      words += letter.lowercased()
    }
    if words.hasSuffix("ies") { return words.dropLast(3) + "y" }
    if words.hasPrefix("paths ") { return "path" + words.dropFirst(5) }
    let isMany = words.hasSuffix("s") && !words.hasSuffix("ss") && !words.hasSuffix("us")
    return isMany ? String(words.dropLast()) : words
  }
}

extension TreeChange {
  /// The objective it is about, also where that came or went as a whole.
  fileprivate var objective: ObjectiveRef? {
    guard path.steps.count >= 2, path.steps[0] == "plan", path.steps[1] == "objectives" else {
      return nil
    }
    let name = path.steps.count > 2 ? path.steps[2] : item?["ref"]?.text
    return name.flatMap { ObjectiveRef($0.string) }
  }

  /// The element of a list that came, went, or stands changed.
  fileprivate var item: JSONTree? {
    switch kind {
    case .inserted(let item, _), .takenOut(let item, _), .replaced(_, let item, _): item
    case .set, .added, .removed: nil
    }
  }
}
