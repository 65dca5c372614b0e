extension Key {
  /// The keys of a script such as `jj<Enter>/visits<Enter>`.
  package static func parse(_ script: String) throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    var place = 1
    while let first = rest.first {
      var name = String(first)
      if first == "<" {
        guard let end = rest.firstIndex(of: ">") else {
          throw KeyScriptError.unclosed(place: place)
        }
        name = String(rest[...end])
      }
      guard let key = Key(name: name) else {
        throw first == "<"
          ? KeyScriptError.unknownKey(name: name, place: place)
          : KeyScriptError.unprintable(name: name, place: place)
      }
      keys.append(key)
      rest = rest.dropFirst(name.count)
      place += name.count
    }
    return keys
  }
}
