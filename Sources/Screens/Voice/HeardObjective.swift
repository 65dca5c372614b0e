internal import BoardModel
internal import CellGrid

/// An objective with the views held under it that a filter keeps, and what is missing.
struct HeardObjective {
  let objective: ObjectiveAsOf
  /// Those kept, the newest first.
  let views: [Evidence]
  /// All of them, kept or not.
  let staff: Int
  let children: Int
  let changed: Int
  let gap: VoiceGap

  init(_ objective: ObjectiveAsOf) {
    let all = objective.evidence.filter { Voice($0.kind) != nil }
    self.objective = objective
    views = all.reversed()
    staff = all.count { Voice($0.kind) == .staff }
    children = all.count - staff
    changed = all.count { $0.changed != nil }
    gap = VoiceGap(objective, staff: staff, children: children, changed: changed)
  }

  private init(_ heard: HeardObjective, keeping views: [Evidence]) {
    objective = heard.objective
    self.views = views
    staff = heard.staff
    children = heard.children
    changed = heard.changed
    gap = heard.gap
  }

  var all: Int { staff + children }

  /// The newest day on which somebody was heard.
  var heard: Day? { views.map(\.on).max() }

  /// The same with the views that a filter keeps; nothing where it keeps neither it nor a view of it.
  func kept(by filter: FilterWords, of council: CouncilAsOf) -> HeardObjective? {
    if filter.keep(objective, of: council, shownAs: { Line(gap.name) }) { return self }
    let left = views.filter { view in
      filter.keep(objective, of: council) { view.words }
    }
    return left.isEmpty ? nil : HeardObjective(self, keeping: left)
  }
}

/// What clause 5e still lacks under an objective, the widest gap first.
enum VoiceGap: Int, CaseIterable {
  case nobody
  case nothingChanged
  case oneMissing
  case none
  case delivered
  case ended

  fileprivate init(_ objective: ObjectiveAsOf, staff: Int, children: Int, changed: Int) {
    let all = staff + children
    if objective.isEnded {
      self = .ended
    } else if !objective.isOpen {
      self = .delivered
    } else if all == 0 {
      self = .nobody
    } else if changed < all {
      self = .nothingChanged
    } else {
      self = staff == 0 || children == 0 ? .oneMissing : .none
    }
  }

  /// What stands over the objectives of it.
  var name: String {
    switch self {
    case .nobody: "Nobody was heard"
    case .nothingChanged: "Heard, and nothing recorded as changed"
    case .oneMissing: "Only staff, or only children, were heard"
    case .none: "Both were heard, and something changed"
    case .delivered: "Delivered objectives"
    case .ended: "Heard under objectives that ended"
    }
  }

  /// Whether something is to be done about it.
  var isGap: Bool { rawValue <= VoiceGap.oneMissing.rawValue }
}

extension Evidence {
  /// Whose view it is, in the notice's words.
  var whose: String { Voice(kind)?.name ?? kind.name }

  static let noChange = "What changed: nothing recorded"

  /// All that is said of it, for a filter to look through.
  fileprivate var words: Line {
    let change = changed.map { "What changed: \($0.string)" } ?? Evidence.noChange
    return Line(
      at: 1,
      flowing: [
        (whose, .text), (on.text, .text), (strength.rawValue, .text), (text.string, .text),
        (change, .text),
      ])
  }
}
