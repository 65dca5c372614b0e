import BoardModel

extension CurrentFile {
  /// The bytes that say what the changed council is.
  ///
  /// Where somebody wrote the file in another order, or said what need not be said, that stays: only
  /// what the change is about becomes different.
  func bytes(saying changed: Council) -> [UInt8] {
    if changed == council { return bytes }
    let written = CouncilWriter.bytes(of: changed)
    let plain = CouncilWriter.bytes(of: council)
    if plain != bytes, let merged = merging(plain, written), meaning(of: merged) == changed {
      return merged
    }
    return written
  }

  private func merging(_ old: [UInt8], _ new: [UInt8]) -> [UInt8]? {
    guard let old = JSONTree(old), let new = JSONTree(new),
      // A file of an older version becomes one of this version as a whole.
      tree["schema"] == new["schema"]
    else { return nil }
    return try? tree.applying(TreeDifference.changes(from: old, to: new)).fileBytes
  }

  private func meaning(of bytes: [UInt8]) -> Council? {
    CouncilReader.read(bytes, id: council.id, file: "").value
  }
}
