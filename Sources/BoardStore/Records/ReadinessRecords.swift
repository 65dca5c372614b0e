import BoardModel

/// That something reviewers must be given is in place.
struct ReadinessRecord: Record {
  private var id: Identifier<ReadinessEntry>?
  private var on: Day?
  private var item: AccessItem?
  private var review: Identifier<Review>?
  private var text: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("readiness", "What is in place for those who review.") {
    $0.required("id", .newName(.readiness), "The entry's own name.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it was in place.", { $0.on }) { $0.on = $1 }
    $0.required("item", .oneOf(AccessItem.self), "The item of clause 9.", { $0.item }) {
      $0.item = $1
    }
    $0.optional(
      "review", .reference(.review), "The review it is for; any without one.", { $0.review }
    ) {
      $0.review = $1
    }
    $0.required("text", .text, "What is in place.", { $0.text }) { $0.text = $1 }
    $0.optional("by", .reference(.person), "Who saw to it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ReadinessEntry? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let id, let on, let item, let text else { return nil }
    return ReadinessEntry(
      id: id, on: on, item: item, review: review, text: text, by: by, illustrative: illustrative,
      struck: struck, knownFrom: knownFrom)
  }
}

/// A person's own words in the self-assessment.
struct PassageRecord: Record {
  private var on: Day?
  private var review: Identifier<Review>?
  private var section: AssessmentSection?
  private var text: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("passage", "A person's own words in the self-assessment.") {
    $0.required("on", .day, "The day it was written.", { $0.on }) { $0.on = $1 }
    $0.optional(
      "review", .reference(.review), "The review it is for; any without one.", { $0.review }
    ) {
      $0.review = $1
    }
    $0.required("section", .oneOf(AssessmentSection.self), "Where it stands.", { $0.section }) {
      $0.section = $1
    }
    $0.required("text", .text, "The words.", { $0.text }) { $0.text = $1 }
    $0.optional("by", .reference(.person), "Who wrote it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> AssessmentPassage? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let section, let text else { return nil }
    return AssessmentPassage(
      on: on, review: review, section: section, text: text, by: by, illustrative: illustrative,
      struck: struck, knownFrom: knownFrom)
  }
}
