internal import BoardModel

/// One of the things a field can be: what stands for it in the field, and by what else it is known.
struct Choice: Hashable, Sendable {
  /// What the record holds: an id, or the value's own name.
  let value: String
  /// What stands in the field once it is chosen.
  let words: String
  /// A letter or another name that means it.
  var also: [String] = []
  /// Said beside it where it is offered.
  var hint = ""
}

extension Choice {
  /// Something called by what it says, in few words; its short name finds it too.
  init(of value: String, _ text: String, hint: String = "") {
    self.init(
      value: value, words: Choice.brief(text), hint: hint.isEmpty ? value : "\(value), \(hint)")
  }

  /// The first words of a text, as many as stand on a row of a form.
  static func brief(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    var brief = ""
    for word in words {
      if !brief.isEmpty, brief.count + word.count + 1 > 48 { return "\(brief) ..." }
      brief += brief.isEmpty ? String(word) : " \(word)"
    }
    return brief
  }

  /// The same in a list, whose parts commas part.
  var withoutCommas: Choice {
    Choice(
      value: value, words: String(words.filter { $0 != "," && $0 != "\n" }), also: also, hint: hint)
  }
}

extension [Choice] {
  /// Those that what was typed fits, the closest first; all of them while nothing was typed.
  func fitting(_ typed: String) -> [Choice] {
    let typed = TypedText.trimmed(typed.lowercased())
    guard !typed.isEmpty else { return self }
    let words = typed.split(separator: " ")
    let ranked = enumerated().compactMap { index, choice -> (rank: Int, index: Int)? in
      let names = choice.names
      if names.contains(typed) { return (0, index) }
      if names[0].hasPrefix(typed) { return (1, index) }
      let all = "\(names.joined(separator: " ")) \(choice.hint.lowercased())"
      guard words.allSatisfy({ all.contains($0) }) else { return nil }
      return (names.contains { $0.hasPrefix(typed) } ? 2 : 3, index)
    }
    return ranked.sorted { $0 < $1 }.map { self[$0.index] }
  }

  /// What was meant: the one of that name, or the only one that fits; nothing where several do.
  func meant(by typed: String) -> Choice? {
    let fitting = fitting(typed)
    guard let first = fitting.first, !TypedText.trimmed(typed).isEmpty else { return nil }
    if fitting.count == 1 { return first }
    let typed = TypedText.trimmed(typed.lowercased())
    let exact = fitting.filter { $0.names.contains(typed) }
    return exact.count == 1 ? exact.first : nil
  }

  func choice(of value: String?) -> Choice? {
    value.flatMap { value in first { $0.value == value } }
  }
}

extension Choice {
  /// Everything it is called, in lower case, the words first.
  fileprivate var names: [String] { ([words, value] + also).map { $0.lowercased() } }
}
