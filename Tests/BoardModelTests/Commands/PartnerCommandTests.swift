import BoardModel
import Testing

struct PartnerCommandTests {
  private let council = CommandDraft.council
  private let ref = CommandDraft.ref

  @Test func `a contribution is added, judged, asked about and answered`() throws {
    var council = try council.after(
      AddContribution(ref, partner: "nhs", expected: "A named nurse", on: "2025-06-01"))
    let id: Identifier<Contribution> = "kno-07-c2"
    council = try council.after(
      JudgeContribution(ref, id, .weak, because: "Nobody came", on: "2025-06-02"))
    council = try council.after(
      AskPartner(
        ref, id, text: "Who will come?", to: "chair", answerBy: "2025-06-20", on: "2025-06-02"))
    let view = try #require(
      CouncilAsOf(council, on: "2025-06-10").objective(ref)?.contributions.last)
    #expect(view.mustBeStrengthened)
    #expect(view.asks.map(\.state) == [.open(days: 10)])
    let ask = try #require(view.asks.first).ask.id
    #expect(ask == "kno-07-c2-q1")
    let answer = AnswerAsk(ref, ask, text: "A nurse", on: "2025-06-12")
    council = try council.after(answer)
    #expect(council.refusal(of: answer) == .alreadyAnswered("kno-07-c2-q1", on: "2025-06-12"))
  }

  @Test func `what it names has to be there`() {
    #expect(
      council.refusal(of: AddContribution(ref, partner: "x", expected: "y", on: "2025-06-01"))
        == .noPartner("x", known: ["nhs"]))
    #expect(
      council.refusal(of: JudgeContribution(ref, "c9", .weak, on: "2025-06-01"))
        == .noContribution("c9", of: ref, known: ["kno-07-c1"]))
    #expect(
      council.refusal(of: AnswerAsk(ref, "q9", text: "y", on: "2025-06-01"))
        == .noAsk("q9", of: ref, known: []))
    #expect(
      council.refusal(
        of: AskPartner(
          ref, "kno-07-c1", text: "y", answerBy: "2025-05-01", on: "2025-06-01"))
        == .answerDueBefore("2025-05-01", asked: "2025-06-01"))
  }

  @Test func `evidence, paths and overrides are added to what there is`() throws {
    let after = try council.after(
      AddEvidence(
        ref, .childVoice, .strong, text: "We are heard", changed: "Visits", on: "2025-06-01")
    )
    .after(SetPathToGreen(ref, text: "More staff", on: "2025-06-01"))
    .after(
      OverrideVerdict(ref, .onPace, because: "I say so", on: "2025-06-02", until: "2025-06-20"))
    let view = try #require(CouncilAsOf(after, on: "2025-06-10").objective(ref))
    #expect(view.evidence.map(\.id) == ["kno-07-e1"])
    #expect(view.pathToGreen?.text == "More staff" || view.spentPathToGreen?.text == "More staff")
    #expect(view.verdict.pace == .onPace && view.verdict.computed == .slow)
    let lift = OverrideVerdict(ref, .asComputed, because: "Better", on: "2025-06-21")
    #expect(after.refusal(of: lift) == .nothingToLift(ref))
    #expect(
      council.refusal(
        of: OverrideVerdict(ref, .slow, because: "x", on: "2025-06-02", until: "2025-06-01"))
        == .overrideEndsBefore(until: "2025-06-01", on: "2025-06-02"))
  }
}
