import BoardModel

/// How a file names the ways an objective can end.
enum EndingWord: String, CaseIterable, Sendable {
  case completed, retired, merged, split
}

extension ObjectiveEnding.Kind {
  var word: EndingWord {
    switch self {
    case .completed: .completed
    case .retired: .retired
    case .merged: .merged
    case .split: .split
    }
  }

  /// The objectives that took its place.
  var successors: [ObjectiveRef]? {
    switch self {
    case .completed, .retired: nil
    case .merged(let other): [other]
    case .split(let others): others.all
    }
  }
}

/// How an objective left the plan.
struct EndingRecord: Record {
  private var on: Day?
  private var kind: EndingWord?
  private var into: NonEmpty<ObjectiveRef>?
  private var because: Prose?
  private var illustrative = false

  static let table = RecordTable<Self>(
    "ending", "How an objective left the plan.", kinds: keysByKind
  ) {
    $0.required("on", .day, "The day it left.", { $0.on }) { $0.on = $1 }
    $0.required("kind", .oneOf(EndingWord.self), "How it left.", { $0.kind.word }) { $0.kind = $1 }
    $0.optional(
      "into", .nonEmptyList("objective", of: .objective), "The objectives that took its place.",
      { $0.kind.successors.flatMap { NonEmpty($0) } }
    ) { $0.into = $1 }
    $0.required("because", .text, "Why.", { $0.because }) { $0.because = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  private static let keysByKind = KeysByKind(
    key: "kind",
    rules: EndingWord.allCases.map { word in
      switch word {
      case .completed, .retired: .init(word.rawValue)
      case .merged: .init(word.rawValue, needs: ["into"], limits: ["into": ["maxItems": 1]])
      case .split: .init(word.rawValue, needs: ["into"])
      }
    })

  var rule: Int? { kind?.place }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ObjectiveEnding? {
    guard let on, let because, let kind = modelKind(&reader, at: start) else { return nil }
    return ObjectiveEnding(on: on, kind: kind, because: because, illustrative: illustrative)
  }

  private func modelKind(_ reader: inout JSONReader, at start: Int) -> ObjectiveEnding.Kind? {
    switch kind {
    case nil: return nil
    case .completed: return .completed
    case .retired: return .retired
    case .split: return into.map { .split(into: $0) }
    case .merged:
      guard let into else { return nil }
      if into.others.isEmpty { return .merged(into: into.first) }
      reader.complain(.notExactlyOneItem(into.all.count), at: start, [.key("into")])
      return nil
    }
  }
}
