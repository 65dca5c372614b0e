import BoardModel
import BoardStore

/// Trees made by seeded dice, and trees made of others by a few changes.
struct TreeDice {
  var numbers: SteadyNumbers

  init(seed: Int) { numbers = SteadyNumbers(state: UInt64(seed)) }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private static let keys: [Prose] = [
    "id", "ref", "a", "b/c", "d~e", "", "~", "é", "e\u{301}", "#3", "plan", "new",
  ]
  private static let words: [Prose] = ["", "x", "KNO-01", "a/b", "~1", "\"\\\n\u{7}", "日本"]

  mutating func tree(depth: Int = 4) -> JSONTree {
    switch roll(depth > 0 ? 0...7 : 3...7) {
    case 0, 1: .object(members(depth: depth))
    case 2: .list((0..<roll(0...5)).map { _ in item(depth: depth - 1) })
    case 3: .number(Prose(["0", "-1.50", "12e3", "9007199254740993"][roll(0...3)]))
    case 4: .truth(roll(0...1) == 0)
    case 5: .null
    default: .text(TreeDice.words[roll(0...6)])
    }
  }

  private mutating func members(depth: Int) -> [JSONTree.Member] {
    TreeDice.keys.shuffled(using: &numbers).prefix(roll(0...6)).map {
      JSONTree.Member($0, tree(depth: depth - 1))
    }
  }

  /// An element that mostly has a name.
  private mutating func item(depth: Int) -> JSONTree {
    guard roll(0...3) > 0, depth > 0 else { return tree(depth: depth) }
    let name = Prose("n\(roll(0...30))")
    return .object(
      [JSONTree.Member("id", .text(name))] + members(depth: depth).filter { $0.key != "id" })
  }

  /// The tree with something in it changed, added, taken away or moved.
  mutating func changed(_ tree: JSONTree) -> JSONTree {
    switch tree {
    case .object(var members):
      switch members.isEmpty ? 0 : roll(0...5) {
      case 0:
        let others = TreeDice.keys.filter { key in !members.contains { $0.key == key } }
        if let key = others.randomElement(using: &numbers) {
          members.insert(JSONTree.Member(key, self.tree(depth: 2)), at: roll(0...members.count))
        }
      case 1: members.remove(at: roll(0...members.count - 1))
      case 2: members.shuffle(using: &numbers)
      default:
        let place = roll(0...members.count - 1)
        members[place].value = changed(members[place].value)
      }
      return .object(members)
    case .list(var items):
      switch items.isEmpty ? 0 : roll(0...5) {
      case 0: items.insert(item(depth: 2), at: roll(0...items.count))
      case 1: items.remove(at: roll(0...items.count - 1))
      case 2: items.shuffle(using: &numbers)
      default:
        let place = roll(0...items.count - 1)
        items[place] = changed(items[place])
      }
      return .list(items)
    default: return self.tree(depth: 2)
    }
  }
}
