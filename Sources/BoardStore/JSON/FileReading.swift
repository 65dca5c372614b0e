package import BoardModel

/// What was made of one file: a value without problems, or the problems.
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
    FileReading.read(bytes, as: RecordKind<CouncilRecord>(), id: id, file: file)
  }
}

/// Reads a store's settings from their bytes.
package enum SettingsReader {
  package static func read(_ bytes: some Collection<UInt8>, file: Prose) -> Reading<Settings> {
    read(FileBytes(bytes), file: file)
  }

  static func read(_ bytes: FileBytes, file: Prose) -> Reading<Settings> {
    FileReading.read(bytes, as: RecordKind<SettingsRecord>(), id: nil, file: file)
  }
}

/// Reads any of the store's files by the kind of value it holds.
enum FileReading {
  /// How many problems of one file are listed.
  static let problemLimit = 1_000

  static func read<Kind: ValueKind>(
    _ bytes: FileBytes, as kind: Kind, id: CouncilID?, file: Prose
  ) -> Reading<Kind.Value> {
    bytes.buffer.withUnsafeBufferPointer { space in
      guard let start = space.baseAddress else { return Reading(value: nil, problems: []) }
      var reader = JSONReader(
        bytes: start, end: bytes.count, buffer: bytes.buffer, problemLimit: problemLimit)
      reader.councilOfFile = id
      let value = try? reader.takeFile(as: kind)
      if !reader.complaints.isBroken { reader.complainOfDanglingReferences() }
      guard reader.complaints.count > 0 else { return Reading(value: value, problems: []) }
      let problems = reader.complaints.withoutNewerKeys.problems(ofFile: file, in: reader)
      return Reading(value: nil, problems: problems)
    }
  }
}
