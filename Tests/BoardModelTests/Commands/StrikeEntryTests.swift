import BoardModel
import Testing

struct StrikeEntryTests {
  private let ref = CommandDraft.ref
  private let council: Council

  init() throws {
    council = try CommandDraft.council.after(
      RateObjective(ref, delivery: .red, impact: nil, because: "Typo", on: "2025-06-20"))
  }

  private func strike(
    _ kind: EntryLog = .delivery, dated: Day = "2025-06-20", number: Int? = nil,
    on: Day = "2025-06-25"
  ) -> StrikeEntry {
    StrikeEntry(ref, kind, dated: dated, number: number, because: "Wrong objective", on: on)
  }

  @Test func `the entry stays, and counts until the day it was struck through`() throws {
    let after = try council.after(strike())
    let entries = try #require(after.found(ref)).delivery.wholeHistory
    #expect(entries.count == council.found(ref)?.delivery.wholeHistory.count)
    func rating(_ day: Day) -> DeliveryRating? {
      CouncilAsOf(after, on: day).objective(ref)?.deliveryRating
    }
    #expect(rating("2025-06-24") == .red)
    #expect(rating("2025-06-25") == .green)
  }

  @Test func `it is found by its day, the last first, or by its number`() throws {
    let twice = try council.after(
      RateObjective(ref, delivery: .amber, impact: nil, because: "x", on: "2025-06-20"))
    func struck(_ council: Council) -> [Bool]? {
      council.found(ref)?.delivery.wholeHistory.filter { $0.on == "2025-06-20" }
        .map { $0.struck != nil }
    }
    #expect(struck(try twice.after(strike())) == [false, true])
    #expect(struck(try twice.after(strike(number: 0))) == [true, false])
    #expect(struck(try twice.after(strike()).after(strike())) == [true, true])
    #expect(
      twice.refusal(of: strike(number: 2))
        == .noEntry(
          .delivery, on: "2025-06-20", of: ref,
          known: twice.found(ref)?.delivery.wholeHistory.map(\.on) ?? []))
  }

  @Test func `of several of a day the one that is meant has to be named, the struck ones counted`()
    throws
  {
    func sole(_ number: Int? = nil) -> StrikeEntry {
      StrikeEntry(
        ref, .delivery, dated: "2025-06-20", number: number, isSole: true, because: "Wrong",
        on: "2025-06-26")
    }
    // Somebody else has put the only one right: it is not theirs that is meant.
    let corrected = try council.after(
      CorrectEntry(
        strike(),
        right: RateObjective(ref, delivery: .amber, impact: nil, because: "x", on: "2025-06-20")))
    let refusal = try #require(corrected.refusal(of: sole()))
    #expect(
      refusal
        == .severalEntries(
          .delivery, on: "2025-06-20", of: ref,
          ["red, struck through on 25 Jun 2025", "amber"]))
    #expect(
      refusal.description
        == "KNO-07 has more than one delivery rating of 20 Jun 2025: 1: red, struck through on 25 Jun "
        + "2025; 2: amber. Say which is meant.")
    let after = try corrected.after(sole(1))
    #expect(after.found(ref)?.delivery.wholeHistory.last?.struck?.on == "2025-06-26")
    #expect(try council.after(sole()).found(ref)?.delivery.wholeHistory.last?.struck != nil)
  }

  @Test func `what it says is told with it`() {
    let said = StrikeEntry(
      ref, .delivery, dated: "2025-06-20", said: "red", because: "x", on: "2025-06-25")
    #expect(
      said.what == "KNO-07 delivery rating of 20 Jun 2025 (red) struck through on 25 Jun 2025")
  }

  @Test func `what is not there, or struck through already, is said`() throws {
    #expect(
      council.refusal(of: strike(.evidence))
        == .noEntry(.evidence, on: "2025-06-20", of: ref, known: []))
    #expect(
      try council.after(strike()).refusal(of: strike())
        == .alreadyStruck(.delivery, on: "2025-06-25"))
    #expect(
      council.refusal(of: strike(on: "2025-06-19"))
        == .beforeEarlierEntry("2025-06-19", entry: "2025-06-20"))
  }

  @Test func `a correction strikes and rates at once, or not at all`() throws {
    let right = RateObjective(ref, delivery: .amber, impact: nil, because: "x", on: "2025-06-20")
    let both = CorrectEntry(strike(), right: right)
    let after = try council.after(both)
    #expect(CouncilAsOf(after, on: "2025-06-24").objective(ref)?.deliveryRating == .red)
    #expect(CouncilAsOf(after, on: "2025-06-25").objective(ref)?.deliveryRating == .amber)
    let wrong = RateObjective(ref, delivery: nil, impact: nil, because: "x", on: "2025-06-20")
    var untouched = council
    #expect(throws: Refusal.nothingToRate) {
      try CorrectEntry(strike(), right: wrong).apply(to: &untouched, today: CommandDraft.today)
    }
    #expect(untouched == council)
  }
}
