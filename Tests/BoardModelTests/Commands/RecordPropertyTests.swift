import BoardModel
import Testing

/// What holds for anything recorded of a board, its notice and inspections, on any council.
struct RecordPropertyTests {
  /// A command with values drawn at random, and the day from which it is known.
  private static func command(
    for council: Council, _ random: inout SplitMix64
  ) -> (any Command, Day) {
    let on = CouncilGenerator.day(&random)
    let later = on + Int.random(in: -5...90, using: &random)
    let meetings = council.meetings.wholeHistory
    let meeting = random.maybe(9, in: 10) { $0.pick(meetings.map(Meeting?.some) + [nil]) } ?? nil
    let name = meeting.map { MeetingName.id($0.id) } ?? .day(on)
    let held = meeting?.on ?? on
    let review = council.reviews.first?.id ?? "none"
    let report = council.adviserReports.last?.id ?? "none"
    let assessment = council.selfAssessments.wholeHistory.last?.id ?? "none"
    let visit = council.visits.wholeHistory.last?.id ?? "none"
    let action = meeting?.actions.last?.id ?? "none"
    let ref = council.plan.objectives.first?.ref ?? "GEN-99"
    let evidence = council.found(ref)?.evidence.wholeHistory.first?.id ?? "none"
    var seen = AddVisit(
      .focusedVisit, title: "x", from: .day(on - 3), to: .day(on - 2), published: on, source: "x")
    seen.inspectors = ["x"]
    let presence = random.pick(Attendance.Presence.allCases)
    let strike = random.pick(strikes(council, meeting, visit))
    var all: [(any Command, Day)] = [
      (ArrangeMeeting(held: later, on: on), on),
      (CancelMeeting(name, because: "x", on: on), on),
      (
        RecordAttendance(
          name, [Attendance(who: "chair", presence: presence)],
          chair: random.pick([nil, "chair", "dcs"]), because: "x", on: later),
        min(held, later)
      ),
      (AddDecision(name, text: "x"), held),
      (AddBoardAction(name, text: "x", due: later), held),
      (CloseBoardAction(action, outcome: "x", on: later), later),
      (ReopenBoardAction(action, because: "x", on: later), later),
      (SubmitBoardReport(name, parts: [.data], on: on), on),
      (AgreeMinutes(name, text: "x", on: later), later),
      (ArrangeReview(.department, title: "x", due: later, themes: [.culture], on: on), on),
      (HoldReview(review, covered: [.lscb], findings: ["x"], heldBy: "x", on: later), later),
      (AddReviewFinding(review, text: "x", on: later), later),
      (MoveReview(review, due: later + 9, because: "x", on: later), later),
      (ExpectAdviserReport(title: "x", due: later, on: on), on),
      (ReceiveAdviserReport(report, text: "x", on: later), later),
      (SubmitSelfAssessment(covers: [.progress], text: "x", on: on), on),
      (ReviseSelfAssessment(assessment, text: Prose("\(later)"), because: "x", on: later), later),
      (seen, on - 2),
      (
        AddVisit(.inspection, title: "x", from: .day(on - 1), to: .day(on)), on
      ),
      (PublishLetter(visit, published: later, copiedToDepartment: true, source: "x"), later),
      (AddFinding(visit, .improved, text: "x"), council.visits.wholeHistory.last?.on ?? on),
      (SayWhatChanged(ref, evidence, text: "x", on: later), later),
      (RecordUnderClause("4", .submitted, text: "x", on: on), on),
      (RecordUnderClause("4", .dateSet, text: "x", due: later, on: on), on),
    ]
    all += [
      (RecordReadiness(.records, text: "x", on: on), on),
      (WritePassage(.summary, text: Prose("\(later)"), on: on), on),
      (EndNotice(random.pick(NoticeEnding.allCases), text: "x", date: .day(on)), on),
    ]
    // What few meetings allow is offered of one that may.
    if let reported = meetings.last(where: { $0.report != nil }) {
      let part = random.pick(BoardReport.Part.allCases)
      all += [(AddToBoardReport(.id(reported.id), parts: [part], on: later), later)]
    }
    if let coming = meetings.last(where: { $0.attendance.isEmpty }), let arranged = coming.arranged
    {
      all += [(CancelMeeting(.id(coming.id), on: arranged), arranged)]
    }
    if random.chance(1, in: 4) {
      all += [(CancelReview(review, because: "x", on: later), later)]
    }
    all += (0..<4).map { _ in (StrikeRecord(strike, because: "x", on: later), later) }
    return random.pick(all)
  }

  private static func strikes(
    _ council: Council, _ meeting: Meeting?, _ visit: Identifier<Visit>
  ) -> [RecordName] {
    let id = meeting?.id ?? "none"
    var names: [RecordName] = [.meeting(id)]
    if let one = meeting?.attendance.last { names.append(.attendance(id, one.who)) }
    if meeting?.report != nil { names.append(.report(id)) }
    if let decision = meeting?.decisions.last { names.append(.decision(decision.id)) }
    if let action = meeting?.actions.last { names.append(.boardAction(action.id)) }
    names += council.reviews.prefix(1).map { .review($0.id) }
    names += council.adviserReports.prefix(1).map { .adviserReport($0.id) }
    names += council.selfAssessments.wholeHistory.prefix(1).map { .selfAssessment($0.id) }
    names += council.readiness.wholeHistory.suffix(1).map { .readiness($0.id) }
    names += council.notice.statuses.suffix(1).map { .noticeStatus($0.on) }
    names += council.clauseEntries.wholeHistory.suffix(1).map { .clauseEntry($0.id) }
    names += council.visits.wholeHistory.flatMap(\.findings).suffix(1).map { .finding($0.id) }
    return names + [.visit(visit)]
  }

  /// A generated council with somebody to be present, a clause to submit under and its own ids.
  private static func council(_ seed: UInt64) -> Council {
    let bare = CouncilGenerator(seed: seed).council
    return Council(
      id: bare.id, name: bare.name, notice: RecordDraft.council.notice, areas: bare.areas,
      plan: Plan(priorities: [], objectives: Array(bare.plan.objectives.prefix(2))),
      people: RecordDraft.council.people, partners: RecordDraft.council.partners,
      meetings: bare.meetings, reviews: Array(bare.reviews.prefix(1)),
      selfAssessments: Log(Array(bare.selfAssessments.wholeHistory.prefix(1))),
      adviserReports: Array(bare.adviserReports.prefix(1)), holdsIllustrativeRecords: true,
      holdsStrikes: bare.holdsStrikes)
  }

  @Test func `a day before anything was recorded is answered as if it had not been`() {
    var made: Set<String> = []
    var struck: Set<RecordKind> = []
    for seed in UInt64(1)...150 {
      var council = Self.council(seed)
      var random = SplitMix64(seed: seed &* 91)
      for _ in 0..<25 {
        let (command, known) = Self.command(for: council, &random)
        guard let after = try? council.applying(command, today: "2026-12-31") else { continue }
        made.insert(type(of: command).kind)
        if let strike = command as? StrikeRecord { struck.insert(strike.record.kind) }
        let day = known - (made.count % 2 == 0 ? 1 : 30)
        #expect(
          Reading(council, on: day).differences(from: Reading(after, on: day)) == [],
          "seed \(seed), \(command.what), as of \(day)")
        council = after
      }
    }
    #expect(made.count == 28, "\(made.sorted())")
    // Each kind has its own test of this; here it is among everything else.
    #expect(struck.count > 8, "\(struck)")
  }

  @Test func `nothing is done under a notice after the day of its end, in whatever order`() {
    var ended = 0
    for seed in UInt64(500)...640 {
      var council = Self.council(seed)
      var random = SplitMix64(seed: seed &* 29)
      for _ in 0..<40 {
        let (command, _) = Self.command(for: council, &random)
        if command is StrikeRecord { continue }
        if let after = try? council.applying(command, today: "2026-12-31") { council = after }
      }
      guard let end = council.notice.ending?.on else { continue }
      ended += 1
      let days =
        council.readiness.wholeHistory.map(\.on)
        + council.reviews.compactMap(\.held) + council.adviserReports.compactMap(\.received)
        + council.selfAssessments.wholeHistory.flatMap {
          [$0.on] + $0.revisions.wholeHistory.map(\.on)
        }
        + council.clauseEntries.wholeHistory.map(\.on)
      #expect(days.allSatisfy { $0 <= end }, "seed \(seed), ended on \(end)")
    }
    #expect(ended > 20, "\(ended)")
  }

  @Test func `after anything recorded, no answer depends on what came later`() {
    for seed in UInt64(300)...340 {
      var council = Self.council(seed)
      var random = SplitMix64(seed: seed &* 17)
      for _ in 0..<30 {
        let (command, _) = Self.command(for: council, &random)
        if let after = try? council.applying(command, today: "2026-12-31") { council = after }
      }
      for _ in 0..<8 {
        let day = CouncilGenerator.day(&random)
        let known = council.truncated(after: day)
        #expect(
          Reading(council, on: day).differences(from: Reading(known, on: day)) == [],
          "seed \(seed), as of \(day)")
      }
    }
  }

  @Test func `what is refused changes nothing, and says what is in the way`() {
    var refused: Set<String> = []
    for seed in UInt64(400)...480 {
      let council = Self.council(seed)
      var random = SplitMix64(seed: seed)
      for _ in 0..<20 {
        let (command, _) = Self.command(for: council, &random)
        var changed = council
        do {
          try command.apply(to: &changed, today: "2025-01-01")
        } catch {
          let isSame = changed == council
          #expect(isSame, "seed \(seed), \(command.what)")
          #expect(!error.description.isEmpty && !error.description.contains("  "))
          refused.insert(type(of: command).kind)
        }
      }
    }
    #expect(refused.count > 15, "\(refused.sorted())")
  }
}
