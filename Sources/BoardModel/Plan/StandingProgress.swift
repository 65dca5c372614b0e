/// An action or milestone of which something is on record that rests on what is not.
package struct Unsupported: Hashable, Sendable {
  /// Its name in the file.
  package let id: Prose
  /// `KNO-07 action kno-07-a4`.
  package let words: Prose
}

extension Council {
  /// An action or milestone that another state of this council has one entry more of, where what was
  /// said of it later rests on that entry: a sign-off on its completion, a closing on its reopening.
  package func unsupported(since other: Council) -> Unsupported? {
    for objective in plan.objectives {
      guard let before = other.objective(objective.ref), before != objective else { continue }
      for action in objective.actions {
        guard let old = before.actions.first(where: { $0.id == action.id }),
          let (left, later) = old.progress.lacking(in: action.progress)
        else { continue }
        let turns = left.suffix(2).map(\.status.word)
        guard !later.isEmpty, turns.contains(where: \.isEnd) else { continue }
        return Unsupported(
          id: Prose(action.id.string), words: Prose("\(objective.ref) action \(action.id)"))
      }
      for milestone in objective.milestones {
        guard let old = before.milestones.first(where: { $0.id == milestone.id }),
          let (_, later) = old.progress.lacking(in: milestone.progress), !later.isEmpty
        else { continue }
        return Unsupported(
          id: Prose(milestone.id.string),
          words: Prose("\(objective.ref) milestone \(milestone.id)"))
      }
    }
    return nil
  }
}

extension ActionStatus.Word {
  /// Whether nothing more is to be done: to get there, or back from there, is what others build on.
  fileprivate var isEnd: Bool {
    switch self {
    case .awaitingSignOff, .closed, .cancelled: true
    case .notStarted, .inProgress: false
    }
  }
}

extension Log where Entry: Correctable & Equatable {
  /// Where another log is this one without a single entry: what stands up to and with it, and what
  /// stands behind it.
  fileprivate func lacking(in other: Log) -> (left: [Entry], later: [Entry])? {
    let (mine, theirs) = (wholeHistory, other.wholeHistory)
    guard theirs.count == mine.count - 1 else { return nil }
    let place = zip(mine, theirs).prefix { $0 == $1 }.count
    guard mine[place].struck == nil, mine[(place + 1)...].elementsEqual(theirs[place...]) else {
      return nil
    }
    return (
      mine[...place].filter { $0.struck == nil }, mine[(place + 1)...].filter { $0.struck == nil }
    )
  }
}
