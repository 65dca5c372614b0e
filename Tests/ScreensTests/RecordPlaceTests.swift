import BoardModel
import CellGrid
import Screens
import Testing

/// What can be recorded of what is selected, and how a form is found again by its words.
struct RecordPlaceTests {
  /// Everything a row can be about, of one council as it is held.
  private static func things(_ council: Council) -> [EntryRef] {
    var all: [EntryRef] = [.notice, .submission]
    all += council.notice.statuses.map { .status($0.on) }
    all += council.notice.obligations.map { .clause($0.clause) }
    all += council.areas.map { .area($0.id) } + council.partners.map { .partner($0.id) }
    for meeting in council.meetings.wholeHistory {
      all += [.meeting(meeting.id), .boardReport(meeting.id)]
      all += meeting.actions.map { .boardAction(meeting.id, $0.id) }
    }
    all += council.reviews.map { .review($0.id) }
    all += council.adviserReports.map { .adviserReport($0.id) }
    all += council.selfAssessments.wholeHistory.map { .selfAssessment($0.id) }
    all += council.readiness.wholeHistory.map { .readiness($0.id) }
    for visit in council.visits.wholeHistory {
      all += [.visit(visit.id)] + visit.findings.map { .finding(visit.id, $0.id) }
    }
    for objective in council.plan.objectives where objective.ending == nil {
      let ref = objective.ref
      all += [.objective(ref)] + objective.actions.map { .action(ref, $0.id) }
      all += objective.milestones.map { .milestone(ref, $0.id) }
      all += objective.evidence.wholeHistory.map { .evidence(ref, $0.id) }
      for contribution in objective.contributions {
        all += [.contribution(ref, contribution.id)]
        all += contribution.asks.map { .ask(ref, contribution.id, $0.id) }
      }
    }
    return all
  }

  @Test(arguments: ["knowsley", "liverpool", "sefton", "wirral"])
  func `what is offered has letters of its own, and every form is found again by its words`(
    name: String
  ) throws {
    let asOf = try #require(try Sample.dashboard().board.council(name))
    for thing in Self.things(asOf.council) {
      let place = EditPlace(about: thing, of: asOf)
      for kinds in [place.additions, place.changes] {
        let letters = place.offers(kinds).map(\.letter)
        #expect(Set(letters).count == letters.count, "\(thing): \(kinds.map(\.name))")
      }
      for kind in place.all + place.additions + place.changes {
        #expect(FormKind(words: kind.words) == kind, "\(kind)")
      }
    }
  }

  @Test func `what is selected is not asked for`() throws {
    let asOf = try #require(try Sample.dashboard().board.council("knowsley"))
    func offers(_ thing: EntryRef) -> (add: [FormKind], change: [FormKind]) {
      let place = EditPlace(about: thing, of: asOf)
      return (place.additions, place.changes)
    }
    let meeting: Identifier<Meeting> = "m-2025-06"
    #expect(offers(.meeting(meeting)).add.contains(.record(.decision(meeting, nil))))
    #expect(offers(.meeting(meeting)).add.contains(.record(.boardAction(meeting, nil))))
    #expect(offers(.meeting("m-2025-07")).change.first == .record(.cancelMeeting("m-2025-07")))
    #expect(offers(.meeting(meeting)).change.contains(.record(.strike(.meeting(meeting)))))
    #expect(offers(.visit("v1")).add.first == .record(.finding("v1", nil, nil)))
    #expect(offers(.area("k-07")).add.first == .record(.finding(nil, "k-07", nil)))
    #expect(
      offers(.clause("5c")).add.prefix(2) == [
        .record(.underClause("5c", nil)), .record(.boardReport(nil)),
      ])
    #expect(offers(.clause("9b")).add.contains(.record(.ready(.data, nil))))
    #expect(offers(.submission).add.first == .record(.underClause("4", .submitted)))
    #expect(offers(.review("r-2025-07")).change.first == .record(.holdReview("r-2025-07")))
    #expect(offers(.review("r-2025-03")).add.first == .record(.reviewFinding("r-2025-03")))
    #expect(
      offers(.adviserReport("ar-2025-q1")).change.first
        == .record(.receiveAdviserReport("ar-2025-q1")))
    #expect(offers(.visit("v1")).change.first == .record(.finding("v1", nil, nil)))
    for thing in [EntryRef.notice, .clause("14"), .meeting(meeting)] {
      #expect(offers(thing).add.contains(.record(.endNotice)))
      #expect(offers(thing).change.contains(.record(.endNotice)))
    }
    let sefton = try #require(try Sample.dashboard().board.council("sefton"))
    let ended = EditPlace(about: .status(sefton.council.notice.statuses[0].on), of: sefton)
    #expect(!ended.all.contains(.record(.endNotice)))
    #expect(
      ended.changes.first
        == .record(.strike(.noticeStatus(sefton.council.notice.statuses[0].on))))
    #expect(offers(.partner("police")).add.first == .record(.contribution("police")))
  }

  @Test func `words that name no form open none`() {
    let forms: [[String]] = [
      ["record"], ["record", "x"], ["record", "visit", "v1"], ["record", "decision", "m"],
      ["record", "decision", "m", "nothing"], ["record", "voice", "", "rumour"],
      ["record", "strike-record", "mood x"], ["record", "finding", "v1", ""],
    ]
    for form in forms { #expect(FormKind(words: form) == nil, "\(form)") }
  }

  @Test func `the selected board action is closed from the overview, and then can be reopened`()
    throws
  {
    var dashboard = try RecordFormTests.overview("/Table the audit report<Enter>e")
    #expect(dashboard.text.contains("Change Table the audit report"))
    let close = try dashboard.request("cTabled<C-s>")
    #expect(
      close
        == SaveRequest(
          council: close.council,
          command: CloseBoardAction(
            "2025-06-b1", outcome: "Tabled", on: try #require(Day(iso: "2025-06-30"))),
          seen: close.seen))
    try dashboard.answer(close)
    #expect(!dashboard.text.contains("Table the audit report"))
  }

  @Test func `of a selected ask its answer is recorded, and the board's records all the same`()
    throws
  {
    var dashboard = try RecordFormTests.overview("/advisers on loan<Enter>ew")
    #expect(dashboard.form?.kind == .answer(try #require(ObjectiveRef("KNO-09")), "kno-09-c1-q1"))
    _ = try dashboard.press("<Esc>anr")
    #expect(dashboard.form?.kind == .record(.boardReport(nil)))
  }

  @Test func `Del strikes through the record that is selected, with a reason`() throws {
    var dashboard = try RecordFormTests.overview("/Table the audit report<Enter><Del>")
    let strike = try dashboard.request("Never asked<C-s>")
    #expect(
      strike
        == SaveRequest(
          council: strike.council,
          command: StrikeRecord(
            .boardAction("2025-06-b1"), because: "Never asked",
            on: try #require(Day(iso: "2025-06-30"))),
          seen: strike.seen))
  }

  @Test func `what is typed in such a form is kept, and leads back to it`() throws {
    let dashboard = try RecordFormTests.overview("anv<Tab>First review<Tab>1 aug<Tab>Ms Green")
    let draft = try #require(dashboard.draft)
    var next = try Sample.dashboard()
    let kept = KeptDraft(name: "1000-a.json", at: Moment(seconds: 1_751_292_125), draft: draft)
    _ = next.update(.draftsFound([kept]))
    _ = try next.press("Dr")
    #expect(next.form?.kind == .record(.arrangeReview(nil)))
    #expect(next.form?.texts["Title"] == "First review")
    #expect(next.form?.texts["Reviewer"] == "Ms Green")
  }
}
