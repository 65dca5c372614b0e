internal import BoardModel

/// The keys that begin to record something.
extension Dashboard {
  mutating func record(_ intent: Intent) -> [Effect] {
    do {
      switch intent {
      case .undo:
        let id = try councilToGoBack(doings.latest)
        defer { earlierUndo = nil }
        doings.ask(.undo)
        return [.undo(id, revision: earlierUndo?.council == id ? earlierUndo?.revision : nil)]
      case .redo where isOnPortfolio && removed != nil:
        doings.ask(.redo)
        return removed.map { [.redo($0)] } ?? []
      case .redo:
        let id = try councilToGoBack(doings.latestUndone)
        doings.ask(.redo)
        return [.redo(id)]
      case .add:
        if closed == nil, isOnPortfolio, councilInView == nil {
          open(.newCouncil)
          return []
        }
        let place = try editPlace()
        offer(
          "Add to \(place.name)", place, place.additions, place.recordAdditions,
          place.partGroup(changing: false) + (isOnPortfolio ? [.newCouncil] : []))
      case .change:
        let place = try editPlace()
        offer(
          "Change \(place.nameToChange)", place, place.changes, place.recordChanges,
          place.partGroup(changing: true))
      case .strike: askToStrike(try editPlace())
      case .editText: return editText(try editPlace())
      default: message = "\(keys.name(of: intent) ?? "This") works in a form."
      }
    } catch {
      message = error.words
    }
    return []
  }

  /// What the palette finds by plain words.
  var editOffers: [EditOffer] {
    let offers = (try? editPlace()).map { $0.namedOffers($0.all) } ?? []
    return offers + (closed == nil ? [.newCouncil] : [])
  }

  /// The council whose last change undo and redo are about: the one the screen is about, and else the
  /// one where something was done last.
  private func councilToGoBack(_ latest: CouncilID?) throws(NoEditing) -> CouncilID {
    guard trail.current.screen.council == nil, let latest, let council = known(latest) else {
      return try editPlace().council.id
    }
    if let words = whyViewOnly(council) { throw NoEditing(words: words) }
    return latest
  }

  private var isOnPortfolio: Bool { trail.current.screen.name == .portfolio }

  private mutating func offer(
    _ title: String, _ place: EditPlace, _ kinds: [FormKind], _ records: [FormKind],
    _ others: [EditOffer] = []
  ) {
    let offers = (place.offers(kinds) + place.recordGroup(records) + others).withOwnLetters
    guard let first = offers.first else {
      message =
        place.refs.isEmpty
        ? "Select an objective first." : "Nothing is selected that can be changed."
      return
    }
    if offers.count == 1 {
      open(first)
    } else {
      mode = .editing(.menu(EditMenu(title: title, offers: offers)))
    }
  }

  private mutating func askToStrike(_ place: EditPlace) {
    if let entry = place.logged, let strike = place.objective?.strike(of: entry) {
      message = "That was struck through on \(strike.on.text) already."
      return
    }
    if place.refs.isEmpty, let strike = place.strikes.first {
      open(EditOffer(form: .record(strike), council: place.council.id))
      return
    }
    let offers = place.strikeOffers
    guard let first = offers.first else {
      let other = keys.advice(.change, "says what can be done")
      message = "What was recorded is struck through; nothing like that is selected\(other)."
      return
    }
    if offers.count == 1 {
      open(first)
    } else {
      mode = .editing(.menu(EditMenu(title: "Strike through which", offers: offers)))
    }
  }

  /// Asks before an entry is struck through.
  mutating func ask(_ offer: EditOffer, in council: Council) {
    guard let entry = offer.form.entry, let ref = offer.form.refs.first else { return }
    mode = .editing(
      .striking(
        StrikeQuestion(
          council: council.id, ref: ref, entry: entry,
          words: entry.words(in: council.objective(ref)))))
  }

  /// Opens the form that holds the text of what is selected, and lets it be written in the editor.
  private mutating func editText(_ place: EditPlace) -> [Effect] {
    if let passage = place.passage {
      return editText(
        .record(.passage(passage.section, passage.review)), .text, of: place.council.id)
    }
    guard place.refs.count == 1, let ref = place.refs.first, place.entries.count <= 1 else {
      message = "Select one objective first."
      return []
    }
    let kind: FormKind
    let field: FieldID
    switch place.entries.first {
    case .action: (kind, field) = (.changeAction(ref, place.actions), .title)
    case .milestone: (kind, field) = (.changeMilestone(ref, place.milestones), .title)
    case .logged(let entry) where place.objective?.strike(of: entry) == nil:
      kind = .correct(ref, entry)
      field = entry.log == .evidence || entry.log == .pathToGreen ? .text : .because
    default: (kind, field) = (.pathToGreen([ref]), .text)
    }
    return editText(kind, field, of: place.council.id)
  }

  private mutating func editText(
    _ kind: FormKind, _ field: FieldID, of council: CouncilID
  ) -> [Effect] {
    open(EditOffer(form: kind, council: council))
    guard case .editing(.form(var form)) = mode else { return [] }
    form.move(to: form.field(field) ?? 0)
    mode = .editing(.form(form))
    return [.editText(form.focused.text)]
  }
}
