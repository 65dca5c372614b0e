package import BoardModel

/// What somebody who records something is looking at.
package struct EditPlace {
  let council: Council
  /// The council as it stood on the day looked from.
  let asOf: CouncilAsOf
  /// The objective that is open or selected, or those that are marked.
  let refs: [ObjectiveRef]
  /// The part of the objective's page that has the keys.
  let tab: ObjectiveTab?
  /// The record that is selected there, or those that are marked.
  let entries: [EntryName]
  /// The thing that is selected, where its row is no row of an objective.
  var about: EntryRef?
  /// What the page is about that the thing stands on.
  var within: EntryRef?
  /// Whether voices are listened to here, so that what was heard is offered first.
  var hearsVoices = false
  /// The part of the self-assessment that is selected, and the review it is for.
  var passage: (section: AssessmentSection, review: Identifier<Review>?)?

  var actions: [Identifier<Action>] {
    entries.compactMap { if case .action(let id) = $0 { id } else { nil } }
  }
  var milestones: [Identifier<Milestone>] {
    entries.compactMap { if case .milestone(let id) = $0 { id } else { nil } }
  }
  var logged: LoggedEntry? {
    entries.lazy.compactMap { if case .logged(let entry) = $0 { entry } else { nil } }.first
  }
  var ask: Identifier<Ask>? {
    entries.lazy.compactMap { if case .ask(let id) = $0 { id } else { nil } }.first
  }

  /// The contribution that is selected, or that the selected ask is about.
  var contribution: Identifier<Contribution>? {
    for entry in entries {
      if case .contribution(let id) = entry { return id }
      if case .ask(let id) = entry {
        return objective?.contributions.first { $0.asks.contains { $0.id == id } }?.id
      }
    }
    return nil
  }

  var objective: Objective? { refs.count == 1 ? council.objective(refs[0]) : nil }

  /// What it is called over a menu of changes: of an action the action, not its meeting.
  var nameToChange: String {
    refs.isEmpty ? placeChanges.first?.subject(in: council) ?? name : name
  }

  /// What it is called over a menu.
  var name: String {
    switch (refs.count, entries.count) {
    case (0, _): placeAdditions.first?.subject(in: council) ?? council.name.string
    case (1, 2...): "\(entries.count) marked, \(refs[0])"
    case (1, _): refs[0].string
    default: "\(refs.count) marked objectives"
    }
  }
}

extension EditPlace {
  /// A record of an objective is recorded of as on the part of its page that holds it.
  package init(about: EntryRef, of asOf: CouncilAsOf, hearsVoices: Bool = false) {
    let (tab, entry): (ObjectiveTab?, EntryName?) =
      switch about {
      case .action(_, let id): (.actions, .action(id))
      case .milestone(_, let id): (.milestones, .milestone(id))
      case .contribution(_, let id): (.partners, .contribution(id))
      case .ask(_, _, let id): (.partners, .ask(id))
      case .evidence(let ref, let id): (.evidence, asOf.council.objective(ref)?.logged(id))
      default: (nil, nil)
      }
    self.init(
      council: asOf.council, asOf: asOf, refs: about.objective.map { [$0] } ?? [], tab: tab,
      entries: [entry].compactMap { $0 }, about: about, hearsVoices: hearsVoices)
  }
}

/// Why nothing can be recorded from here, in words.
struct NoEditing: Error {
  let words: String
}

extension Dashboard {
  func editPlace() throws(NoEditing) -> EditPlace {
    if let closed { throw NoEditing(words: closed) }
    let marked = markedObjectives
    let councils = Set(marked.map(\.council))
    if councils.count > 1 {
      throw NoEditing(
        words: "The marked rows are of \(councils.count) councils; a change is made to one.")
    }
    guard let key = councils.first ?? councilInView else {
      throw NoEditing(words: "Select a council first.")
    }
    guard let asOf = board.council(key) else {
      let advice = keys.advice(.council, "shows why")
      throw NoEditing(
        words: "\(board.name(of: key)) cannot be read, so nothing can be recorded\(advice).")
    }
    if let words = whyViewOnly(asOf.council) { throw NoEditing(words: words) }
    let place: EditPlace
    let screen = trail.current.screen
    if marked.isEmpty, let about = selectedItem?.about ?? screen.behaviour.about {
      var selected = EditPlace(about: about, of: asOf, hearsVoices: screen.name == .voice)
      selected.within = screen.behaviour.about
      place = selected
    } else {
      place = EditPlace(
        council: asOf.council, asOf: asOf,
        refs: marked.isEmpty ? objectiveInView.map { [$0] } ?? [] : marked.map(\.ref),
        tab: tabInView, entries: entriesInView)
    }
    if let passage = passageInView(of: asOf) {
      return EditPlace(
        council: asOf.council, asOf: asOf, refs: [], tab: nil, entries: [], passage: passage)
    }
    if let objective = place.objective, let ending = objective.ending {
      throw NoEditing(words: Refusal.objectiveEnded(objective.ref, on: ending.on).description)
    }
    return place
  }

  /// The part of the self-assessment that the selected row stands in.
  private func passageInView(
    of council: CouncilAsOf
  ) -> (section: AssessmentSection, review: Identifier<Review>?)? {
    guard case .assessment(let screen) = trail.current.screen,
      screen.shown(trail.current.view) == .document,
      let section = selectedItem.flatMap({ AssessmentSection(ofItem: $0.id) })
    else { return nil }
    return (section, council.assessmentDocument.review?.id)
  }

  /// Why nothing of the council can be recorded, as long as it can be read; nothing where it can.
  func whyViewOnly(_ council: Council) -> String? {
    closed ?? council.viewOnly.map { "\(council.name): \($0.sentences)" }
  }

  /// Whether keys that record are worth naming.
  var canRecord: Bool {
    guard closed == nil else { return false }
    // Asked for every picture, and hardly ever with anything to look for.
    if board.unreadable == 0, board.viewOnly.isEmpty { return true }
    return !isUnread(councilInView) && councilInView.flatMap(board.council)?.council.viewOnly == nil
  }

  /// The objective the screen is about, or the one its selected row is about.
  private var objectiveInView: ObjectiveRef? {
    if case .objective(let screen) = trail.current.screen { return screen.ref }
    if case .objective(let screen) = selectedItem?.opens {
      return screen.ref
    }
    return nil
  }

  private var tabInView: ObjectiveTab? {
    guard trail.current.screen.name == .objective else { return nil }
    return ObjectiveTab.allCases[trail.current.view.tab % ObjectiveTab.allCases.count]
  }

  private var entriesInView: [EntryName] {
    let marked = markedEntries
    if !marked.isEmpty { return marked }
    return [selectedItem?.entry].compactMap { $0 }
  }

  private var selectedItem: Sheet.Item? { panes.first(where: \.isFocused)?.selectedItem }
}
