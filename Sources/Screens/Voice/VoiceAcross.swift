internal import BoardModel
internal import CellGrid

/// The views held at several councils: each in a line first, so that no gap stands below another
/// council's whole list.
struct VoiceAcross {
  let pages: [VoicePage]
  let columns: Int

  var head: [Line] {
    let open = pages.reduce(0) { $0 + $1.silence.open }
    let silent = pages.reduce(0) { $0 + $1.silence.silent }
    guard open > 0 else { return [] }
    return Line.wrapped(
      "\(silent) of \(DayWords.count(open, "open objective", "open objectives")) at"
        + " \(DayWords.count(pages.count, "council", "councils")) without any voice",
      silent == 0 ? .muted : .alert, columns: columns) + (pages.first?.table ?? [])
  }

  var rows: [Sheet.Row] {
    let kept = pages.filter { !$0.kept.isEmpty }
    guard !kept.isEmpty else { return [] }
    return [.heading("By council")] + kept.flatMap(\.summary)
      + kept.flatMap { page in
        [.blank] + Sheet.Row.plain([Line(page.council.council.name.string, .title)]) + page.rows
      }
  }
}

extension Setting {
  /// The council; without one, those whose notice stands, the worst first.
  func councils(of key: String?) -> [CouncilAsOf] {
    if let key { return board.council(key).map { [$0] } ?? [] }
    return board.worstFirst.compactMap { place in
      guard case .council(let council, let summary) = board.entries[place], summary.isOpen else {
        return nil
      }
      return council
    }
  }

  /// Said below lists across councils of those that cannot be read.
  var unreadableElsewhere: [Line] {
    guard board.unreadable > 0 else { return [] }
    let councils = DayWords.count(board.unreadable, "council", "councils")
    return [Line("\(councils) unreadable, not looked at here", .alert)]
  }

  var nothingOpen: String { "No council was under a notice on \(board.day.text)." }
}
