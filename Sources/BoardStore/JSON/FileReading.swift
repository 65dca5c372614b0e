package import BoardModel

/// What was made of one file: a value without problems, or the problems.
///
/// Settings are read value by value, and those without problems are kept.
package struct Reading<Value> {
  package let value: Value?
  package let problems: [Problem]
}

extension Reading: Sendable where Value: Sendable {}

/// Reads a council's file from its bytes.
package enum CouncilReader {
  /// `id` is the council the file's name stands for; `file` is how problems name the file.
  package static func read(
    _ bytes: some Collection<UInt8>, id: CouncilID?, file: Prose
  ) -> Reading<Council> {
    read(FileBytes(bytes), id: id, file: file)
  }

  static func read(_ bytes: FileBytes, id: CouncilID?, file: Prose) -> Reading<Council> {
    var words = TextWriter()
    return read(bytes, id: id, file: file, keeping: &words)
  }

  static func read(
    _ bytes: FileBytes, id: CouncilID?, file: Prose, keeping words: inout TextWriter
  ) -> Reading<Council> {
    FileReading.withReader(of: bytes, keeping: &words) { reader in
      FileReading.read(&reader, as: RecordKind<CouncilRecord>(), id: id, file: file)
    }
  }
}

/// Reads a store's settings from their bytes.
package enum SettingsReader {
  package static func read(_ bytes: some Collection<UInt8>, file: Prose) -> Reading<Settings> {
    read(FileBytes(bytes), file: file)
  }

  static func read(_ bytes: FileBytes, file: Prose) -> Reading<Settings> {
    FileReading.withReader(of: bytes) { reader in
      var record = SettingsRecord()
      do throws(BrokenSyntax) {
        try reader.beginFile()
        _ = try reader.take(&record)
        try reader.endFile()
      } catch {
        // It is noted, and what came before it stands.
      }
      let problems = reader.problems(ofFile: file)
      let settings = reader.complaints.isOfNewerFile ? nil : record.build(&reader, at: 0)
      return Reading(value: settings, problems: problems)
    }
  }
}

/// Reads any of the store's files by the kind of value it holds.
enum FileReading {
  /// How many problems of one file are listed.
  static let problemLimit = 1_000

  static func read<Kind: ValueKind>(
    _ reader: inout JSONReader, as kind: Kind, id: CouncilID?, file: Prose
  ) -> Reading<Kind.Value> {
    reader.councilOfFile = id
    let value = try? reader.takeFile(as: kind)
    let problems = reader.problems(ofFile: file)
    return Reading(value: problems.allSatisfy(\.isNote) ? value : nil, problems: problems)
  }

  /// A problem with its place, told of a file that was read before.
  static func problem(
    _ fault: Fault, at path: [PathStep], of bytes: FileBytes, file: Prose
  ) -> Problem? {
    let reading: Reading<Never> = withReader(of: bytes) { reader in
      reader.skipSpace()
      reader.complain(fault, at: reader.position, path)
      return Reading(value: nil, problems: reader.problems(ofFile: file))
    }
    return reading.problems.first
  }

  static func withReader<Value>(
    of bytes: FileBytes, _ body: (inout JSONReader) -> Reading<Value>
  ) -> Reading<Value> {
    var words = TextWriter()
    return withReader(of: bytes, keeping: &words, body)
  }

  static func withReader<Value>(
    of bytes: FileBytes, keeping words: inout TextWriter,
    _ body: (inout JSONReader) -> Reading<Value>
  ) -> Reading<Value> {
    bytes.buffer.withUnsafeBufferPointer { space in
      guard let start = space.baseAddress else { return Reading(value: nil, problems: []) }
      var reader = JSONReader(
        bytes: start, end: bytes.count, kept: words, problemLimit: problemLimit)
      defer { words = reader.kept }
      return body(&reader)
    }
  }
}

extension JSONReader {
  /// All that was noted of the file, once it is read.
  mutating func problems(ofFile file: Prose) -> [Problem] {
    if !complaints.isBroken { complainOfDanglingReferences() }
    guard complaints.count > 0 else { return [] }
    if keepsUnknownKeys { complaints.takeUnknownKeysAsNotes() }
    if let firstObjective { complaints.blame(firstObjective, of: objectiveCount) }
    return complaints.withoutNewerKeys.problems(ofFile: file, in: self)
  }
}
