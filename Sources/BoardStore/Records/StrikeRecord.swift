import BoardModel

/// That an entry was found to be wrong.
struct StrikeRecord: Record {
  private var on: Day?
  private var because: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false

  static let table = RecordTable<Self>(
    "strike", "That an entry was found to be wrong: it stays, struck through."
  ) {
    $0.required("on", .day, "The day from which it counts no longer.", { $0.on }) { $0.on = $1 }
    $0.required("because", .text, "What was wrong.", { $0.because }) { $0.because = $1 }
    $0.optional("by", .reference(.person), "Who found it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Strike? {
    reader.holdsStrikes = true
    guard let on, let because else { return nil }
    return Strike(on: on, because: because, by: by, illustrative: illustrative)
  }
}

extension FieldList {
  /// The key by which a dated entry is struck through.
  mutating func struck(
    _ get: @escaping @Sendable (Owner.Model) -> Strike?,
    _ set: @escaping @Sendable (inout Owner, consuming Strike) -> Void
  ) {
    optional("struck", .record(StrikeRecord.self), "That it was found to be wrong.", get, set)
  }

  /// The key by which an entry says that it was put in the place of a wrong one later.
  mutating func knownFrom(
    _ get: @escaping @Sendable (Owner.Model) -> Day?,
    _ set: @escaping @Sendable (inout Owner, consuming Day) -> Void
  ) {
    optional(
      "knownFrom", .day, "The day it was put in the place of a wrong one, if later than its own.",
      get, set)
  }
}

extension JSONReader {
  /// Complains of a strike that is older than its entry, and of one known before its day.
  mutating func expect(_ struck: Strike?, _ knownFrom: Day?, notBefore on: Day?, at start: Int) {
    if let knownFrom {
      holdsStrikes = true
      expect("knownFrom", knownFrom, notBefore: "on", on, at: start)
    }
    guard let struck else { return }
    expect("struck", struck.on, notBefore: "on", on, at: start, [.key("struck"), .key("on")])
  }
}
