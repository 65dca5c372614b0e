internal import BoardModel
internal import CellGrid

/// Days laid out from left to right: weeks, months or quarters, each as wide as the others.
struct TimeAxis {
  struct Cell {
    let start: Day
    /// The day after its last.
    let end: Day
    /// Its name among its neighbours, and that of the larger span it lies in.
    let name: String
    let span: String
  }

  let cells: [Cell]
  /// Where the first cell begins, and how wide each is.
  let first: Int
  let width: Int
  let today: Day
  /// Whether a column before the names of each cell keeps it from the one before.
  private let leads: Bool

  var start: Day { cells.first?.start ?? today }
  /// The last day on it.
  var end: Day { (cells.last?.end ?? today + 1) - 1 }

  init(_ tab: DatesTab, around day: Day, today: Day, columns: Int) {
    first = TimeAxis.margin + TimeAxis.labelColumns(columns) + 1
    let beside = tab == .bars ? BarDrawing.wordColumns(columns) : 0
    let room = max(12, columns - 1 - first - beside)
    let isMonthly = tab == .year || room / 36 >= 3
    let count = tab == .weeks ? 13 : isMonthly && tab != .year ? 36 : 12
    width = max(1, room / count)
    self.today = today
    // Bars begin where their day does, and so do the names above them.
    leads = width > 2 && tab != .bars
    var starts: [Day] = []
    switch tab {
    case .weeks: starts = (0...count).map { day.startOfWeek + ($0 - 2) * 7 }
    case .year: starts = (0...count).map { day.startOfMonth.adding(months: $0 - 2) }
    case .threeYears, .bars:
      let months = isMonthly ? 1 : 3
      let before = isMonthly ? 12 : 12 + (day.civil.month - 1) % 3
      starts = (0...count).map { day.startOfMonth.adding(months: $0 * months - before) }
    }
    cells = zip(starts, starts.dropFirst()).map { start, end in
      let (year, month, day) = start.civil
      return switch tab {
      case .weeks: Cell(start: start, end: end, name: "\(day)", span: start.monthText)
      case .year: Cell(start: start, end: end, name: start.monthName, span: "\(year)")
      case .threeYears, .bars:
        Cell(
          start: start, end: end, name: isMonthly ? start.monthName : "Q\((month + 2) / 3)",
          span: "\(year)")
      }
    }
  }

  private static let margin = 1

  /// What stands before the first cell: whose row it is.
  static func labelColumns(_ columns: Int) -> Int { columns < 60 ? 8 : 11 }

  /// The cell a day lies in.
  func cell(of day: Day) -> Int? { cells.firstIndex { $0.start <= day && day < $0.end } }

  /// The column a day stands in, as exactly as the cell is wide.
  func column(of day: Day) -> Int? {
    guard let index = cell(of: day) else { return nil }
    let cell = cells[index]
    return first + index * width + (day - cell.start) * width / max(1, cell.end - cell.start)
  }

  /// The column of a day, or the first or last one where it lies beyond.
  func nearestColumn(of day: Day) -> Int {
    if day < start { return first }
    return column(of: day) ?? first + cells.count * width - 1
  }

  /// Where today's line stands in a row of signs: between what is past and what is to come, with room
  /// for both where the cell is wide enough.
  var todayColumn: Int? {
    guard let index = cell(of: today), let column = column(of: today) else { return nil }
    let start = first + index * width
    // On the first day of a cell nothing in it is past.
    guard width > 2, today > cells[index].start else { return column }
    return min(max(column, start + (width > 3 ? 2 : 1)), start + width - 2)
  }

  /// The names above the cells: the larger spans, then the cells' own, as many as there is room for.
  var heading: [Line] {
    [Line(names(\.span)), Line(names(\.name))]
  }

  private func names(_ name: (Cell) -> String) -> [Piece] {
    var pieces: [Piece] = []
    var next = 0
    var before = ""
    for (index, cell) in cells.enumerated() {
      let text = name(cell)
      let isNow = cell.start <= today && today < cell.end
      let column = first + index * width + (leads ? 1 : 0)
      guard text != before, column >= next else { continue }
      // A span begun before is named again only where the axis begins.
      let columns = PrintableText.columns(of: text)
      guard column + columns <= first + cells.count * width + 1 else { continue }
      pieces.append(
        Piece(column: column, columns: columns, text: text, role: isNow ? .heading : .muted))
      next = column + columns + 1
      before = text
    }
    return pieces
  }

  /// The sign that the time up to here is past.
  static let todaySign = "│"
}

extension Day {
  /// The Monday of its week.
  var startOfWeek: Day {
    // 1 January 1970 was a Thursday.
    self - ((Int(number) + 3) % 7 + 7) % 7
  }

  var startOfMonth: Day { self - (civil.day - 1) }

  /// `Jun`.
  var monthName: String { String(monthText.prefix { $0 != " " }) }
}
