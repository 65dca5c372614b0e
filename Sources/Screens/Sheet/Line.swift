package import CellGrid

/// One row of a screen before it is drawn: pieces of text, each with its place and what it means.
package struct Line: Hashable, Sendable {
  package var pieces: [Piece]

  package init(_ pieces: [Piece] = []) { self.pieces = pieces }

  /// Pieces one after another from `column` on, as wide as their text.
  package init(at column: Int = 1, flowing parts: [(String, Role)]) {
    var next = column
    pieces = parts.map { text, role in
      let columns = PrintableText.columns(of: text)
      defer { next += columns }
      return Piece(column: next, columns: columns, text: text, role: role)
    }
  }

  package init(_ text: String, _ role: Role = .text, at column: Int = 1) {
    self.init(at: column, flowing: [(text, role)])
  }

  package static let blank = Line()

  /// Where its last piece ends.
  package var columns: Int { pieces.map { $0.column + $0.columns }.max() ?? 0 }
}

/// A run of text in a line.
package struct Piece: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left
    case right
  }

  package var column: Int
  /// The columns it may take; longer text is cut with an ellipsis.
  package var columns: Int
  package var text: String
  package var role: Role
  package var alignment: Alignment = .left
  /// Whether it is shown reversed when its row is selected.
  package var marksSelection = false
}
