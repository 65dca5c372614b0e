import BoardModel

/// Something that shows what an objective has or has not changed.
struct EvidenceRecord: Record {
  private var id: Identifier<Evidence>?
  private var on: Day?
  private var kind: Evidence.Kind?
  private var strength: Evidence.Strength?
  private var text: Prose?
  private var changed: Prose?
  private var changedOn: Day?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("evidence", "What shows that something changed.") {
    $0.required("id", .newName(.evidence), "The evidence's own name.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it came to hand.", { $0.on }) { $0.on = $1 }
    $0.required("kind", .oneOf(Evidence.Kind.self), "Where it comes from.", { $0.kind }) {
      $0.kind = $1
    }
    $0.required(
      "strength", .oneOf(Evidence.Strength.self), "How much it shows.", { $0.strength }
    ) { $0.strength = $1 }
    $0.required("text", .text, "What it says.", { $0.text }) { $0.text = $1 }
    $0.optional("changed", .text, "What changed because of it (clause 5e).", { $0.changed }) {
      $0.changed = $1
    }
    $0.optional("changedOn", .day, "The day that became known, if later.", { $0.changedOn }) {
      $0.changedOn = $1
    }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Evidence? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    reader.expect("changedOn", changedOn, notBefore: "on", on, at: start)
    // On earlier days the evidence reads differently, as if it had been struck through.
    if changedOn != nil { reader.holdsStrikes = true }
    guard let id, let on, let kind, let strength, let text else { return nil }
    return Evidence(
      id: id, on: on, kind: kind, strength: strength, text: text, changed: changed,
      changedOn: changedOn, illustrative: illustrative, struck: struck, knownFrom: knownFrom)
  }
}

/// What a partner is to bring to an objective.
struct ContributionRecord: Record {
  private var id: Identifier<Contribution>?
  private var partner: Identifier<Partner>?
  private var expected: Prose?
  private var added: Day?
  private var strengths = Log<ContributionEntry>(inOrder: [])
  private var asks: [Ask] = []
  private var illustrative = false

  static let table = RecordTable<Self>("contribution", "What a partner is to bring (clause 5d).") {
    $0.required("id", .newName(.contribution), "The contribution's own name.", { $0.id }) {
      $0.id = $1
    }
    $0.required("partner", .reference(.partner), "Who brings it.", { $0.partner }) {
      $0.partner = $1
    }
    $0.required("expected", .text, "What is expected.", { $0.expected }) { $0.expected = $1 }
    $0.required("added", .day, "When it was agreed.", { $0.added }) { $0.added = $1 }
    $0.optional(
      "strengths", .log(of: .record(StrengthRecord.self)), "How strong it was found to be.",
      { $0.strengths }
    ) { $0.strengths = $1 }
    $0.optional("asks", .list(of: .record(AskRecord.self)), "What was asked for.", { $0.asks }) {
      $0.asks = $1
    }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Contribution? {
    guard let id, let partner, let expected, let added else { return nil }
    return Contribution(
      id: id, partner: partner, expected: expected, added: added, strengths: strengths, asks: asks,
      illustrative: illustrative)
  }
}

/// How strong a contribution was found to be on a day.
struct StrengthRecord: Record {
  private var on: Day?
  private var strength: ContributionEntry.Strength?
  private var because: Prose?
  private var illustrative = false
  private var struck: Strike?
  private var knownFrom: Day?

  static let table = RecordTable<Self>("strength", "How strong a contribution was on a day.") {
    $0.required("on", .day, "The day it was judged.", { $0.on }) { $0.on = $1 }
    $0.required(
      "strength", .oneOf(ContributionEntry.Strength.self), "How strong it is.", { $0.strength }
    ) { $0.strength = $1 }
    $0.optional("because", .text, "Why.", { $0.because }) { $0.because = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.knownFrom({ $0.knownFrom }) { $0.knownFrom = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ContributionEntry? {
    reader.expect(struck, knownFrom, notBefore: on, at: start)
    guard let on, let strength else { return nil }
    return ContributionEntry(
      on: on, strength: strength, because: because, illustrative: illustrative, struck: struck,
      knownFrom: knownFrom)
  }
}
