import BoardModel
import Testing

@Suite struct VerdictTests {
  let overdue = ObjectiveDraft(baselineDue: "2025-05-31")

  @Test func `any S makes it slow, W alone puts it on watch`() {
    let amber = ObjectiveDraft().changed {
      $0.delivery = [RatingEntry(on: "2025-01-15", .amber)]
    }
    #expect(amber.asOf("2025-02-01")?.verdict.pace == .watch)
    #expect(amber.asOf("2025-02-15")?.verdict.pace == .slow)
    #expect(amber.rules(on: "2025-02-15") == [.s5, .w1])
    #expect(ObjectiveDraft().asOf("2025-06-30")?.verdict.pace == .onPace)
  }

  @Test func `since is that of the earliest rule that makes it so`() {
    let amber = ObjectiveDraft(baselineDue: "2025-05-31").changed {
      $0.delivery = [RatingEntry(on: "2025-01-15", .amber)]
    }
    #expect(amber.asOf("2025-02-01")?.verdict.since == "2025-01-15")
    #expect(amber.asOf("2025-02-15")?.verdict.since == "2025-02-15")
    #expect(amber.asOf("2025-06-30")?.verdict.since == "2025-01-15")
    #expect(ObjectiveDraft().asOf("2025-06-30")?.verdict.since == nil)
  }

  @Test func `before the board has met on it, it is too early to say`() {
    let new = ObjectiveDraft(added: "2025-03-01", start: "2025-03-15")
    #expect(new.asOf("2025-02-28") == nil)
    #expect(new.asOf("2025-03-01")?.verdict.pace == .tooEarly)
    #expect(new.asOf("2025-03-14")?.verdict.pace == .tooEarly)
    #expect(new.asOf("2025-03-15")?.verdict.pace == .onPace)
    let later = ObjectiveDraft(added: "2025-03-16", start: "2025-01-01")
    #expect(later.asOf("2025-03-16")?.verdict.pace == .tooEarly)
    let cancelled = CouncilDraft().changed { $0.meetings[2].cancelled = "2025-03-10" }
    #expect(new.asOf("2025-03-15", in: cancelled)?.verdict.pace == .tooEarly)
  }

  @Test func `what nobody has rated is not said to be on pace`() {
    let unrated = ObjectiveDraft().changed {
      $0.delivery = [RatingEntry(on: "2025-06-20", .notRated)]
      $0.impact = [RatingEntry(on: "2025-06-20", .emerging)]
    }
    #expect(unrated.asOf("2025-06-30")?.verdict.hits.isEmpty == true)
    #expect(unrated.asOf("2025-06-30")?.verdict.pace == .tooEarly)
    let once = unrated.changed { $0.delivery = [RatingEntry(on: "2025-06-20", .green)] }
    #expect(once.asOf("2025-06-30")?.verdict.pace == .onPace)
  }

  @Test func `a rule hits even before the board has met on it`() {
    let new = ObjectiveDraft(added: "2025-03-20", start: "2025-03-20").changed {
      $0.forecasts = [Forecast(on: "2025-03-21", due: "2026-03-01")]
    }
    #expect(new.asOf("2025-03-20")?.verdict.pace == .tooEarly)
    #expect(new.asOf("2025-03-21")?.verdict.pace == .slow)
  }

  @Test func `Blue is delivered and an ending closes, whatever the rules would say`() {
    let blue = overdue.changed { $0.delivery = [RatingEntry(on: "2025-06-01", .blue)] }
    #expect(blue.asOf("2025-06-30")?.verdict.isPlain(.delivered) == true)
    #expect(blue.asOf("2025-06-30")?.isOpen == false)
    let endings: [ObjectiveEnding.Kind] = [
      .completed, .retired, .merged(into: "KNO-03"), .split(into: NonEmpty("KNO-11", "KNO-12")),
    ]
    for kind in endings {
      let ended = overdue.changed { $0.ending = ObjectiveEnding(on: "2025-06-15", kind) }
      #expect(ended.asOf("2025-06-14")?.verdict.pace == .slow)
      #expect(ended.asOf("2025-06-14")?.ending == nil)
      #expect(ended.asOf("2025-06-15")?.verdict.isPlain(.ended) == true)
      #expect(ended.asOf("2025-06-15")?.ending?.kind == kind)
    }
  }

  @Test(
    arguments: [
      (.slow, .slow), (.watch, .watch), (.onPace, .onPace), (.asComputed, .slow),
    ] as [(VerdictOverride.Ruling, Pace)])
  func `the chair's ruling stands beside the computed verdict`(
    ruling: VerdictOverride.Ruling, pace: Pace
  ) {
    let ruled = overdue.changed { $0.overrides = [VerdictOverride(on: "2025-06-10", ruling)] }
    #expect(ruled.asOf("2025-06-09")?.verdict.pace == .slow)
    #expect(ruled.asOf("2025-06-09")?.verdict.override == nil)
    let verdict = ruled.asOf("2025-06-10")?.verdict
    #expect(verdict?.pace == pace)
    #expect(verdict?.computed == .slow)
    #expect(verdict?.hits.map(\.rule) == [.s1])
    #expect((verdict?.override == nil) == (ruling == .asComputed))
  }

  @Test func `an override holds through its last day, or until it is lifted`() {
    let until = overdue.changed {
      $0.overrides = [VerdictOverride(on: "2025-06-10", .onPace, until: "2025-06-20")]
    }
    #expect(until.asOf("2025-06-20")?.verdict.pace == .onPace)
    #expect(until.asOf("2025-06-21")?.verdict.pace == .slow)
    let lifted = overdue.changed {
      $0.overrides = [
        VerdictOverride(on: "2025-06-10", .onPace), VerdictOverride(on: "2025-06-20", .asComputed),
      ]
    }
    #expect(lifted.asOf("2025-06-19")?.verdict.pace == .onPace)
    #expect(lifted.asOf("2025-06-20")?.verdict.pace == .slow)
    let replaced = overdue.changed {
      $0.overrides = [
        VerdictOverride(on: "2025-06-10", .onPace),
        VerdictOverride(on: "2025-06-12", .watch, until: "2025-06-15"),
      ]
    }
    #expect(replaced.asOf("2025-06-15")?.verdict.pace == .watch)
    // The later ruling replaced the earlier for good.
    #expect(replaced.asOf("2025-06-16")?.verdict.pace == .slow)
  }

  @Test func `an override is since its own day where it changes the verdict`() {
    let ruled = ObjectiveDraft().changed {
      $0.overrides = [VerdictOverride(on: "2025-06-10", .slow)]
    }
    #expect(ruled.asOf("2025-06-30")?.verdict.since == "2025-06-10")
    let agreed = overdue.changed { $0.overrides = [VerdictOverride(on: "2025-06-10", .slow)] }
    #expect(agreed.asOf("2025-06-30")?.verdict.since == "2025-06-01")
  }

  @Test func `what is delivered or ended has no override`() {
    let blue = ObjectiveDraft().changed {
      $0.overrides = [VerdictOverride(on: "2025-06-10", .slow)]
      $0.delivery = [RatingEntry(on: "2025-06-12", .blue)]
    }
    #expect(blue.asOf("2025-06-11")?.verdict.pace == .slow)
    #expect(blue.asOf("2025-06-12")?.verdict.isPlain(.delivered) == true)
    let ended = ObjectiveDraft().changed {
      $0.overrides = [VerdictOverride(on: "2025-06-10", .slow)]
      $0.ending = ObjectiveEnding(on: "2025-06-12", .completed)
    }
    #expect(ended.asOf("2025-06-12")?.verdict.isPlain(.ended) == true)
  }

  @Test func `every pace and every rule has its words`() {
    #expect(
      Pace.allCases.map(\.name) == [
        "SLOW", "WATCH", "on pace", "too early", "delivered", "closed",
      ])
    #expect(RuleID.allCases.map(\.rawValue) == RuleID.allCases.map(\.rawValue).sorted())
    #expect(Set(RuleID.allCases.map(\.name)).count == RuleID.allCases.count)
    #expect(RuleID.allCases.filter { !$0.isSlow } == [.w1, .w2])
  }
}

extension Verdict {
  /// Whether it is that and nothing else.
  func isPlain(_ pace: Pace) -> Bool { hits.isEmpty && computed == pace && override == nil }
}

extension NonEmpty {
  init(_ first: Element, _ others: Element...) {
    guard let list = NonEmpty([first] + others) else { preconditionFailure("it has a first") }
    self = list
  }
}
