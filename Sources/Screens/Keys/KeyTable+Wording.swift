internal import CellGrid

/// Keys in sentences and signs, so that these tell the truth whatever the keys are.
extension KeyTable {
  /// The intent's first key as a reader sees it; nil where it has none.
  func name(of intent: Intent) -> String? { binding(of: intent)?.keys.first?.readable }

  /// What a sentence goes on with: `; F shows all`, or nothing where the intent has no key.
  func advice(_ intent: Intent, _ does: String) -> String {
    name(of: intent).map { "; \($0) \(does)" } ?? ""
  }

  /// The intent's key as the sign of a line being typed, or a word where the key is no sign.
  func sign(_ intent: Intent, or word: String) -> String {
    name(of: intent).flatMap { $0.count == 1 ? $0 : nil } ?? word
  }

  /// What leaves the first screen.
  var leaving: Intent { has(.backOrQuit) ? .backOrQuit : .quit }

  /// What leaves every other screen.
  var goingBack: Intent { has(.backOrQuit) ? .backOrQuit : .back }

  /// Whether any key means it.
  private func has(_ intent: Intent) -> Bool { binding(of: intent)?.keys.isEmpty == false }
}
