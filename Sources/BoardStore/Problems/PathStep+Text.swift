extension PathStep {
  /// `plan.objectives[3].title`; a key with other letters than a name has stands in brackets.
  static func text(_ steps: [PathStep]) -> String {
    var result = ""
    for step in steps.prefix(longest) {
      switch step {
      case .index(let index), .dated(let index): result += "[\(index)]"
      case .key(let key) where isName(key): result += result.isEmpty ? key : ".\(key)"
      case .key(let key): result += "[\(Fault.quoted(key))]"
      }
    }
    return steps.count > longest ? result + "…" : result
  }

  /// More steps than any value of a council has; a file of nothing but brackets has more.
  private static let longest = 16

  private static func isName(_ key: String) -> Bool {
    (1...40).contains(key.utf8.count)
      && key.utf8.allSatisfy { JSONReader.isWordByte($0) && $0 != 0x2E && $0 != 0x2B }
  }
}
