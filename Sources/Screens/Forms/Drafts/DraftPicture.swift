internal import BoardModel
internal import CellGrid

/// A draft as lines at a width, and what can be done with it.
struct DraftPicture {
  let lines: [Line]
  /// What can be done; it stays in sight.
  let choices: [Line]

  /// `rows` is how many there are for both.
  init(_ question: DraftQuestion, columns: Int, rows: Int) {
    let columns = min(columns, FormPicture.widest)
    let indent = FormPicture.indent(columns)
    let words =
      columns < 60
      ? "Not saved, of \(question.kept.at.text):"
      : "Typed on \(question.kept.at.text) for \(question.council), and not saved."
    var lines = Line.wrapped(words, .alert, columns: columns)
    lines += Line.wrapped(question.kept.draft.title, .title, columns: columns)
    if let obstacle = question.obstacle {
      lines += Line.wrapped(obstacle, .alert, columns: columns)
    }
    for field in question.fields where field.isWorthSeeing {
      lines += DraftPicture.row(field.draft.label, field.draft.text, .input, columns, indent)
      guard question.isComparing, question.hasForm else { continue }
      if let recorded = field.recorded {
        lines += DraftPicture.row("  on record", recorded, .text, columns, indent)
        continue
      }
      if field.now != field.draft.before {
        lines += DraftPicture.row("  was", field.draft.before, .muted, columns, indent)
      }
      lines += DraftPicture.row("  is now", field.now ?? "", .text, columns, indent)
    }
    self.lines = lines
    choices = rows < 16 ? [DraftPicture.oneRow(question)] : DraftPicture.rows(question, columns)
  }

  /// Where there are few rows, the text is what they are for.
  private static func oneRow(_ question: DraftQuestion) -> Line {
    var pieces: [Piece] = []
    var column = 1
    for choice in DraftQuestion.Choice.allCases {
      pieces.append(Piece(column: column, columns: 1, text: String(choice.letter), role: .key))
      pieces.append(
        Piece(
          column: column + 2, columns: choice.rawValue.count, text: choice.rawValue, role: .text,
          marksSelection: choice == question.choice))
      column += choice.rawValue.count + 3
    }
    return Line(pieces)
  }

  private static func rows(_ question: DraftQuestion, _ columns: Int) -> [Line] {
    DraftQuestion.Choice.allCases.map { choice in
      Line([
        Piece(column: 1, columns: 1, text: String(choice.letter), role: .key),
        Piece(
          column: 3, columns: columns - 4, text: choice.words, role: .text,
          marksSelection: choice == question.choice),
      ])
    }
  }

  private static func row(
    _ label: String, _ text: String, _ role: Role, _ columns: Int, _ indent: Int
  ) -> [Line] {
    var lines = Line.wrapped(
      text.isEmpty ? "nothing" : text, text.isEmpty ? .muted : role, columns: columns, at: indent)
    if lines.isEmpty { lines = [.blank] }
    lines[0].pieces.insert(
      Piece(
        column: 1, columns: indent - 2, text: PrintableText.clipped(label, to: indent - 2),
        role: .muted), at: 0)
    return lines
  }

  func farthestTop(rows: Int) -> Int { max(0, lines.count - max(1, rows - choices.count - 1)) }
}

extension DraftQuestion.Field {
  /// A day nobody has changed only says what day the rest is of.
  var isWorthSeeing: Bool { draft.text != draft.before || draft.text != now }
}
