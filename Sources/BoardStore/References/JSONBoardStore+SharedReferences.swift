package import BoardModel

extension JSONBoardStore {
  /// Objectives of two councils that are called the same: whoever names one means either.
  ///
  /// Each of the councils can be read, so it is no fault of a file alone, and only a check looks for
  /// it. One problem for each council, of the first that it shares, in the councils' order.
  package func sharedReferences(of portfolio: Portfolio) -> [Problem] {
    var holders: [String: CouncilID] = [:]
    var problems: [Problem] = []
    for council in portfolio.councils {
      var shared: [(place: Int, ref: String, holder: CouncilID)] = []
      for (place, objective) in council.plan.objectives.enumerated() {
        let ref = objective.ref.string
        if let holder = holders[ref] {
          shared.append((place, ref, holder))
        } else {
          holders[ref] = council.id
        }
      }
      guard let first = shared.first else { continue }
      let others = shared.count { $0.holder == first.holder } - 1
      problems.append(
        problem(
          .sameReferenceAs(
            first.ref, others: others, file: Prose("councils/\(first.holder).json")),
          at: [.key("plan"), .key("objectives"), .index(first.place), .key("ref")],
          of: council.id))
    }
    return problems
  }
}
