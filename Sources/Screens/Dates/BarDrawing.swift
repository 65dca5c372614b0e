internal import BoardModel
internal import CellGrid

/// An objective as a bar: what was first agreed, what is expected now, its milestones, today.
struct BarDrawing {
  let axis: TimeAxis
  let columns: Int

  /// What the days in words take beside the bars, from so many columns on.
  static func wordColumns(_ columns: Int) -> Int {
    columns >= 160 ? 60 : columns >= 100 ? 24 : 0
  }

  /// Where the days in words begin.
  private var words: Int { axis.first + axis.cells.count * axis.width + 1 }
  private var hasWords: Bool { BarDrawing.wordColumns(columns) > 0 }

  var heading: [Line] {
    var lines = axis.heading
    if hasWords, let last = lines.indices.last {
      lines[last].pieces.append(
        Piece(column: words, columns: 20, text: "    Now due", role: .heading))
    }
    return lines
  }

  func line(for bar: ObjectiveBar, on today: Day) -> Line {
    var line = Line([
      Piece(
        column: 1, columns: 7, text: bar.ref.string, role: .reference, marksSelection: true),
      Piece(
        column: axis.first - 2, columns: 1, text: String(bar.rating.letter), role: bar.rating.role),
    ])
    line.pieces += cells(of: bar, on: today)
    if hasWords { line.pieces += words(of: bar, on: today) }
    return line
  }

  private func words(of bar: ObjectiveBar, on today: Day) -> [Piece] {
    let isLate = bar.finished == nil && bar.forecastDue < today
    let slip = bar.forecastDue - bar.baselineDue
    let state =
      bar.finished != nil
      ? (bar.rating == .blue ? "delivered" : "ended")
      : isLate
        ? DayWords.untilDue(bar.forecastDue - today)
        : slip == 0 ? "" : "\(slip > 0 ? "+" : "")\(slip) d"
    return [
      Piece(
        column: words, columns: 11, text: (bar.finished ?? bar.forecastDue).text,
        role: isLate ? .alert : .text, alignment: .right),
      Piece(column: words + 12, columns: 10, text: state, role: isLate ? .alert : .muted),
      Piece(
        column: words + 23, columns: max(0, columns - words - 24), text: bar.title.string,
        role: .text),
    ].filter { $0.columns > 3 && !$0.text.isEmpty }
  }

  /// The same as a sentence.
  static func sentence(_ bar: ObjectiveBar, on today: Day) -> String {
    var words = "First agreed for \(bar.baselineDue.text)"
    let slip = bar.forecastDue - bar.baselineDue
    if let finished = bar.finished {
      words += ", \(bar.rating == .blue ? "delivered" : "ended") \(finished.text)"
    } else {
      if slip != 0 {
        words +=
          ", now expected \(bar.forecastDue.text), \(abs(slip)) d \(slip > 0 ? "later" : "earlier")"
      }
      if bar.forecastDue < today { words += ", \(DayWords.untilDue(bar.forecastDue - today))" }
    }
    guard !bar.milestones.isEmpty else { return words + "." }
    let missed =
      bar.finished == nil ? bar.milestones.count { !$0.isReached && $0.on < today } : 0
    words +=
      "; \(bar.milestones.count(where: \.isReached)) of \(bar.milestones.count) milestones reached"
    return words + (missed > 0 ? ", \(missed) missed." : ".")
  }

  /// Cell by cell, what is drawn later over what is drawn before; runs of one meaning as one piece.
  private func cells(of bar: ObjectiveBar, on today: Day) -> [Piece] {
    var cells = [(text: Character, role: Role)?](
      repeating: nil, count: axis.cells.count * axis.width)
    func put(_ sign: Character, _ role: Role, _ day: Day) {
      guard let column = axis.column(of: day) else { return }
      cells[column - axis.first] = (sign, role)
    }
    func fill(_ sign: Character, _ role: Role, _ from: Day, _ to: Day) {
      guard from <= to, to >= axis.start, from <= axis.end else { return }
      for column in axis.nearestColumn(of: from)...axis.nearestColumn(of: to) {
        cells[column - axis.first] = (sign, role)
      }
    }
    let isOpen = bar.finished == nil
    fill("─", isOpen ? .text : .muted, bar.start, bar.baselineDue)
    if isOpen, bar.forecastDue > bar.baselineDue {
      fill("▒", .alert, bar.baselineDue, bar.forecastDue)
    }
    put(Character(TimeAxis.todaySign), .heading, today)
    for mark in bar.milestones {
      put(mark.isReached ? "•" : "o", mark.isReached ? .good : .text, mark.on)
    }
    put("[", .text, bar.start)
    put("]", .text, bar.baselineDue)
    if isOpen, bar.forecastDue != bar.baselineDue {
      put(">", bar.forecastDue > bar.baselineDue ? .alert : .good, bar.forecastDue)
    }
    // What was missed is shown whatever else stands there.
    for mark in bar.milestones where isOpen && !mark.isReached && mark.on < today {
      put("!", .alert, mark.on)
    }
    if let finished = bar.finished {
      put(bar.rating == .blue ? "B" : "x", bar.rating == .blue ? .ratingBlue : .muted, finished)
    }
    return pieces(of: cells) + beyond(bar)
  }

  /// Where a bar lies that is not in sight, and from or up to which day.
  private func beyond(_ bar: ObjectiveBar) -> [Piece] {
    let room = axis.cells.count * axis.width
    if bar.end < axis.start {
      let text = "\(Self.before) \(bar.end.text)"
      return [
        Piece(column: axis.first, columns: min(room, 13), text: text, role: .muted)
      ]
    }
    guard bar.start > axis.end else { return [] }
    let text = "\(bar.start.text) \(Self.after)"
    let columns = min(room, PrintableText.columns(of: text))
    return [
      Piece(column: axis.first + room - columns, columns: columns, text: text, role: .muted)
    ]
  }

  /// The signs of what lies before the days shown, and after them.
  static let before = "«"
  static let after = "»"

  private func pieces(of cells: [(text: Character, role: Role)?]) -> [Piece] {
    var pieces: [Piece] = []
    for (index, cell) in cells.enumerated() {
      guard let cell else { continue }
      let column = axis.first + index
      if let last = pieces.last, last.role == cell.role, last.column + last.columns == column {
        pieces[pieces.count - 1].text.append(cell.text)
        pieces[pieces.count - 1].columns += 1
      } else {
        pieces.append(
          Piece(column: column, columns: 1, text: String(cell.text), role: cell.role))
      }
    }
    return pieces
  }
}
