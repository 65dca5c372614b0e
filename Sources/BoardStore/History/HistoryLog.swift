import BoardModel

/// The lines of a council's history file that can be read, in their order.
package struct HistoryLog: Sendable {
  package private(set) var lines: [HistoryLine] = []
  /// How many lines were passed over: damaged, or with a revision that came before.
  package private(set) var skipped = 0
  /// Revisions that neither a line nor what is left of one tells of, though later ones are there; told
  /// only where every line was looked at, and until somebody has said that they are lost for good.
  private(set) var missing: [ClosedRange<Int>] = []
  /// The places in `lines` before which whole lines were passed over.
  private var gaps: Set<Int> = []
  /// The places in `lines` behind which an empty line says that the change became the file.
  private var arrived: Set<Int> = []
  /// How many lines were passed over behind the last that can be read.
  private var skippedAtEnd = 0
  /// Whether every line was looked at, and not only the last.
  let isWhole: Bool
  /// Whether a new line can be put behind the last byte.
  let endsWithLine: Bool
  /// Whether there is anything in the file, readable or not.
  let isEmpty: Bool

  /// Looks at the last lines only where so many are asked for; that takes the same time however long
  /// a history has become.
  package init(_ bytes: [UInt8], last: Int? = nil) {
    isEmpty = bytes.isEmpty
    endsWithLine = bytes.isEmpty || bytes.last == 0x0A
    let start = last.map { HistoryLog.start(ofLast: $0, in: bytes) } ?? 0
    isWhole = start == 0
    var parts = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    // What stands behind the last line end is being written, or was when its writer was stopped.
    _ = parts.popLast()
    var isGap = false
    var isBehindLine = false
    var skippedBetween = 0
    for part in parts {
      if part.isEmpty {
        if isBehindLine { arrived.insert(lines.count - 1) }
        isBehindLine = false
        continue
      }
      if let line = HistoryLine(part), line.entry.revision > lines.last?.entry.revision ?? 0 {
        if isGap { gaps.insert(lines.count) }
        isGap = false
        skippedAtEnd = 0
        noteMissing(before: line, skipped: skippedBetween)
        skippedBetween = 0
        lines.append(line)
        isBehindLine = true
      } else {
        isBehindLine = false
        skipped += 1
        skippedAtEnd += 1
        skippedBetween += 1
        // A line whose writer was stopped in it tells of nothing that was ever saved.
        if part.last == 0x7D { isGap = true }
      }
    }
  }

  private mutating func noteMissing(before line: HistoryLine, skipped: Int) {
    guard isWhole else { return }
    let next = (lines.last?.entry.revision ?? 0) + 1
    if line.entry.revision - next > skipped { missing.append(next...(line.entry.revision - 1)) }
    if line.entry.kind == HistoryLine.acceptedLoss { missing = [] }
  }

  /// The last revision of which there is anything.
  var lastKnown: Int { (lines.last?.entry.revision ?? 0) + skippedAtEnd }

  /// The log with lines that were put behind its last.
  func adding(_ lines: [HistoryLine]) -> HistoryLog {
    var log = self
    for line in lines { log.lines.append(line) }
    return log
  }

  private static func start(ofLast count: Int, in bytes: [UInt8]) -> Int {
    var left = count
    for place in bytes.indices.dropLast().reversed()
    where bytes[place] == 0x0A && bytes[place + 1] != 0x0A {
      left -= 1
      if left == 0 { return place + 1 }
    }
    return 0
  }

  /// The revision of the next line: never one that a damaged line may have had.
  var nextRevision: Int {
    lastKnown + (endsWithLine ? 1 : 2)
  }

  /// Whether nothing is missing between a line and the one before it.
  func followsDirectly(_ place: Int) -> Bool { !gaps.contains(place) }

  /// What is put behind a line once its file is in place: an empty line, which no other reader minds.
  static let arrivalMark: [UInt8] = [0x0A]

  /// Whether whoever wrote a line was told that it is saved, whatever became of the file since.
  func isMarkedArrived(_ place: Int) -> Bool { arrived.contains(place) }

  package func place(ofRevision revision: Int) -> Int? {
    lines.firstIndex { $0.entry.revision == revision }
  }
}
