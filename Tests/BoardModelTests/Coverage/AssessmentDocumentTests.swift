import BoardModel
import Testing

@Suite struct AssessmentDocumentTests {
  let council = CouncilDraft().changed {
    $0.obligations = [
      Obligation(clause: "10", text: "Before any review", kind: .selfAssessment(nil)),
      Obligation(clause: "10a", text: "progress", kind: .selfAssessment(.progress)),
      Obligation(clause: "10b", text: "partners", kind: .selfAssessment(.partnersAndBoard)),
      Obligation(clause: "10c", text: "surveys", kind: .selfAssessment(.staffSurveys)),
      Obligation(clause: "10d", text: "supervision", kind: .selfAssessment(.supervision)),
    ]
    $0.reviews = [
      Review("r1", due: "2025-02-20", held: "2025-02-20"),
      Review("r2", arranged: "2025-03-01", due: "2025-06-01"),
    ]
    $0.objectives = [
      ObjectiveDraft(
        ref: "KNO-01",
        evidence: [
          Evidence("e1", on: "2025-02-01", .staffSurvey, changed: "Rota"),
          Evidence("e2", on: "2025-03-05", .staffSurvey),
        ])
    ]
    $0.passages = [
      Self.passage("2025-03-10", "r2", "First words"),
      Self.passage("2025-03-12", "r2", "Better words"),
      Self.passage("2025-03-11", nil, "For any"),
    ]
  }

  static func passage(_ on: Day, _ review: Identifier<Review>?, _ text: Prose) -> AssessmentPassage
  {
    AssessmentPassage(
      on: on, review: review, section: .progress, text: text, by: nil, illustrative: true)
  }

  func part(_ section: AssessmentSection, on day: Day) throws -> AssessmentDocument.Part {
    try #require(council.asOf(day).assessmentDocument.parts.first { $0.section == section })
  }

  @Test func `it is for the review to come, in the notice's order, with its numbers`() {
    let document = council.asOf("2025-03-12").assessmentDocument
    #expect(document.title == "Self-assessment before the DfE review of 1 Jun 2025")
    #expect(document.review?.id == "r2")
    #expect(
      document.parts.map(\.section) == [
        .summary, .progress, .partnersAndBoard, .staffSurveys, .supervision,
      ])
    #expect(document.parts.map(\.clause) == [nil, "10a", "10b", "10c", "10d"])
    #expect(
      council.asOf("2025-02-28").assessmentDocument.title
        == "Self-assessment before the DfE review of 20 Feb 2025")
    #expect(CouncilDraft().asOf("2025-02-28").assessmentDocument.title == "Self-assessment")
  }

  @Test func `once the notice has ended no review is to come, and what was written stays`() throws {
    let ended = council.changed {
      $0.statuses = [
        NoticeStatusEntry(date: "2025-03", status: .superseded, text: "x", illustrative: true)
      ]
    }
    let before = ended.asOf("2025-03-30").assessmentDocument
    #expect(before.title == "Self-assessment before the DfE review of 1 Jun 2025")
    let document = ended.asOf("2025-03-31").assessmentDocument
    #expect(
      document.title == "Self-assessment when the notice was superseded by direction in Mar 2025")
    let summary = try #require(document.parts.first).paragraphs.map(\.text)
    #expect(
      summary.contains(
        "The notice was superseded by direction in Mar 2025. A review was arranged for 1 Jun 2025."
      ))
    #expect(document.parts.first { $0.section == .progress }?.own?.text == "Better words")
    #expect(
      ended.asOf("2025-03-31").readinessChecklist.items.allSatisfy { $0.state == .notApplicable })
  }

  @Test func `a person's own words stand first, the latest for the review`() throws {
    #expect(try part(.progress, on: "2025-03-09").own == nil)
    #expect(try part(.progress, on: "2025-03-10").own?.text == "First words")
    #expect(try part(.progress, on: "2025-03-11").own?.text == "First words")
    #expect(try part(.progress, on: "2025-03-12").own?.text == "Better words")
    let earlier = council.asOf("2025-03-12").assessmentDocument(for: "r1")
    #expect(earlier?.parts[1].own?.text == "For any")
    #expect(council.asOf("2025-02-28").assessmentDocument(for: "r2") == nil)
  }

  @Test func `words struck through are gone from their day`() throws {
    let struck = council.changed {
      $0.passages[1].struck = Strike(
        on: "2025-03-20", because: "Wrong", by: nil, illustrative: true)
    }
    #expect(struck.asOf("2025-03-19").passage(in: .progress, for: "r2")?.text == "Better words")
    #expect(struck.asOf("2025-03-20").passage(in: .progress, for: "r2")?.text == "First words")
  }

  @Test func `staff are surveyed since the last review, and what did not change is a gap`() throws {
    let part = try part(.staffSurveys, on: "2025-03-12")
    #expect(part.paragraphs.map(\.text) == ["5 Mar 2025, KNO-01: Said"])
    #expect(part.paragraphs[0].evidence.map(\.ref) == [.evidence("KNO-01", "e2")])
    #expect(
      part.gaps == [
        "What changed because of the staff survey of 5 Mar 2025 (KNO-01) is not recorded."
      ])
    #expect(
      try self.part(.staffSurveys, on: "2025-03-01").gaps == [
        "No staff survey is recorded since the review of 20 Feb 2025; the last is of 1 Feb 2025."
      ])
  }

  @Test func `a remark of staff is no survey, and is counted beside the gap`() throws {
    let remarks = council.changed {
      $0.objectives = [
        ObjectiveDraft(
          ref: "KNO-01",
          evidence: [
            Evidence("e1", on: "2025-02-20", .staffVoice),
            Evidence("e2", on: "2025-03-05", .staffVoice),
          ])
      ]
    }
    let document = remarks.asOf("2025-03-12").assessmentDocument
    let part = try #require(document.parts.first { $0.section == .staffSurveys })
    #expect(part.paragraphs.isEmpty)
    #expect(
      part.gaps == ["No staff survey is recorded. 1 other view of frontline staff is."])
  }

  @Test func `what nobody recorded is named as a gap`() throws {
    #expect(
      try part(.supervision, on: "2025-03-12").gaps == [
        "No objective is about workforce and management oversight.",
        "That supervision records are ready for the reviewers is not recorded.",
      ])
    #expect(try part(.progress, on: "2025-03-12").gaps == ["KNO-01 has no rating of its impact."])
    #expect(
      try part(.partnersAndBoard, on: "2025-03-01").gaps == [
        "No board meeting is recorded since the review of 20 Feb 2025."
      ])
  }

  @Test(arguments: SampleDataTests.councils.map(\.id.string))
  func `the sample's are whole sentences at every meeting`(id: String) throws {
    let council = try #require(SampleDataTests.councils.first { $0.id.string == id })
    for meeting in council.meetings.wholeHistory {
      let document = CouncilAsOf(council, on: meeting.on).assessmentDocument
      #expect(document.parts.count == (id == "knowsley" ? 5 : 4))
      for part in document.parts {
        #expect(!part.paragraphs.isEmpty || !part.gaps.isEmpty)
        for gap in part.gaps {
          #expect(gap.hasSuffix(".") || gap.hasSuffix("?") || gap.hasSuffix("\""), "\(gap)")
          #expect(!gap.contains(" 1 days") && !gap.contains(".."), "\(gap)")
        }
      }
    }
  }

  @Test func `the checklist is clause 9, item by item`() {
    let access = council.changed {
      $0.obligations = [
        Obligation(clause: "9a", text: "time", kind: .access(.staffAndLeadership)),
        Obligation(clause: "9b", text: "data", kind: .access(.data)),
      ]
      $0.readiness = [
        ReadinessEntry(
          id: "e", on: "2025-03-05", item: .data, review: "r2", text: "Report", by: nil,
          illustrative: true)
      ]
    }
    let list = access.asOf("2025-03-05").readinessChecklist
    #expect(list.review?.id == "r2" && list.review?.isHeld == false)
    #expect(list.items.map(\.clause) == ["9a", "9b", nil, nil])
    #expect(list.items.map(\.state) == [.due(in: 88), .met, .due(in: 88), .due(in: 88)])
    #expect(list.missing == [.staffAndLeadership, .facilities, .records])
    #expect(access.asOf("2025-03-04").readinessChecklist.missing.count == 4)
  }
}
