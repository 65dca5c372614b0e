package import BoardModel
internal import CellGrid

/// One objective: its two ratings, whether and why it is slow, and everything held of it in tabs.
package struct ObjectiveScreen: ScreenBehaviour {
  package let council: String?
  package let ref: ObjectiveRef
  /// The objectives it was opened among, for `[` and `]`; its council's list where there are none.
  package let among: [ObjectiveKey]
  /// The record it was opened for.
  package let showing: EntryRef?
  /// Whether it was opened from the slow ones of all councils, which then stand beside it.
  package let isAmongSlow: Bool

  package init(
    council: String, ref: ObjectiveRef, among: [ObjectiveKey] = [], showing: EntryRef? = nil,
    isAmongSlow: Bool = false
  ) {
    self.council = council
    self.ref = ref
    self.among = among
    self.showing = showing
    self.isAmongSlow = isAmongSlow
  }

  var name: ScreenName { .objective }
  var key: String { council ?? "" }

  func title(in setting: Setting) -> [String] {
    let title = found(in: setting)?.objective.objective.title.string
    return [
      setting.board.name(of: key), [ref.string, title].compactMap { $0 }.joined(separator: " "),
    ]
  }

  var tabs: [String] { ObjectiveTab.allCases.map(\.name) }

  func found(in setting: Setting) -> (council: CouncilAsOf, objective: ObjectiveAsOf)? {
    guard let council = setting.board.council(key), let objective = council.objective(ref) else {
      return nil
    }
    return (council, objective)
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let (council, objective) = found(in: setting) else {
      let text =
        setting.board.council(key) == nil
        ? "This council's file cannot be read\(setting.keys.advice(.council, "shows why"))."
        : "\(ref.string) was not in the plan on \(setting.board.day.text)."
      return Sheet(body: Sheet.Body(Sheet.Row.plain(Line.wrapped(text, columns: setting.columns))))
    }
    let tab = ObjectiveTab.allCases[setting.view.tab % ObjectiveTab.allCases.count]
    let detail = ObjectiveDetail(council: council, objective: objective, columns: setting.columns)
    return Sheet(
      head: titleInFull(of: objective, in: setting) + detail.head + [detail.tabBar(showing: tab)],
      body: Sheet.Body(
        detail.rows(of: tab).folded(columns: setting.columns), whenEmpty: tab.whenEmpty))
  }

  /// The title again, where the first row has no room for all of it beside the day.
  private func titleInFull(of objective: ObjectiveAsOf, in setting: Setting) -> [Line] {
    let path = title(in: setting).joined(separator: " > ")
    guard setting.isAlone, !setting.isPrint,
      PrintableText.columns(of: path) > setting.columns - 24
    else { return [] }
    let title = "\(ref.string) \(objective.objective.title.string)"
    var lines = Line.wrapped(title, .title, columns: setting.columns)
    // What a title has no room for is read where it is changed; rating and reasons come first here.
    if lines.count > ObjectiveScreen.mostTitleLines {
      lines.removeSubrange(ObjectiveScreen.mostTitleLines...)
      lines[lines.count - 1].pieces[0].text += "…"
    }
    return lines
  }

  private static let mostTitleLines = 4

  func landing(on board: BoardOnDay) -> Landing? {
    spot(on: board).map { spot in
      Landing(tab: ObjectiveTab.allCases.firstIndex(of: spot.tab), item: spot.row)
    }
  }

  func list(in setting: Setting) -> Screen? {
    guard setting.board.council(key) != nil else { return nil }
    return isAmongSlow ? .slow(SlowScreen()) : .objectives(ObjectivesScreen(council: key))
  }

  var itemInList: String? { ObjectiveKey(council: key, ref: ref).id }

  /// Those of the list it was opened from; else all of its council's as their list has them.
  private func siblings(in setting: Setting) -> [ObjectiveKey] {
    among.count > 1 ? among : ObjectivesScreen(council: key).usualRows(in: setting).keys
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    let siblings = siblings(in: setting)
    guard let place = siblings.firstIndex(of: ObjectiveKey(council: key, ref: ref)),
      siblings.indices.contains(place + steps)
    else { return nil }
    let next = siblings[place + steps]
    return .objective(
      ObjectiveScreen(
        council: next.council, ref: next.ref, among: among, isAmongSlow: isAmongSlow))
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    let siblings = siblings(in: setting)
    guard let place = siblings.firstIndex(of: ObjectiveKey(council: key, ref: ref)) else {
      return nil
    }
    return (place + 1, siblings.count)
  }
}

/// An objective of a council, by names that outlive a reload.
package struct ObjectiveKey: Hashable, Sendable {
  package let council: String
  package let ref: ObjectiveRef

  var id: String { "\(council) \(ref.string)" }
}

/// The parts of an objective's page.
package enum ObjectiveTab: String, CaseIterable, Hashable, Sendable {
  case history
  case actions
  case milestones
  case evidence
  case partners
  case sources

  package var name: String {
    switch self {
    case .history: "History"
    case .actions: "Actions"
    case .milestones: "Milestones"
    case .evidence: "Evidence"
    case .partners: "Partners"
    case .sources: "Sources"
    }
  }

  /// Where there is no room for the name.
  var shortName: String {
    switch self {
    case .history: "Hist"
    case .actions: "Act"
    case .milestones: "Miles"
    case .evidence: "Evid"
    case .partners: "Part"
    case .sources: "Src"
    }
  }

  var whenEmpty: String {
    switch self {
    case .history: "Nothing has been recorded yet."
    case .actions: "No actions yet."
    case .milestones: "No milestones yet."
    case .evidence: "No evidence yet."
    case .partners: "Nothing is expected of a partner."
    case .sources: "No sources."
    }
  }
}
