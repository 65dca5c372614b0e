import BoardModel
import Testing

struct RateObjectiveTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  private func rate(
    _ delivery: DeliveryRating? = .red, _ impact: ImpactRating? = nil, on: Day = "2025-06-20",
    meeting: Identifier<Meeting>? = nil, by: Identifier<PersonInRole>? = nil
  ) -> RateObjective {
    RateObjective(
      ref, delivery: delivery, impact: impact, because: "No progress", on: on, meeting: meeting,
      by: by)
  }

  @Test func `a rating is one entry more, and the rest stays`() throws {
    let after = try council.after(rate())
    let before = try #require(council.found(ref)).delivery.wholeHistory
    let entries = try #require(after.found(ref)).delivery.wholeHistory
    #expect(Array(entries.filter { before.contains($0) }) == before)
    #expect(entries.count == before.count + 1)
    #expect(after.found(CommandDraft.other) == council.found(CommandDraft.other))
    let asOf = CouncilAsOf(after, on: "2025-06-20")
    #expect(asOf.objective(ref)?.deliveryRating == .red)
    #expect(CouncilAsOf(after, on: "2025-06-19").objective(ref)?.deliveryRating == .green)
  }

  @Test func `the same rating is given once`() throws {
    let after = try council.after(rate(.red, .sustained))
    for again in [rate(.red, .sustained), rate(), rate(nil, .sustained)] {
      #expect(throws: Refusal.alreadyRated(ref, on: "2025-06-20")) { try after.after(again) }
    }
    let objective = try #require(after.found(ref))
    // What is new of it is recorded.
    let both = try #require(try after.after(rate(.red, .emerging)).found(ref))
    #expect(both.delivery == objective.delivery && both.impact != objective.impact)
    // Red again behind amber is another rating, and so is one of another day.
    let amber = try after.after(rate(.amber))
    #expect(throws: Never.self) { try amber.after(rate()) }
    #expect(throws: Never.self) { try after.after(rate(on: "2025-06-21")) }
  }

  @Test func `both ratings are given at once`() throws {
    let objective = try #require(try council.after(rate(.blue, .sustained)).found(ref))
    #expect(objective.delivery.latest(on: "2025-06-20")?.value == .blue)
    #expect(objective.impact.latest(on: "2025-06-20")?.value == .sustained)
  }

  @Test func `on the day of a meeting it is that meeting's`() throws {
    let objective = try #require(try council.after(rate(on: "2025-06-15")).found(ref))
    #expect(objective.delivery.latest(on: "2025-06-15")?.meeting == "m-2025-06")
  }

  @Test func `a rating is of no meeting that another comes between`() throws {
    // The boards of the draft are monthly, on the 15th.
    #expect(council.refusal(of: rate(on: "2025-06-20", meeting: "m-2025-06")) == nil)
    #expect(council.refusal(of: rate(on: "2025-06-14", meeting: "m-2025-06")) == nil)
    #expect(council.refusal(of: rate(on: "2025-06-14", meeting: "m-2025-05")) == nil)
    #expect(
      council.refusal(of: rate(on: "2025-06-15", meeting: "m-2025-05"))
        == .meetingOfOtherDay("m-2025-05", on: "2025-06-15", between: "2025-06-15"))
    #expect(
      council.refusal(of: rate(on: "2025-05-15", meeting: "m-2025-06"))
        == .meetingOfOtherDay("m-2025-06", on: "2025-05-15", between: "2025-05-15"))
    #expect(
      council.refusal(of: rate(on: "2025-06-20", meeting: "m-2025-01"))?.description
        == "A rating of 20 Jun 2025 is not of the board meeting m-2025-01: the board of 15 Feb 2025 "
        + "comes between. Name that one, or give another day.")
  }

  @Test func `what is recorded of something made up is made up`() throws {
    let objective = try #require(try council.after(rate()).found(ref))
    #expect(objective.delivery.latest(on: "2025-06-20")?.illustrative == true)
  }

  @Test func `it is refused in words that say why`() {
    #expect(council.refusal(of: rate(nil)) == .nothingToRate)
    #expect(
      council.refusal(of: rate(on: "2025-07-01"))
        == .inFuture("2025-07-01", today: CommandDraft.today))
    #expect(
      council.refusal(of: rate(on: "2024-12-31"))
        == .notYetInPlan(ref, added: "2025-01-01", day: "2024-12-31"))
    #expect(council.refusal(of: rate(by: "nobody")) == .noPerson("nobody", known: ["chair"]))
    #expect(
      council.refusal(of: rate(meeting: "m-1999"))?.description
        .hasPrefix("There is no board meeting m-1999. There are m-2025-01, ") == true)
    #expect(
      council.refusal(
        of: RateObjective("KNO-99", delivery: .red, impact: nil, because: "x", on: "2025-06-20"))?
        .description == "There is no objective KNO-99. This plan has KNO-07, KNO-08.")
  }

  @Test func `another's rating of the same thing overtakes it, one of another thing does not`()
    throws
  {
    let mine = rate(.red)
    let theirs = try council.after(rate(.amber, on: "2025-06-25"))
    #expect(mine.isOvertaken(seen: council, now: theirs))
    #expect(!mine.isOvertaken(seen: council, now: council))
    let impact = try council.after(rate(nil, .emerging))
    #expect(!mine.isOvertaken(seen: council, now: impact))
    let other = try council.after(
      RateObjective(
        CommandDraft.other, delivery: .red, impact: nil, because: "x", on: "2025-06-20"))
    #expect(!mine.isOvertaken(seen: council, now: other))
  }

  @Test func `history tells it in one line`() {
    #expect(
      rate(.red, .noneYet).what == "KNO-07 rated delivery red, impact none yet on 20 Jun 2025")
  }
}
