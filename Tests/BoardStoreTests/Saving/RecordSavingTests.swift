import BoardModel
import BoardStore
import Testing

/// Whatever is recorded of the board, the notice and inspections is saved as memory has it, reads
/// back the same, keeps to the schema and can be taken back to the byte.
@Suite struct RecordSavingTests {
  private static let held = MeetingName.id("m-2025-03")
  private static let today: Day? = Day(iso: "2025-12-31")

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  /// Every command there is, each after those it needs.
  private static func commands() throws -> [any Command] {
    let ref = try #require(ObjectiveRef("KNO-07"))
    let (june, july) = (try day("2025-06-30"), try day("2025-07-14"))
    let (autumn, past) = (try day("2025-09-15"), try day("2025-03-20"))
    let winter = try day("2025-12-12")
    var visit = AddVisit(
      .focusedVisit, title: "Front door", from: .day(past), to: .day(past), published: june,
      source: "Ofsted")
    visit.inspectors = ["One", "Two"]
    visit.areasCovered = [VisitArea(text: "Front door", areas: ["k-01"])]
    visit.copiedToDepartment = true
    return [
      ArrangeMeeting(held: autumn, chair: "chair", packDue: autumn, on: june),
      CancelMeeting(.day(autumn), because: "No quorum \u{202E}é", on: july),
      RecordAttendance(
        .day(july), isUnarranged: true, [Attendance(who: "nurse", presence: .apologies)],
        chair: "chair", on: july),
      RecordAttendance(
        .day(july), [Attendance(who: "nurse", presence: .present)], because: "Late", on: july),
      AddDecision(held, text: "Weekly audit", about: ref),
      AddBoardAction(held, text: "Rota", owner: "head", due: june, about: ref),
      CloseBoardAction("m-2025-03-b2", outcome: "Signed", on: june),
      ReopenBoardAction("m-2025-03-b2", because: "Not signed", on: july),
      CloseBoardAction("m-2025-03-b2", on: autumn),
      StrikeRecord(.report("m-2025-03"), because: "Another's", on: june, by: "chair"),
      SubmitBoardReport(held, parts: [.data, .evidenceOfImpact], on: past),
      AddToBoardReport(held, parts: [.analysis, .recommendations], on: june),
      AgreeMinutes(held, text: "As read", on: past),
      ArrangeReview(.diagnostic, title: "Visits", due: autumn, themes: [.practice], on: june),
      MoveReview("r-2025-09-15", due: winter, because: "Half-term", on: july),
      MoveReview("r-2025-09-15", due: autumn, on: july),
      ArrangeReview(.department, title: "Second", due: winter, on: july),
      CancelReview("r-2025-12-12", because: "Lifted", on: autumn),
      HoldReview(
        "r-2025-09-15", covered: [.practice, .culture], findings: ["Slow"], heldBy: "Wirral",
        on: autumn),
      AddReviewFinding("r-2025-09-15", text: "Letter", on: autumn),
      ExpectAdviserReport(title: "Autumn", due: autumn, on: june),
      ReceiveAdviserReport("ar-2025-09-15", text: "Better", on: autumn),
      SubmitSelfAssessment(covers: [.progress], text: "Long\nwords", on: july),
      ReviseSelfAssessment("sa-2025-07-14", text: "Longer", because: "Data came", on: autumn),
      visit,
      AddFinding("v-2025-06-30", .tooEarly, text: "New", areas: ["k-01"], objectives: [ref]),
      RecordUnderClause("5b", .agreed, text: "Monthly", on: june),
      RecordUnderClause("4", .dateSet, text: "Letter", due: autumn, on: june),
      RecordReadiness(.facilities, for: "r1", text: "A room", on: june, by: "head"),
      WritePassage(.supervision, for: "r1", text: "Better", on: july),
      AddEvidence(ref, .staffVoice, .weak, text: "Ask us", on: june),
      SayWhatChanged(ref, "kno-07-e2", text: "They are asked", on: july),
      EndNotice(.lifted, text: "Letter", date: try #require(PartialDate(iso: "2025-09"))),
    ]
      + ([
        .meeting("m-2025-03"), .attendance("m-2025-07-14", "nurse"), .decision("m-2025-03-d2"),
        .boardAction("m-2025-03-b2"), .review("r-2025-09-15"), .adviserReport("ar-2025-09-15"),
        .selfAssessment("sa-2025-07-14"), .visit("v-2025-06-30"), .finding("v-2025-06-30-f1"),
        .clauseEntry("n2"), .readiness("rd-2025-06-30"),
        .noticeStatus(try day("2025-09-30")),
      ] as [RecordName]).reversed().map {
        StrikeRecord($0, because: "Mistake", on: Day(iso: "2025-10-01") ?? june)
      }
  }

  @Test func `each is saved as memory has it, and undone to the byte`() throws {
    let today = try #require(Self.today)
    let memory = MemoryStore(Fixture.small)
    var states = [memory.bytes]
    var council = try #require(CouncilEdit.council(memory.bytes))
    for command in try Self.commands() {
      council = try council.applying(command, today: today)
      let note = ChangeNote.by("Jane", Prose(command.what))
      let saved = try memory.store().save(CouncilEdit.id, note) { council throws(Refusal) in
        try council.applying(command, today: today)
      }
      let isSame = saved.council == council && CouncilEdit.council(memory.bytes) == council
      #expect(isSame, "\(command.what)")
      #expect(saved.entry?.what == Prose(command.what))
      states.append(memory.bytes)
    }
    for bytes in states.reversed().dropFirst() {
      _ = try memory.store().undo(CouncilEdit.id, by: "Jane", at: Moment(seconds: 9))
      let isBack = memory.bytes == bytes
      #expect(isBack)
    }
  }

  @Test func `what they write keeps to the schema`() throws {
    let today = try #require(Self.today)
    var council = try #require(CouncilEdit.council(Fixture.small))
    for command in try Self.commands() { council = try council.applying(command, today: today) }
    let store = TemporaryStore()
    Fixture.write(CouncilWriter.bytes(of: council), to: store.path("knowsley.json"))
    #expect(
      try SchemaTests.verdicts([store.path("knowsley.json")])
        == [store.path("knowsley.json") + " valid"])
  }

  /// What of the written records cannot be, and what is said of it.
  @Test(arguments: [
    (
      ".boardAction", "\"closed\": \"2025-09-15\"", "\"closed\": \"2025-07-01\"",
      "2025-07-01 is before"
    ),
    (
      "reopening", "\"on\": \"2025-07-14\",\n              \"because\": \"Not signed\"",
      "\"on\": \"2025-06-01\",\n              \"because\": \"Not signed\"", "2025-06-01 is before"
    ),
    ("minutes", "\"agreed\": \"2025-03-20\"", "\"agreed\": \"2025-03-01\"", "2025-03-01 is before"),
    (
      "clause", "\"clause\": \"4\",\n      \"kind\"", "\"clause\": \"44\",\n      \"kind\"",
      "there is no clause"
    ),
    ("status", "\"date\": \"2025-09\"", "\"date\": \"2025-10\"", "2025-10-01 is before"),
    ("due", "\"kind\": \"date-set\"", "\"kind\": \"agreed\"", "due"),
    (
      "changedOn", "\"changedOn\": \"2025-07-14\"", "\"changedOn\": \"2025-06-01\"",
      "2025-06-01 is before"
    ),
  ])
  func `what cannot be is refused with its place`(
    name: String, old: String, new: String, words: String
  ) throws {
    let today = try #require(Self.today)
    var council = try #require(CouncilEdit.council(Fixture.small))
    for command in try Self.commands() { council = try council.applying(command, today: today) }
    let text = String(decoding: CouncilWriter.bytes(of: council), as: UTF8.self)
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(name): \(parts.count - 1) places\n\(text)")
    let sentences = Fixture.sentences(of: Array("\(parts[0])\(new)\(parts[1])".utf8))
    #expect(sentences.contains { $0.contains(words) }, "\(name): \(sentences)")
  }
}
