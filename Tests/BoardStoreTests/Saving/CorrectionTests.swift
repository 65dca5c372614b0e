import BoardModel
import BoardStore
import Testing

/// Entries of every kind, struck through and taken back on the disk.
@Suite struct CorrectionTests {
  private static let logs: [EntryLog] = [
    .delivery, .impact, .forecast, .pathToGreen, .override, .evidence, .action("kno-07-a1"),
    .actionForecast("kno-07-a1"), .milestone("kno-07-m1"), .contribution("c1"), .ask("q1"),
    .answer("q1"),
  ]

  private func strike(_ log: EntryLog, of council: Council) throws -> StrikeEntry {
    let objective = try #require(council.plan.objectives.first)
    let entry = try #require(objective.entries(of: log).last { $0.struck == nil })
    return StrikeEntry(
      objective.ref, log, dated: entry.on, because: "Wrong",
      on: try #require(Day(iso: "2025-06-25")),
      by: "head")
  }

  @Test(arguments: logs) func `a strike is read back, and undo gives the same bytes`(
    log: EntryLog
  ) throws {
    let memory = MemoryStore()
    let council = try #require(CouncilEdit.council(memory.bytes))
    let struck = try council.applying(
      strike(log, of: council), today: try #require(Day(iso: "2025-06-30")))
    let saved = try #require(memory.save { _ in struck }.saved)
    let isSame = saved.council == struck && CouncilEdit.council(memory.bytes) == struck
    #expect(isSame)
    #expect(memory.bytes != Fixture.small)
    let undone = memory.store().outcome { (store) throws(SaveError) in
      try store.undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 1_751_292_200))
    }
    #expect(undone.error == nil)
    let isBack = memory.bytes == Fixture.small
    #expect(isBack)
  }

  @Test func `an answer of a struck one is kept apart from the one that stands`() throws {
    let memory = MemoryStore()
    let council = try #require(CouncilEdit.council(memory.bytes))
    let today = try #require(Day(iso: "2025-06-30"))
    let strike = try strike(.answer("q1"), of: council)
    let right = AnswerAsk(strike.ref, "q1", text: "In May.", on: strike.dated)
    let corrected = try council.applying(CorrectEntry(strike, right: right), today: today)
    let saved = try #require(memory.save { _ in corrected }.saved)
    let ask = try #require(saved.council.plan.objectives.first?.contributions.first?.asks.first)
    #expect(ask.answered?.text == "In May.")
    #expect(ask.answered?.knownFrom == strike.on)
    #expect(ask.answers.wholeHistory.filter { $0.struck != nil }.map(\.text) == ["No.", "Yes."])
  }

  @Test func `an entry known before its own day is refused`() {
    let bytes = Fixture.small(
      replacing: "\"knownFrom\": \"2025-03-12\"", with: "\"knownFrom\": \"2025-03-09\"")
    #expect(bytes.map(Fixture.sentences)?.contains { $0.contains("knownFrom") } == true)
  }
}
