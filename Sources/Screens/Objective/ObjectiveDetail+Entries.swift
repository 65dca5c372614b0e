internal import BoardModel
internal import CellGrid

/// Records as rows that can be selected, and those that were struck through among them.
extension ObjectiveDetail {
  /// The objective with everything that was ever recorded of it: what stands on a day knows nothing
  /// of what was struck through by then.
  var recorded: Objective {
    council.council.objective(objective.objective.ref) ?? objective.objective
  }

  /// Lines of one record: the first one is selected by its name, in so many of its pieces.
  func rows(_ lines: [Line], of name: EntryName, marking pieces: Int = 1) -> [Sheet.Row] {
    var rows = Sheet.Row.plain(lines)
    guard !rows.isEmpty else { return [] }
    rows[0].item = Sheet.Item(name)
    for index in rows[0].line.pieces.indices.prefix(pieces) {
      rows[0].line.pieces[index].marksSelection = true
    }
    return rows
  }

  /// That an entry was struck through by the day, and why.
  func strike(of entry: some Correctable) -> Strike? {
    entry.isStruck(by: day) ? entry.struck : nil
  }

  func words(for strike: Strike) -> String {
    let by = council.title(of: strike.by).map { " (\($0))" } ?? ""
    return "struck \(strike.on.text): \(strike.because)\(by)"
  }

  /// A dated entry with what was said of it; one that was struck through has an x before it.
  func rows(
    _ name: EntryName, _ on: Day, _ word: (String, Role), _ because: String?, _ strike: Strike?,
    indent: Int
  ) -> [Sheet.Row] {
    let lead: [(String, Role)] = [
      (on.text.leftPadded(to: 11), .muted), (strike == nil ? "  " : " x", .text),
      (strike == nil ? word.0 : " \(word.0)", strike == nil ? word.1 : .muted),
    ]
    var lines = Line.hanging(
      lead, because ?? "", strike == nil ? .text : .muted, columns: columns, at: indent)
    if because == nil, lines.count > 1 { lines.removeLast() }
    if let strike {
      lines += Line.wrapped(
        words(for: strike), .muted, columns: columns, at: indent == 3 ? 3 : indent)
    }
    return rows(lines, of: name, marking: 3)
  }

  /// Those of the entries that were struck through by the day, each as lines below what it was said of.
  func struckLines<Entries: Sequence>(
    _ entries: Entries, at indent: Int, _ words: (Entries.Element) -> String
  ) -> [Line] where Entries.Element: Correctable {
    entries.flatMap { entry in
      guard let strike = strike(of: entry) else { return [Line]() }
      return Line.wrapped(
        "x \(entry.on.text): \(words(entry)), \(self.words(for: strike))", .muted,
        columns: columns, at: indent)
    }
  }
}
