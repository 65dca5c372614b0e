import BoardModel

extension StateSearch {
  /// What a line changed; without what it took to bring a file of an older version to this one,
  /// where others have saved since and rely on it.
  func changes(
    of line: HistoryLine, file: ContentHash, reading id: CouncilID
  ) -> [TreeChange] {
    let changes = line.changes ?? []
    let isUpgrade = changes.contains { $0.path.steps == ["schema"] }
    guard isUpgrade, file != line.after, file != line.before, let before = line.before,
      let old = bytes(holding: before).flatMap({ written($0, id) }),
      let new = line.after.flatMap({ bytes(holding: $0) }).flatMap({ written($0, id) })
    else { return changes }
    return TreeDifference.changes(from: old, to: new)
  }

  /// What a state says, in words of the current version.
  private func written(_ bytes: [UInt8], _ id: CouncilID) -> JSONTree? {
    CouncilReader.read(bytes, id: id, file: "").value.flatMap {
      JSONTree(CouncilWriter.bytes(of: $0))
    }
  }

  /// The bytes of a state the history knows.
  func bytes(holding wanted: ContentHash) -> [UInt8]? {
    let revisions = [0] + log.lines.map(\.entry.revision)
    for revision in revisions where hash(ofRevision: revision) == wanted {
      if let bytes = bytes(ofRevision: revision) { return bytes }
    }
    return nil
  }
}
