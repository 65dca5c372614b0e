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
