import BoardModel
import BoardStore

/// Why a change was not made of the council as it stands.
enum Obstacle: Error {
  case refusal(Refusal)
  /// Somebody has changed what it was decided on; this is the council now.
  case overtaken(Council)
}

extension JSONBoardStore {
  /// Saves what a command makes of the council as it stands, unless it was decided on another state
  /// and somebody has changed the same thing since.
  func save(
    _ id: CouncilID, _ note: ChangeNote, _ command: some Command, decidedOn seen: Council?,
    today: Day
  ) throws(SaveFailure<Obstacle>) -> Saved {
    try save(id, note) { council throws(Obstacle) -> Council in
      if let seen, command.isOvertaken(seen: seen, now: council) { throw .overtaken(council) }
      do throws(Refusal) {
        return try council.applying(command, today: today)
      } catch {
        throw .refusal(error)
      }
    }
  }
}
