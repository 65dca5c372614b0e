internal import CellGrid

/// The table of keys as a list for a terminal and as a table for the README.
extension KeyTable {
  package var text: String {
    Binding.Group.allCases.map { group in
      let rows = bindings.filter { $0.group == group }.map {
        "  \($0.keyNames.padding(to: 22))\($0.help)\n"
      }
      return "\(group.rawValue)\n\(rows.joined())"
    }.joined(separator: "\n")
  }

  package var markdown: String {
    "| Key | What it does |\n|---|---|\n"
      + bindings.map { binding in
        let names = binding.keys.map { "`\($0.readable)`" }.joined(separator: " ")
        return "| \(names) | \(binding.help) |\n"
      }.joined()
  }
}
