package import BoardModel

/// Where councils are kept.
///
/// It loads now. Saving will be one more requirement, `apply(_:to:)`, which takes a command and a
/// council's name and answers with the council as it then stands on disk.
package protocol BoardStore {
  /// Everything the store holds; what could not be read is among it, with the reasons.
  func load() throws(StoreError) -> StoreContents
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
