import BoardModel
import BoardStore
import Glibc
import NcursesTerminal
import Screens

/// What others do to the store while it is looked at, and what was left in it before.
extension Session {
  /// Changes that somebody was stopped in: they wait for a decision as long as it takes.
  mutating func lookForUnsaved() {
    lookForUnsaved(of: dashboard.portfolio.councils)
  }

  /// The same of councils whose files were changed: somebody may have put an older copy over a change.
  private mutating func lookForUnsaved(of councils: [Council]) {
    let waiting = store.waiting(of: councils)
    var found = dashboard.unsaved
    for council in councils { found[council.id] = waiting[council.id] }
    if found == dashboard.unsaved { return }
    tell(.unsavedFound(found))
    paint()
  }

  /// Objectives of two councils that are called the same: each file can be read, and whoever names one
  /// of them means either.
  mutating func lookForShared() {
    let areShared = !store.sharedReferences(of: dashboard.portfolio).isEmpty
    if areShared == dashboard.sharesReferences { return }
    tell(.referencesShared(areShared))
    paint()
  }

  mutating func watchStore() {
    watch = StoreWatch(folder: folder) ?? StoreWatch(waitingFor: folder)
    switch watch?.signal {
    case .descriptor(let descriptor): terminal.watch = .descriptor(descriptor)
    case .every(let milliseconds): terminal.watch = .every(milliseconds: milliseconds)
    case nil: break
    }
  }

  /// Takes in what others have saved; what cannot be read any more stays in sight as it was.
  mutating func lookAgain() {
    guard let changes = watch?.changes(), !changes.isEmpty else { return }
    if changes.folders { watchStore() }
    if changes.settings || changes.everything { return reload() }
    var changed: [Council] = []
    defer {
      lookForUnsaved(of: changed)
      if !changed.isEmpty { lookForShared() }
    }
    for name in changes.councils.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      switch store.entry(ofFile: name) {
      case .council(let council):
        guard let before = dashboard.portfolio.councils.first(where: { $0.id == council.id }) else {
          return reload()
        }
        tell(.changedElsewhere(council, what: ChangeWords.between(before, council)))
        changed.append(council)
      case .unreadable(let broken):
        guard let id = CouncilID(broken.name.string),
          dashboard.portfolio.councils.contains(where: { $0.id == id })
        else { return reload() }
        tell(.brokenElsewhere(id, broken.problems.first?.string ?? ""))
      case nil:
        // Gone, or no council's file: only a file that is shown makes a difference.
        let shown = dashboard.portfolio.councils.first { Array("\($0.id).json".utf8) == name }
        if let id = shown?.id, store.isRemoved(id) {
          let by = (try? store.history(of: id))?.entries.last?.by.string ?? "somebody else"
          tell(.removed(id, what: "The adding of \(id) was taken back by \(by)."))
        } else if let id = shown?.id {
          tell(.brokenElsewhere(id, Dashboard.isGone(id)))
        }
      }
    }
  }

  mutating func reload(asked: Bool = false) {
    lookForDrafts()
    tell(.closedToChanges(because: store.closed()?.description))
    do {
      let portfolio = try store.load(mayBeEmpty: true) { _, _ in }.portfolio
      let found = Set(portfolio.councils.map(\.id))
      let removed = dashboard.portfolio.councils.map(\.id).filter {
        !found.contains($0) && store.isRemoved($0)
      }
      tell(asked ? .loaded(portfolio) : .foundChanged(portfolio, removed: removed))
      lookForUnsaved()
      lookForShared()
      if isLost { tell(.told("The store can be read again.")) }
      isLost = false
    } catch {
      isLost = true
      tell(.told("Not read again, shown as it was: \(error.descriptionOfOpened)"))
    }
  }
}
