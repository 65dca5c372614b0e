import BoardModel

/// Thrown where a file stops being JSON; the complaint itself is already noted.
struct BrokenSyntax: Error {}

/// Walks the bytes of one file from front to back, once, and hands out values of the model.
///
/// It makes no tree and no `String`. What is wrong is noted with its place in the file; line, column
/// and path are worked out afterwards, only for what was noted.
struct JSONReader {
  /// The file's bytes, with `padding` zeros behind them: no loop here needs to ask for the end,
  /// because a zero byte stops every one of them.
  let bytes: UnsafePointer<UInt8>
  let end: Int
  /// Keeps the words read from them.
  var kept: TextWriter

  var position = 0
  var depth = 0
  var complaints: Complaints
  var names: NameTable
  var holdsIllustrativeRecords = false
  var holdsStrikes = false
  /// The file's own version, once it has been read.
  var schemaVersion: Int?
  /// What is made of a file of a newer version: nothing, or all that is known here, with the keys that
  /// are not noted and read over.
  var newer: NewerVersion?
  /// Whether keys were added that are not known here: such are noted, and are no problems.
  var keepsUnknownKeys = false
  /// The council the file's name stands for; nothing for a file that is no council's.
  var councilOfFile: CouncilID?
  /// The letters every objective of the file begins with.
  var objectivePrefix: String?
  /// The first objective's reference and its place, and how many have one.
  var firstObjective: (offset: Int, ref: String)?
  var objectiveCount = 0

  static let padding = 64
  static let deepest = 64

  init(bytes: UnsafePointer<UInt8>, end: Int, kept: TextWriter, problemLimit: Int) {
    self.bytes = bytes
    self.end = end
    self.kept = kept
    complaints = Complaints(limit: problemLimit)
    names = NameTable(bytes: bytes)
  }

  @inline(__always)
  var byte: UInt8 { bytes[position] }

  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Notes a fault of the value or key at `offset`; the reading goes on.
  mutating func complain(_ fault: Fault, at offset: Int, _ steps: [PathStep] = []) {
    complaints.note(Complaint(offset: offset, steps: steps, fault: fault))
  }

  /// The allowed word somebody most likely meant; not looked for once nothing more is listed.
  func nearest(to word: String, in allowed: [String]) -> String? {
    complaints.isFull ? nil : Nearest.word(to: word, in: allowed)
  }

  /// Notes what stops the file from being JSON.
  mutating func broken(_ fault: Fault, at offset: Int) -> BrokenSyntax {
    complaints.noteSyntax(Complaint(offset: min(offset, end), steps: [], fault: fault))
    return BrokenSyntax()
  }

  mutating func deeper() throws(BrokenSyntax) {
    depth += 1
    if depth > JSONReader.deepest { throw broken(.tooDeep, at: position) }
  }
}

/// A file of a newer version as it is read for looking at.
struct NewerVersion {
  /// As it stands in the file.
  var version: String?
  /// The keys that were read over.
  var leftOut = Complaints(limit: NewerVersion.mostListed)

  static let mostListed = 50
}
