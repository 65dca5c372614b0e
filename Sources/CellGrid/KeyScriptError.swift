/// Why a key script cannot be read; places are counted in characters from 1.
package enum KeyScriptError: Error, Hashable, Sendable {
  case unclosed(place: Int)
  case unknownKey(name: String, place: Int)
  case unprintable(name: String, place: Int)
}

extension KeyScriptError: CustomStringConvertible {
  /// What is wrong, where, and what to write instead.
  package var description: String {
    switch self {
    case .unclosed(let place):
      "character \(place): \"<\" starts a key name but no \">\" ends it; "
        + "write <lt> for the key \"<\""
    case .unknownKey(let name, let place):
      "character \(place): no key is called \(PrintableText.clipped(name, to: 30)); "
        + "write names such as <Enter>, <Esc>, <Tab>, <Down>, <PgDn>, <Space>, <C-d>, <F1>, "
        + "or <lt> for \"<\""
    case .unprintable(let name, let place):
      "character \(place): \(PrintableText.line(name)) is not a key that can be typed; "
        + "write <Enter>, <Tab> or <C-d> for such keys"
    }
  }
}
