internal import BoardModel
internal import CellGrid

extension ObjectiveAsOf {
  /// Every reason in words, on as many lines for any objective so that the list above does not jump.
  func whyInFull(columns: Int) -> [Line] {
    let lines = Line.wrapped(verdict.whyInFull, columns: columns)
    let count = columns < 100 ? 6 : columns < 160 ? 4 : 3
    return Array((lines + Array(repeating: .blank, count: count)).prefix(count))
  }
}

extension View {
  /// The place of the selected objective; the first where none is selected yet.
  func place(in keys: [ObjectiveKey]) -> Int {
    if keys.indices.contains(row), keys[row].id == selected { return row }
    return keys.firstIndex { $0.id == selected } ?? 0
  }
}
