package import BoardModel

/// Where councils are kept, and how each came to be what it is.
package protocol BoardStore {
  /// Everything the store holds; what could not be read is among it, with the reasons.
  func load() throws(StoreError) -> StoreContents

  /// Changes one council: the change is made of what the store holds now, and is there to stay once
  /// this returns.
  func save<Refusal: Error>(
    _ id: CouncilID, _ note: ChangeNote, _ change: (Council) throws(Refusal) -> Council
  ) throws(SaveFailure<Refusal>) -> Saved

  /// Adds a council; it never takes another's place.
  func create(_ council: Council, _ note: ChangeNote) throws(SaveError) -> Saved

  /// Takes back the latest change of one person that stands, never another's.
  func undo(_ id: CouncilID, by person: Prose, at moment: Moment) throws(SaveError) -> Saved
  /// Makes the change again that one person has taken back last.
  func redo(_ id: CouncilID, by person: Prose, at moment: Moment) throws(SaveError) -> Saved
  /// Saves the change that was being saved when its writer was stopped.
  func recover(_ id: CouncilID) throws(SaveError) -> Saved
  /// Puts back what a council's file held after one change, also where nobody can read the file any
  /// more, or where it is gone; what stood there is kept among the copies.
  func restore(_ id: CouncilID, revision: Int, _ note: ChangeNote) throws(SaveError) -> Saved

  func history(of id: CouncilID) throws(HistoryError) -> CouncilHistory
  /// What a council's file held after one change; at revision 0, before the first.
  func state(of id: CouncilID, revision: Int) throws(HistoryError) -> PastState
}

/// What a store held when it was read.
package struct StoreContents: Hashable, Sendable {
  /// Councils by the names of their files, readable or not.
  package var portfolio: Portfolio
  /// Every problem of every file, file by file, front to back.
  package var problems: [Problem]
  package var bytesRead: Int

  package init(portfolio: Portfolio, problems: [Problem] = [], bytesRead: Int = 0) {
    self.portfolio = portfolio
    self.problems = problems
    self.bytesRead = bytesRead
  }
}
