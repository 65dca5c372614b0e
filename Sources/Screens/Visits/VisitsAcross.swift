internal import BoardModel
internal import CellGrid

/// Visits, reviews and reports of several councils: what is owed and what is to come of all of them
/// first, then what there has been at each.
struct VisitsAcross {
  let pages: [VisitsPage]
  let columns: Int

  var rows: [Sheet.Row] {
    guard let first = pages.first(where: { !$0.subjects.isEmpty || !$0.past.isEmpty }) else {
      return []
    }
    return first.joined(
      [
        first.section("By council", pages.flatMap(\.summary)),
        first.section("Overdue", merged(\.overdueEntries)),
        first.section("To come", merged(\.aheadEntries)),
        first.section(
          "Visited by Ofsted, the letter awaited",
          pages.flatMap { page in page.awaitingLetter.flatMap(page.rows) }),
      ]
        + pages.map { page in
          page.past.isEmpty
            ? [] : Sheet.Row.plain([Line(page.council.council.name.string, .title)]) + page.past
        })
  }

  /// Of all councils by their days, the earliest first.
  private func merged(_ entries: (VisitsPage) -> [AwaitedReview]) -> [Sheet.Row] {
    let all = pages.flatMap { page in entries(page).map { (page: page, entry: $0) } }
    return all.ordered { $0.entry.due }.flatMap { $0.page.rows($0.entry) }
  }
}
