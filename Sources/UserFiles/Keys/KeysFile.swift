package import CellGrid

/// The text of one keys file, read strictly: which keys stand in place of an intent's standard ones.
package struct KeysFile: Equatable {
  let file: String
  let text: String

  /// Reads a file; nil where there is none.
  package static func read(_ file: String) throws(KeysProblem) -> KeysFile? {
    do throws(TextFile.Refusal) {
      return KeysFile(file: file, text: try TextFile.text(of: file))
    } catch .missing {
      return nil
    } catch {
      throw KeysProblem(.refused(error), file: file)
    }
  }

  /// The keys of every intent that the file names, none of them another intent's as well.
  package func keys(among names: KeyNames) throws(KeysProblem) -> [String: [Key]] {
    var given: [String: [Assignment]] = [:]
    for entry in try table().entries {
      guard let name = names[entry.key] else {
        let nearest = names.nearest(entry.key, names.entries.map(\.intent))
        throw problem(.unknownIntent(entry.key, nearest: nearest), at: entry.place)
      }
      let assignments = try assignments(of: entry, names)
      if assignments.isEmpty, name.isIndispensable {
        throw problem(.needsKey(entry.key, standard: name.keys), at: entry.valuePlace)
      }
      given[entry.key] = assignments
    }
    try refuseSharedKeys(given, names)
    return given.mapValues { $0.map(\.key) }
  }

  private struct Assignment {
    let key: Key
    let place: Place
  }

  private func table() throws(KeysProblem) -> TOMLTable {
    let whole: TOMLTable
    do throws(TOMLReader.Fault) {
      whole = try TOMLReader.table(of: text)
    } catch {
      throw problem(.syntax(error.message), at: error.place)
    }
    if let entry = whole.firstKey(outside: ["keys"]) {
      throw problem(.outsideKeys(entry.key), at: entry.place)
    }
    guard let entry = whole["keys"] else { return TOMLTable(at: whole.place) }
    guard case .table(let keys) = entry.value else {
      throw problem(.noTable(found: entry.value.kind), at: entry.valuePlace)
    }
    return keys
  }

  private func assignments(
    of entry: TOMLTable.Entry, _ names: KeyNames
  ) throws(KeysProblem) -> [Assignment] {
    var elements = [(value: entry.value, place: entry.valuePlace)]
    if case .list(let list) = entry.value { elements = list }
    var assignments: [Assignment] = []
    for (value, place) in elements {
      guard case .text(let name) = value else {
        throw problem(.noKeyName(intent: entry.key, found: value.kind), at: place)
      }
      guard let key = Key(name: name) else {
        throw problem(
          .unknownKey(name, nearest: Key.meant(by: name, nearest: names.nearest)), at: place)
      }
      guard !assignments.contains(where: { $0.key == key }) else {
        throw problem(.repeatedKey(key, intent: entry.key), at: place)
      }
      assignments.append(Assignment(key: key, place: place))
    }
    return assignments
  }

  /// A key must mean one thing: also no standard key of an intent that the file does not name.
  private func refuseSharedKeys(
    _ given: [String: [Assignment]], _ names: KeyNames
  ) throws(KeysProblem) {
    var owners: [Key: String] = [:]
    for name in names.entries where given[name.intent] == nil {
      for key in name.keys { owners[key] = name.intent }
    }
    let all = given.flatMap { intent, assignments in assignments.map { (intent, $0) } }
    for (intent, assignment) in all.sorted(by: { $0.1.place < $1.1.place }) {
      if let owner = owners[assignment.key] {
        throw problem(
          .sharedKey(
            assignment.key, intent: intent, owner: owner, ownerIsInFile: given[owner] != nil),
          at: assignment.place)
      }
      owners[assignment.key] = intent
    }
  }

  private func problem(_ reason: KeysProblem.Reason, at place: Place) -> KeysProblem {
    KeysProblem(reason, file: file, place: place)
  }
}
