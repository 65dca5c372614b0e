import BoardModel
import BoardStore
import Screens

/// What calendars may have been told of by changes that were undone since.
extension DatesCommand {
  /// How many undone changes are looked at, from the last: a calendar is brought up to date before
  /// there are more.
  private static let looked = 50

  /// With what an undo took out of the record, as cancelled; what was made again stands as it does.
  func withTakenBack(
    _ items: [DatedItem], _ board: BoardOnDay, of key: String?, _ kinds: [DatedKind]
  ) throws -> [DatedItem] {
    let store = JSONBoardStore(folder: source.store)
    var (all, names) = (items, Set(items.map(\.uid)))
    for entry in board.entries {
      guard case .council(let council, _) = entry,
        key ?? council.council.id.string == council.council.id.string
      else { continue }
      let id = council.council.id
      for entry in try undone(id, in: store) {
        guard let view = try past(council, at: entry.revision - 1, in: store) else { continue }
        for item in view.dates(from: BoardOnDay.first, to: BoardOnDay.last, kinds: kinds)
        where item.isOfRecord && !names.contains(item.uid) {
          names.insert(item.uid)
          all.append(item.standing(.cancelled, on: council.day))
        }
      }
    }
    return Timeline.inOrder(all)
  }

  private func undone(_ id: CouncilID, in store: JSONBoardStore) throws -> [ChangeEntry] {
    do {
      return try store.history(of: id).entries.filter { $0.undoes != nil && $0.revision > 1 }
        .suffix(Self.looked)
    } catch {
      throw Refused(error.description)
    }
  }

  /// The council as it stood before an undo; one that cannot be had any more is told of.
  private func past(
    _ council: CouncilAsOf, at revision: Int, in store: JSONBoardStore
  ) throws -> CouncilAsOf? {
    do {
      let state = try store.state(of: council.council.id, revision: revision)
      return CouncilAsOf(state.council, on: council.day, thresholds: council.thresholds)
    } catch {
      Output.complain("\(error.description) What was undone after it is not in the calendar.")
      return nil
    }
  }
}

extension DatedItem {
  /// What only follows from a clause moves with what is arranged, and takes nothing's place.
  fileprivate var isOfRecord: Bool { if case .clause = ref { false } else { true } }
}
