internal import CellGrid

/// The table of keys as a list for a terminal, as a table for the README and as a keys file.
extension KeyTable {
  /// Keys, what a keys file calls the intent, and what it does.
  package var text: String {
    let keyColumns = 2 + (bindings.map { PrintableText.columns(of: $0.keyNames) }.max() ?? 0)
    let nameColumns = 2 + (bindings.map { $0.intent.rawValue.count }.max() ?? 0)
    return Binding.Group.allCases.map { group in
      let rows = bindings.filter { $0.group == group }.map {
        "  \($0.keyNames.padding(to: keyColumns))"
          + "\($0.intent.rawValue.padding(to: nameColumns))\($0.help)\n"
      }
      return "\(group.rawValue)\n\(rows.joined())"
    }.joined(separator: "\n")
  }

  package var markdown: String {
    "| Key | What it does |\n|---|---|\n"
      + bindings.map { binding in
        let names = binding.keys.map { key in
          key == .character("|") ? "`\\|`" : "`\(key.readable)`"
        }.joined(separator: " ")
        return "| \(names) | \(binding.help) |\n"
      }.joined()
  }

  /// A keys file that says what the table says, for somebody to change.
  package var toml: String {
    "[keys]\n"
      + Binding.Group.allCases.map { group in
        let rows = bindings.filter { $0.group == group }.map { binding in
          let names = binding.keys.map(\.nameInTOML)
          return "\(binding.intent.rawValue) = [\(names.joined(separator: ", "))]"
            + " # \(binding.help)\n"
        }
        return "\n# \(group.rawValue)\n\(rows.joined())"
      }.joined()
  }
}

extension Key {
  fileprivate var nameInTOML: String {
    name == "\\" || name == "\"" ? "'\(name)'" : "\"\(name)\""
  }
}
