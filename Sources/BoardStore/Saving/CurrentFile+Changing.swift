import BoardModel

/// A state of a council's file, to be made another of with all that is written in it.
struct WrittenCouncil {
  let bytes: [UInt8]
  let council: Council
  let tree: JSONTree
  /// How many of its keys are not known here; they are kept.
  let keptKeys: Int
}

extension WrittenCouncil {
  /// The bytes that say what the changed council is.
  ///
  /// Where somebody wrote the file in another order, or said what need not be said, that stays: only
  /// what the change is about becomes different.
  ///
  /// - Throws: where keys that a newer version added would be lost with it.
  func bytes(saying changed: Council) throws(SaveError) -> [UInt8] {
    if changed == council { return bytes }
    let written = CouncilWriter.bytes(of: changed)
    let plain = CouncilWriter.bytes(of: council)
    if plain == bytes { return written }
    if let merged = merging(plain, written), says(changed, in: merged) { return merged }
    // Nothing is known of what such a key would mean for the change.
    if keptKeys > 0 { throw .wouldLoseKeys(council.id) }
    return keepingEditorsSchema(in: written)
  }

  private func says(_ changed: Council, in bytes: [UInt8]) -> Bool {
    let reading = CouncilReader.read(bytes, id: council.id, file: "")
    return reading.value == changed && reading.problems.count >= keptKeys
  }

  /// It is no part of what the file means, and so of nothing that is written anew.
  private func keepingEditorsSchema(in written: [UInt8]) -> [UInt8] {
    guard let schema = tree["$schema"], case .object(let members)? = JSONTree(written) else {
      return written
    }
    return JSONTree.object([JSONTree.Member("$schema", schema)] + members).fileBytes
  }

  private func merging(_ old: [UInt8], _ new: [UInt8]) -> [UInt8]? {
    guard let old = JSONTree(old), let new = JSONTree(new),
      // A file of an older version becomes one of this version as a whole.
      tree["schema"] == new["schema"]
    else { return nil }
    return try? tree.applying(TreeDifference.changes(from: old, to: new)).fileBytes
  }
}
