internal import BoardModel
internal import CellGrid

/// A form as lines at a width, with the place of the cursor among them.
struct FormPicture {
  private(set) var lines: [Line] = []
  /// The lines of the field with the cursor, what is said of it with them.
  private(set) var focus = 0..<0
  private(set) var cursor = Position(column: 0, row: 0)
  private let columns: Int
  private let rows: Int

  /// Where values begin.
  private var indent: Int { FormPicture.indent(columns) }

  static func indent(_ columns: Int) -> Int { columns < 46 ? 13 : 17 }

  /// How wide the text of a field stands; one more column is left for the cursor behind it.
  static func textColumns(_ columns: Int) -> Int {
    max(8, min(columns, FormPicture.widest) - indent(columns) - 2)
  }

  /// Lines longer than this are hard to read.
  static let widest = 104

  /// - Parameter rows: how many of its lines can be in sight.
  init(_ form: Form, columns: Int, rows: Int) {
    self.columns = min(columns, FormPicture.widest)
    self.rows = rows
    for place in form.fields.indices {
      let start = lines.count
      add(form.fields[place], isFocused: place == form.focus, of: form)
      if place == form.focus { focus = start..<lines.count }
    }
  }

  /// The first line in sight: the cursor is always, and what is said of its field where it fits.
  func top(rows: Int) -> Int {
    guard lines.count > rows else { return 0 }
    var top = min(max(0, focus.upperBound - rows), focus.lowerBound)
    if cursor.row >= top + rows { top = cursor.row - rows + 1 }
    return min(top, lines.count - rows)
  }

  var width: Int { columns }
  var offerIndent: Int { indent - 1 }
  /// The offers that stand below a field at a time.
  var mostOffers: Int { max(2, min(8, rows / 2 - 1)) }

  /// The rows one field may take.
  private var mostRows: Int { max(2, min(8, rows / 2)) }

  private mutating func add(_ field: FormField, isFocused: Bool, of form: Form) {
    let start = lines.count
    lines += value(field, isFocused: isFocused, today: form.today)
    let name = PrintableText.clipped(field.label, to: indent - 2)
    lines[start].pieces.insert(
      Piece(column: 1, columns: indent - 2, text: name, role: isFocused ? .key : .muted), at: 0)
    var problem = field.refused ?? field.problem(today: form.today)
    if let complaint = form.complaint, complaint.field == field.id { problem = complaint.words }
    if let problem { lines += wrapped("! \(problem)", .alert) }
    if isFocused { lines += offers(field) }
  }

  private func wrapped(_ text: String, _ role: Role) -> [Line] {
    Line.wrapped(text, role, columns: columns, at: indent)
  }

  private mutating func value(_ field: FormField, isFocused: Bool, today: Day) -> [Line] {
    let width = FormPicture.textColumns(columns)
    let all = field.buffer.rows(columns: width)
    let place = field.buffer.cursorPlace(columns: width)
    let count = min(all.count, mostRows)
    let first = isFocused ? min(max(0, place.row - count + 1), all.count - count) : 0
    if isFocused {
      cursor = Position(column: indent + place.column, row: lines.count + place.row - first)
    }
    guard !field.text.isEmpty else {
      let hint = field.hint.isEmpty ? (field.isNeeded ? "needed" : "optional") : field.hint
      // Beside the cursor, so that it can be told from something typed.
      let column = indent + (isFocused ? 2 : 0)
      return [Line([Piece(column: column, columns: width - 2, text: hint, role: .hint)])]
    }
    var made = all[first..<first + count].map { range in
      Line([
        Piece(
          column: indent, columns: width + 1, text: String(field.buffer.characters[range]),
          role: isFocused ? .input : .text,
          marksSelection: isFocused && field.isFresh && field.isPicked
        )
      ])
    }
    if all.count > count {
      made[count - 1].pieces.append(
        Piece(column: columns - 1, columns: 1, text: "+", role: .hint))
    }
    if let day = field.day(from: today) { addMeaning(day.textWithWeekday, to: &made) }
    if field.isNew { addMeaning("a new one", to: &made) }
    return made
  }

  /// The day that is meant, beside what was written or below it.
  private func addMeaning(_ words: String, to made: inout [Line]) {
    let end = made[made.count - 1].pieces.map { $0.column + PrintableText.columns(of: $0.text) }
    let start = max((end.max() ?? indent) + 3, indent + 15)
    if start + PrintableText.columns(of: words) < columns {
      made[made.count - 1].pieces.append(
        Piece(column: start, columns: columns - start, text: words, role: .reference))
    } else {
      made.append(Line(words, .reference, at: indent))
    }
  }
}

extension FormField {
  /// Whether its value is one of a few rather than words of its own.
  var isPicked: Bool { if case .text = kind { false } else { true } }
}
