/// A store that holds what it was given: the twin of the one on disk, for tests and demonstrations.
package struct InMemoryBoardStore: BoardStore {
  private let contents: StoreContents

  package init(_ contents: StoreContents) { self.contents = contents }

  package func load() throws(StoreError) -> StoreContents { contents }
}
