internal import BoardModel
internal import CellGrid

/// Mine and theirs one below the other, and what can be done about it.
struct ConflictPicture {
  let lines: [Line]
  /// What can be done; it stays in sight.
  let choices: [Line]

  init(_ conflict: Conflict, columns: Int) {
    let columns = min(columns, FormPicture.widest)
    let words =
      columns < 60
      ? "Not saved: others changed this too."
      : "While you were writing, somebody else changed the same thing. Theirs is saved; yours is not."
    var lines = Line.wrapped(words, .alert, columns: columns)
    lines.append(Line("Theirs", .heading))
    let theirs =
      conflict.theirs.isEmpty ? ["a change that says nothing of itself"] : conflict.theirs
    for words in theirs { lines += Line.wrapped(words, columns: columns, at: 3) }
    lines.append(Line("Yours", .heading))
    lines += Line.wrapped(conflict.request.command.what, .input, columns: columns, at: 3)
    if let why = conflict.request.command.why {
      lines += Line.wrapped(why.string, .input, columns: columns, at: 3)
    }
    self.lines = lines
    choices = Conflict.Choice.allCases.map { choice in
      let isChosen = choice == conflict.choice
      return Line([
        Piece(column: 1, columns: 1, text: String(choice.letter), role: .key),
        Piece(
          column: 3, columns: columns - 4, text: choice.words, role: .text,
          marksSelection: isChosen),
      ])
    }
  }

  func farthestTop(rows: Int) -> Int { max(0, lines.count - max(1, rows - choices.count - 1)) }
}
