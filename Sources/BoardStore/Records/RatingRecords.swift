import BoardModel

// Two types rather than one generic over the rating: most of a large file is ratings, and the
// compiler makes direct code of these alone.

/// One delivery rating given on a day.
struct DeliveryRecord: Record {
  private var on: Day?
  private var value: DeliveryRating?
  private var meeting: Identifier<Meeting>?
  private var because: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>(
    "deliveryEntry", "A delivery rating given on a day; never changed afterwards."
  ) {
    $0.required("on", .day, "The day it was given.", { $0.on }) { $0.on = $1 }
    $0.required("value", .oneOf(DeliveryRating.self), "The rating.", { $0.value }) { $0.value = $1 }
    $0.optional("meeting", .reference(.meeting), "The meeting it was given at.", { $0.meeting }) {
      $0.meeting = $1
    }
    $0.required("because", .text, "Why this rating.", { $0.because }) { $0.because = $1 }
    $0.optional("by", .reference(.person), "Who gave it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> RatingEntry<DeliveryRating>? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    // Taken out rather than copied: the record is done with.
    guard let on, let value, let because = because.take() else { return nil }
    return RatingEntry(
      on: on, value: value, meeting: meeting.take(), because: because, by: by.take(),
      illustrative: illustrative, struck: struck.take(), knownFrom: knownFrom)
  }
}

/// One impact rating given on a day.
struct ImpactRecord: Record {
  private var on: Day?
  private var value: ImpactRating?
  private var meeting: Identifier<Meeting>?
  private var because: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>(
    "impactEntry", "An impact rating given on a day; never changed afterwards."
  ) {
    $0.required("on", .day, "The day it was given.", { $0.on }) { $0.on = $1 }
    $0.required("value", .oneOf(ImpactRating.self), "The rating.", { $0.value }) { $0.value = $1 }
    $0.optional("meeting", .reference(.meeting), "The meeting it was given at.", { $0.meeting }) {
      $0.meeting = $1
    }
    $0.required("because", .text, "Why this rating.", { $0.because }) { $0.because = $1 }
    $0.optional("by", .reference(.person), "Who gave it.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> RatingEntry<ImpactRating>? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    // Taken out rather than copied: the record is done with.
    guard let on, let value, let because = because.take() else { return nil }
    return RatingEntry(
      on: on, value: value, meeting: meeting.take(), because: because, by: by.take(),
      illustrative: illustrative, struck: struck.take(), knownFrom: knownFrom)
  }
}

/// A new forecast of when something will be done.
struct ForecastRecord: Record {
  private var on: Day?
  private var due: Day?
  private var because: Prose?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("forecast", "A new forecast of when it will be done.") {
    $0.required("on", .day, "The day it was made.", { $0.on }) { $0.on = $1 }
    $0.required("due", .day, "The day now expected.", { $0.due }) { $0.due = $1 }
    $0.optional("because", .text, "Why it changed.", { $0.because }) { $0.because = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Forecast? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let due else { return nil }
    return Forecast(
      on: on, due: due, because: because, illustrative: illustrative, struck: struck,
      knownFrom: knownFrom)
  }
}

/// How an objective is to come back on track.
struct PathRecord: Record {
  private var on: Day?
  private var text: Prose?
  private var by: Identifier<PersonInRole>?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("pathToGreen", "How it is to come back on track.") {
    $0.required("on", .day, "The day it was set out.", { $0.on }) { $0.on = $1 }
    $0.required("text", .text, "The way back, in words.", { $0.text }) { $0.text = $1 }
    $0.optional("by", .reference(.person), "Who set it out.", { $0.by }) { $0.by = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> PathToGreen? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let text else { return nil }
    return PathToGreen(
      on: on, text: text, by: by, illustrative: illustrative, struck: struck, knownFrom: knownFrom)
  }
}

/// The chair's own verdict on an objective's pace.
struct OverrideRecord: Record {
  private var on: Day?
  private var ruling: VerdictOverride.Ruling?
  private var because: Prose?
  private var by: Identifier<PersonInRole>?
  private var until: Day?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("override", "The chair's own verdict on its pace.") {
    $0.required("on", .day, "The day it was given.", { $0.on }) { $0.on = $1 }
    $0.required("ruling", .oneOf(VerdictOverride.Ruling.self), "The verdict.", { $0.ruling }) {
      $0.ruling = $1
    }
    $0.required("because", .text, "Why.", { $0.because }) { $0.because = $1 }
    $0.optional("by", .reference(.person), "Who gave it.", { $0.by }) { $0.by = $1 }
    $0.optional("until", .day, "The last day it holds.", { $0.until }) { $0.until = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> VerdictOverride? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    reader.expect("until", until, notBefore: "on", on, at: start)
    guard let on, let ruling, let because else { return nil }
    return VerdictOverride(
      on: on, ruling: ruling, because: because, by: by, until: until, illustrative: illustrative,
      struck: struck, knownFrom: knownFrom)
  }
}
