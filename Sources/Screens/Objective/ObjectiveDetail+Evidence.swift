internal import BoardModel
internal import CellGrid

/// What shows whether it made a difference, the newest first.
extension ObjectiveDetail {
  var evidenceRows: [Sheet.Row] {
    recorded.evidence.numbered(on: day).reversed().flatMap { evidence, number in
      let strike = strike(of: evidence)
      let isStruck = strike != nil
      var lines = Line.flow(
        [
          isStruck ? [("x", .text)] : [], [(evidence.on.text, .muted)],
          [(evidence.kind.name, isStruck ? .muted : .heading)],
          [
            (
              evidence.strength.rawValue,
              isStruck ? .muted : evidence.strength == .weak ? .alert : .text
            )
          ],
        ], columns: columns, gap: 2)
      lines += Line.wrapped(
        evidence.text.string, isStruck ? .muted : .text, columns: columns, at: 3)
      if let strike {
        lines += Line.wrapped(words(for: strike), .muted, columns: columns, at: 3)
      } else if let changed = evidence.changed {
        lines += Line.wrapped("What changed: \(changed.string)", .good, columns: columns, at: 3)
      } else if Voice(evidence.kind) != nil {
        lines.append(Line("What changed: nothing recorded", .alert, at: 3))
      }
      let name = LoggedEntry(.evidence, on: evidence.on, number: number)
      return rows(lines, of: .logged(name), marking: isStruck ? 4 : 3) + [.blank]
    }
  }
}
