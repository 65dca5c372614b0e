import BoardModel

/// A review of progress.
struct ReviewRecord: Record {
  private var id: Identifier<Review>?
  private var kind: Review.Kind?
  private var title: Prose?
  private var arranged: Day?
  private var due: Day?
  private var moves = Log<ReviewMove>(inOrder: [])
  private var cancelled: Day?
  private var cancelledBecause: Prose?
  private var held: Day?
  private var reviewer: Prose?
  private var heldBy: Prose?
  private var themes: [ReviewTheme] = []
  private var covered: [ReviewTheme] = []
  private var findings: [Prose] = []
  private var furtherFindings = Log<ReviewFinding>(inOrder: [])
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("review", "A review of progress (clauses 6 and 8).") {
    $0.required("id", .newName(.review), "What self-assessments point at.", { $0.id }) {
      $0.id = $1
    }
    $0.required("kind", .oneOf(Review.Kind.self), "The Department's, or diagnostic.", { $0.kind }) {
      $0.kind = $1
    }
    $0.required("title", .text, "What it is called.", { $0.title }) { $0.title = $1 }
    $0.required("arranged", .day, "When its date was set.", { $0.arranged }) { $0.arranged = $1 }
    $0.required("due", .day, "The day it was first due.", { $0.arrangedFor }) { $0.due = $1 }
    $0.optional(
      "moves", .log(of: .record(ReviewMoveRecord.self)), "The other days it was put to since.",
      { $0.moves }
    ) { $0.moves = $1 }
    $0.optional("cancelled", .day, "When it was called off.", { $0.cancelled }) {
      $0.cancelled = $1
    }
    $0.optional("cancelledBecause", .text, "Why.", { $0.cancelledBecause }) {
      $0.cancelledBecause = $1
    }
    $0.optional("held", .day, "The day it was held.", { $0.held }) { $0.held = $1 }
    $0.optional("reviewer", .text, "Who reviews.", { $0.reviewer }) { $0.reviewer = $1 }
    $0.optional(
      "heldBy", .text, "Who reviewed, where others than announced.", { $0.heldBy }
    ) { $0.heldBy = $1 }
    $0.optional(
      "themes", .list(of: .oneOf(ReviewTheme.self)), "What it covers.", { $0.themes }
    ) { $0.themes = $1 }
    $0.optional(
      "covered", .list(of: .oneOf(ReviewTheme.self)), "What it did cover, where it differs.",
      { $0.covered }
    ) { $0.covered = $1 }
    $0.optional("findings", .list(of: .text), "What it found.", { $0.findings }) {
      $0.findings = $1
    }
    $0.optional(
      "furtherFindings", .log(of: .record(ReviewFindingRecord.self)),
      "What it found, as its letter or report said later.", { $0.furtherFindings }
    ) { $0.furtherFindings = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Review? {
    reader.expect("held", held, notBefore: "arranged", arranged, at: start)
    reader.expect(
      "furtherFindings", furtherFindings.wholeHistory.first?.on, notBefore: "held", held, at: start)
    reader.expect(
      "moves", moves.wholeHistory.first?.on, notBefore: "arranged", arranged, at: start)
    reader.expect("cancelled", cancelled, notBefore: "arranged", arranged, at: start)
    reader.expect(struck, nil, notBefore: arranged, at: start)
    guard let id, let kind, let title, let arranged, let due else { return nil }
    return Review(
      id: id, kind: kind, title: title, arranged: arranged, due: due, moves: moves,
      cancelled: cancelled, cancelledBecause: cancelledBecause, held: held, reviewer: reviewer,
      heldBy: heldBy, themes: themes, covered: covered, findings: findings,
      furtherFindings: furtherFindings, illustrative: illustrative, struck: struck)
  }
}

/// That a review was put to another day.
struct ReviewMoveRecord: Record {
  private var on: Day?
  private var due: Day?
  private var because: Prose?

  static let table = RecordTable<Self>("reviewMove", "That a review was put to another day.") {
    $0.required("on", .day, "The day that became known.", { $0.on }) { $0.on = $1 }
    $0.required("due", .day, "The day it was put to.", { $0.due }) { $0.due = $1 }
    $0.optional("because", .text, "Why.", { $0.because }) { $0.because = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ReviewMove? {
    // On earlier days the review is due on another day, as if this had been struck through.
    reader.holdsStrikes = true
    reader.expect("due", due, notBefore: "on", on, at: start)
    guard let on, let due else { return nil }
    return ReviewMove(on: on, due: due, because: because)
  }
}

/// What a review found, as it became known later.
struct ReviewFindingRecord: Record {
  private var on: Day?
  private var text: Prose?

  static let table = RecordTable<Self>("reviewFinding", "What a review was later said to find.") {
    $0.required("on", .day, "The day it became known.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "What was found.", { $0.text }) { $0.text = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ReviewFinding? {
    // On earlier days the review reads differently, as if it had been struck through.
    reader.holdsStrikes = true
    guard let on, let text else { return nil }
    return ReviewFinding(on: on, text: text)
  }
}
