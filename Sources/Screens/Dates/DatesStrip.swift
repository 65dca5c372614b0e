internal import BoardModel
internal import CellGrid

/// The time line above the list: one row for each council, or for each kind of date of one council.
struct DatesStrip {
  let axis: TimeAxis
  let isNarrow: Bool
  /// Whether what it shows is of one council.
  let isOne: Bool

  /// So many rows of councils leave room for the list.
  let mostRows: Int

  /// - Parameter order: the councils by their names, the worst first.
  func lines(_ items: [DatedItem], order: [String]) -> [Line] {
    let inSight = items.filter { axis.cell(of: $0.on) != nil }
    if isNarrow { return axis.heading + [line("", inSight)] }
    let rows = isOne ? groups(of: inSight) : councils(of: inSight, order)
    return axis.heading + rows.map { line($0.name, $0.items) }
  }

  private func groups(of items: [DatedItem]) -> [(name: String, items: [DatedItem])] {
    let rows = DatedKind.groups.map { group in
      (name: group, items: items.filter { $0.kind.group == group })
    }.filter { !$0.items.isEmpty }
    return rows.isEmpty ? [(name: "", items: [])] : rows
  }

  private func councils(
    of items: [DatedItem], _ order: [String]
  ) -> [(name: String, items: [DatedItem])] {
    let rows = order.map { name in
      (name: name, items: items.filter { $0.councilName.string == name })
    }.filter { !$0.items.isEmpty }
    guard rows.count > mostRows else { return rows.isEmpty ? [(name: "", items: [])] : rows }
    let others = rows.dropFirst(mostRows - 1)
    return rows.prefix(mostRows - 1)
      + [(name: "\(others.count) others", items: others.flatMap(\.items))]
  }

  private func line(_ name: String, _ items: [DatedItem]) -> Line {
    var line = Line(
      [Piece(column: 1, columns: axis.first - 2, text: name, role: .text)])
    for index in axis.cells.indices {
      let start = axis.first + index * axis.width
      let end = start + axis.width
      let lead = axis.width > 1 ? 1 : 0
      let cell = axis.cells[index]
      let inside = items.filter { cell.start <= $0.on && $0.on < cell.end }
      guard axis.width > 1, let now = axis.todayColumn, start <= now, now < end else {
        line.pieces += pieces(inside, from: start + lead, to: end)
        continue
      }
      line.pieces.append(
        Piece(column: now, columns: 1, text: TimeAxis.todaySign, role: .heading))
      // Of two columns there is room on one side only.
      guard axis.width > 2 else {
        line.pieces += pieces(
          inside, from: now == start ? start + 1 : start, to: now == start ? end : now)
        continue
      }
      let begin = min(start + (axis.width > 3 ? 1 : 0), now)
      line.pieces += pieces(inside.filter { $0.on < axis.today }, from: begin, to: now)
      line.pieces += pieces(inside.filter { $0.on >= axis.today }, from: now + 1, to: end)
    }
    return line
  }

  private func pieces(_ items: [DatedItem], from column: Int, to end: Int) -> [Piece] {
    guard column < end else { return [] }
    return signs(items, room: end - column).enumerated().map { offset, sign in
      Piece(column: column + offset, columns: 1, text: sign.text, role: sign.role)
    }
  }

  /// What of a cell there is room for, what needs attention first; each sign once.
  private func signs(_ items: [DatedItem], room: Int) -> [(text: String, role: Role)] {
    var signs: [(text: String, role: Role)] = []
    for item in items.sorted(by: { $0.status.rank < $1.status.rank })
    where !signs.contains(where: { $0.text == item.sign && $0.role == item.role }) {
      signs.append((item.sign, item.role))
    }
    guard signs.count > room else { return signs }
    return room < 2 ? Array(signs.prefix(room)) : signs.prefix(room - 1) + [("+", .muted)]
  }
}
