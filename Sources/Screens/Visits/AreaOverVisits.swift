internal import BoardModel
internal import CellGrid

/// An area for improvement and what each visit since said of it.
struct AreaOverVisits {
  let area: AreaForImprovement
  /// The oldest first.
  let steps: [AreaTrailStep]
  /// The visits since it was named that say nothing of it.
  let silent: [Visit]

  init(_ area: AreaForImprovement, in council: CouncilAsOf) {
    self.area = area
    let steps = council.trail(of: area)
    self.steps = steps
    silent = council.visits.reversed().filter { visit in
      visit.on >= area.published && !steps.contains { $0.visit.id == visit.id }
    }
  }

  /// What the last visit that found anything of it found.
  var last: AreaTrailStep? { steps.last { !$0.findings.isEmpty } }

  var isStillWeak: Bool { last?.findings.contains { $0.tag == .stillWeak } ?? false }

  /// Still weak, then looked at without that, then not looked at since it was named.
  var rank: Int {
    guard let last else { return 2 }
    if isStillWeak { return 0 }
    return last.findings.allSatisfy { $0.tag == .improved || $0.tag == .sound } ? 3 : 1
  }

  var words: [String] {
    [area.reference.string, area.text.string, area.theme.name, area.document.string]
      + steps.flatMap { $0.tags.map(\.tag.name) }
  }

  /// The month of a visit; its day, where another visit was published in the same month.
  private func when(_ visit: Visit) -> String {
    let month = visit.on.monthText
    let there = (steps.map(\.visit) + silent).count { $0.on.monthText == month }
    return there > 1 ? visit.on.text : month
  }

  /// Each visit in one word or two, the oldest first.
  var path: [[(String, Role)]] {
    let seen = steps.map { step -> (Day, [(String, Role)]) in
      let day: (String, Role) = ("\(when(step.visit)):", .muted)
      if step.isSource, step.findings.isEmpty {
        return (step.visit.on, [day, ("named", .text)].spaced())
      }
      if step.findings.isEmpty {
        return (step.visit.on, [day, ("looked at", .text)].spaced())
      }
      let counts = Finding.Tag.weakestFirst.map { tag in
        (tag, step.findings.count { $0.tag == tag })
      }.filter { $0.1 > 0 }
      let tags = counts.enumerated().map { index, entry in
        let comma = index == counts.count - 1 ? "" : ","
        return ("\(entry.1) \(entry.0.name)\(comma)", entry.0.role)
      }
      return (step.visit.on, ([day] + tags).spaced())
    }
    let unseen = silent.map { visit -> (Day, [(String, Role)]) in
      (
        visit.on,
        [("\(when(visit)):", .muted), ("not looked at", .muted)].spaced()
      )
    }
    return (seen + unseen).ordered { $0.0 }.map(\.1)
  }
}

extension CouncilAsOf {
  /// Every area known by the day with its way through the visits, the weakest first.
  var areasOverVisits: [AreaOverVisits] {
    council.areas.filter { $0.published <= day }.map { AreaOverVisits($0, in: self) }
      .ordered { $0.rank }
  }
}
