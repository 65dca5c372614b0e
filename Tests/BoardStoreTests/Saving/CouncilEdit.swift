import BoardModel
import BoardStore

/// Edits of the small council, made on its tree so that no test knows the model's members.
enum CouncilEdit {
  static let id: CouncilID = {
    guard let id = CouncilID("knowsley") else { preconditionFailure("a name like any other") }
    return id
  }()

  /// Another council, the same but for its id.
  static var sefton: Council? {
    Fixture.small(replacing: "\"knowsley\"", with: "\"sefton\"").flatMap {
      CouncilReader.read($0, id: CouncilID("sefton"), file: "councils/sefton.json").value
    }
  }

  /// The small council without all it can do without: tests that save thousands of times use it.
  static let tiny: [UInt8] = {
    guard var tree = JSONTree(Fixture.small) else { return Fixture.small }
    func dropping(_ tree: JSONTree, _ put: (JSONTree) -> JSONTree) -> JSONTree {
      guard case .object(let members) = tree else { return tree }
      return members.reduce(tree) { kept, member in
        var smaller = kept
        smaller[member.key] = nil
        let isNeeded = ["delivery", "name"].contains(member.key)
        return isNeeded || council(put(smaller).fileBytes) == nil ? kept : smaller
      }
    }
    for _ in 0..<2 {
      tree = dropping(tree) { $0 }
      let whole = tree
      tree.editObjective { objective in
        objective = dropping(objective) { smaller in
          var other = whole
          other.editObjective { $0 = smaller }
          return other
        }
      }
    }
    return tree.fileBytes
  }()

  static func council(_ bytes: [UInt8]) -> Council? { Fixture.read(bytes).value }

  /// The council with its tree changed; as it was where the tree is no council any more.
  static func made(_ council: Council, _ change: (inout JSONTree) -> Void) -> Council {
    guard var tree = JSONTree(CouncilWriter.bytes(of: council)) else { return council }
    change(&tree)
    return Fixture.read(tree.fileBytes).value ?? council
  }

  static func renaming(_ name: String) -> (Council) -> Council {
    { council in made(council) { $0["name"] = .text(Prose(name)) } }
  }

  static func titling(_ title: String) -> (Council) -> Council {
    { council in
      made(council) { tree in
        tree.editObjective { $0["title"] = .text(Prose(title)) }
      }
    }
  }

  static func rating(_ because: String) -> (Council) -> Council {
    { council in
      made(council) { tree in
        tree.editObjective { objective in
          objective.editList("delivery") { entries in
            guard var entry = entries.last else { return }
            entry["because"] = .text(Prose(because))
            entries.append(entry)
          }
        }
      }
    }
  }

  /// One of many edits, some of which change nothing.
  static func any(_ dice: inout TreeDice) -> (Council) -> Council {
    let word = "word \(dice.roll(0...40)) \u{202E}é\u{301}\n\"\\"
    switch dice.roll(0...7) {
    case 0: return renaming(word)
    case 1: return titling(word)
    case 2:
      return { council in
        made(council) { tree in
          tree.editObjective { $0.editList("delivery") { if $0.count > 1 { $0.removeLast() } } }
        }
      }
    case 3:
      let name = "k\(dice.roll(2...9))"
      return { council in
        made(council) { tree in
          tree.editList("risks") { risks in
            if let place = risks.firstIndex(where: { $0["id"]?.text == Prose(name) }) {
              risks.remove(at: place)
            } else if var risk = risks.first {
              risk["id"] = .text(Prose(name))
              risks.insert(risk, at: risks.count / 2)
            }
          }
        }
      }
    case 4:
      return { council in made(council) { $0.editList("risks") { $0.reverse() } } }
    case 5:
      return { council in
        made(council) { tree in
          tree.editObjective { objective in
            if case .object(let members) = objective {
              let hasOwner = members.contains { $0.key == "owner" }
              objective["owner"] = hasOwner ? nil : .text("head")
            }
          }
        }
      }
    default: return rating(word)
    }
  }
}

extension JSONTree {
  subscript(key: Prose) -> JSONTree? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let place = members.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key, value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  mutating func editList(_ key: Prose, _ edit: (inout [JSONTree]) -> Void) {
    guard var items = self[key]?.items else { return }
    edit(&items)
    self[key] = .list(items)
  }

  /// Edits KNO-07.
  mutating func editObjective(_ edit: (inout JSONTree) -> Void) {
    guard var plan = self["plan"] else { return }
    plan.editList("objectives") { objectives in
      if !objectives.isEmpty { edit(&objectives[0]) }
    }
    self["plan"] = plan
  }
}
