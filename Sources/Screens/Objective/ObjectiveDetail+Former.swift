internal import BoardModel
internal import CellGrid

/// What an objective was called before, and whose it was.
extension ObjectiveDetail {
  var formerWords: [Sheet.Row] {
    let former = Array(objective.objective.formerly.known(on: day))
    guard !former.isEmpty else { return [] }
    return [.blank, .heading("Until it was changed")]
      + former.reversed().flatMap { former in
        Sheet.Row.plain(
          Line.hanging(
            [("until \(former.on.text)", .muted)], words(of: former), columns: columns, at: 20))
      }
  }

  private func words(of former: FormerObjective) -> String {
    let people = [
      council.title(of: former.owner).map { "owner \($0)" } ?? "no owner",
      council.title(of: former.sponsor).map { "sponsor \($0)" },
    ].compactMap { $0 }
    return "\(former.title); \(people.joined(separator: ", "))"
  }
}
