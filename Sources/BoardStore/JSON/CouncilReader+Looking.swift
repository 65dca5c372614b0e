package import BoardModel

extension CouncilReader {
  /// The council for looking at: also one whose file is of a newer version, as far as it is understood
  /// here, and one whose file nobody may write to. Each says that it is view only, and why.
  ///
  /// Only keys that are not known are read over, each with a note; anything else that is not
  /// understood might change what the rest means, and then nothing is shown.
  static func look(
    at bytes: FileBytes, id: CouncilID?, file: Prose, keeping words: inout TextWriter
  ) -> Reading<Council> {
    let strict = read(bytes, id: id, file: file, keeping: &words)
    if let council = strict.value {
      let shown = bytes.isWriteProtected ? council.viewOnly(.writeProtected) : council
      return Reading(value: shown, problems: strict.problems)
    }
    guard let newer = strict.problems.first(where: \.isOfNewerVersion) else { return strict }
    return lookAtNewer(bytes, id: id, file: file, newer)
  }

  package static func look(
    at bytes: some Collection<UInt8>, id: CouncilID?, file: Prose
  ) -> Reading<Council> {
    var words = TextWriter()
    return look(at: FileBytes(bytes), id: id, file: file, keeping: &words)
  }

  private static func lookAtNewer(
    _ bytes: FileBytes, id: CouncilID?, file: Prose, _ newer: Problem
  ) -> Reading<Council> {
    FileReading.withReader(of: bytes) { reader in
      reader.councilOfFile = id
      reader.newer = NewerVersion()
      let value = try? reader.takeFile(as: RecordKind<CouncilRecord>())
      let problems = reader.problems(ofFile: file)
      guard let value, problems.allSatisfy(\.isNote), let version = reader.newer?.version else {
        return Reading(value: nil, problems: [newer] + problems)
      }
      let leftOut = reader.newer?.leftOut.problems(ofFile: file, in: reader) ?? []
      let known = SchemaVersionKind.ofCouncil.current
      let why = ViewOnly.newerVersion(
        Prose(Fault.shortened(version)), known: known, leftOut: leftOut.map(\.whatIsLeftOut))
      let shown = Problem(
        file: file, place: newer.place, path: newer.path,
        fault: .newerSchemaShown(version, known: known))
      return Reading(value: value.viewOnly(why), problems: [shown] + leftOut)
    }
  }
}

extension Problem {
  /// Whether the file may be right in a version this program does not know yet.
  var isOfNewerVersion: Bool { if case .newerSchema = fault { true } else { false } }

  fileprivate var whatIsLeftOut: Prose {
    if case .more(let count) = fault { return Prose("\(count) more") }
    return Prose(path)
  }
}
