internal import BoardModel
internal import CellGrid

/// What comes from the store, one event after another.
extension Dashboard {
  mutating func take(_ event: Event) {
    switch event {
    case .pasted(let text): if !isTooSmall { takePasted(text) }
    case .saved(let council, let what): takeSaved(council, what)
    case .created(let council, let what): takeCreated(council, what)
    case .removed(let id, let what): takeRemoved(id, what)
    case .undoBlocked(let id, let why, let earlier, let what):
      takeBlocked(id, why, earlier: earlier, what)
    case .notSaved(let why): takeNotSaved(inNames(why))
    case .overtaken(let request, let now, let theirs): takeOvertaken(request, now, theirs)
    case .changedElsewhere(let council, let what): takeChanged(council, what)
    case .brokenElsewhere(let id, let why):
      broken[id] = why
      message = why
    case .draftsFound(let found): take(found)
    case .unsavedFound(let found): takeUnsaved(found)
    case .lastGood(let id, let revision, let words, let isGone):
      offerLastGood(of: id, revision, words, isGone: isGone)
    case .notEdited(let why): message = why
    case .edited, .key, .resized, .loaded, .foundChanged, .told, .waiting, .typedAhead,
      .draftsDamaged, .closedToChanges, .dayBegan, .referencesShared:
      break
    }
  }

  /// A sentence of the store that begins with a file's name, with the council's in its place.
  func inNames(_ sentence: String) -> String {
    guard let end = sentence.firstRange(of: ": "),
      let council = board.council(String(sentence[..<end.lowerBound]))
    else { return sentence }
    return council.council.name.string + sentence[end.lowerBound...]
  }
}
