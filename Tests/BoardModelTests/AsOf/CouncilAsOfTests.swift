import BoardModel
import Testing

@Suite struct CouncilAsOfTests {
  @Test func `counts are letters' numbers of all that has not ended, Blue with them`() {
    func rated(_ ref: ObjectiveRef, _ rating: DeliveryRating) -> ObjectiveDraft {
      ObjectiveDraft(ref: ref).changed { $0.delivery = [RatingEntry(on: "2025-06-15", rating)] }
    }
    let council = CouncilDraft().changed {
      $0.objectives = [
        rated("KNO-01", .blue), rated("KNO-02", .red), rated("KNO-03", .red),
        rated("KNO-04", .amber), rated("KNO-05", .green), rated("KNO-06", .notRated),
        rated("KNO-07", .red).changed { $0.ending = ObjectiveEnding(on: "2025-06-30", .retired) },
        rated("KNO-08", .green).changed { $0.added = "2025-07-01" },
      ]
    }
    var counts = RatingCounts()
    counts.blue = 1
    counts.red = 2
    counts.amber = 1
    counts.green = 1
    counts.notRated = 1
    #expect(council.asOf("2025-06-30").counts == counts)
    #expect(counts.total == 6)
    #expect((counts + counts).total == 12)
    #expect(council.asOf("2025-06-29").counts.total == 7)
    #expect(council.asOf("2025-06-01").counts.notRated == 7)
  }

  @Test func `held and next meetings are what the day knew of`() {
    let council = CouncilDraft().changed {
      $0.meetings[5].arranged = "2025-06-01"
      $0.meetings[6].cancelled = "2025-06-20"
      $0.meetings[7].arranged = nil
    }
    #expect(council.asOf("2025-01-01").nextMeeting == nil)
    #expect(council.asOf("2025-01-02").nextMeeting?.id == "m-2025-01")
    #expect(council.asOf("2025-01-14").lastMeeting == nil)
    #expect(council.asOf("2025-01-15").lastMeeting?.id == "m-2025-01")
    #expect(council.asOf("2025-01-15").nextMeeting?.id == "m-2025-02")
    #expect(council.asOf("2025-05-31").nextMeeting?.id == "m-2025-07")
    #expect(council.asOf("2025-06-01").nextMeeting?.id == "m-2025-06")
    #expect(council.asOf("2025-06-19").nextMeeting?.id == "m-2025-07")
    #expect(council.asOf("2025-06-20").nextMeeting?.id == "m-2025-09")
    #expect(council.asOf("2025-08-15").heldMeetings.count == 7)
    #expect(council.asOf("2025-08-15").lastMeeting?.id == "m-2025-08")
  }

  @Test func `one travels over every meeting that was not cancelled`() {
    let council = CouncilDraft().changed {
      $0.meetings[6].cancelled = "2025-06-20"
      $0.meetings[7].arranged = nil
    }.asOf("2025-01-20")
    #expect(council.meeting(before: "2025-01-15") == nil)
    #expect(council.meeting(before: "2025-08-15")?.id == "m-2025-06")
    #expect(council.meeting(after: "2025-06-15")?.id == "m-2025-08")
    #expect(council.meeting(after: "2025-12-15") == nil)
  }

  @Test func `a notice is known from its issue, else its signature, else the inspection`() {
    let council = CouncilDraft()
    #expect(!council.asOf("2025-01-01").isIssued)
    #expect(council.asOf("2025-01-01").deadline == nil)
    #expect(council.asOf("2025-01-02").isIssued)
    #expect(council.asOf("2025-01-02").deadline == "2026-07")
    let month = council.changed {
      $0.issued = "2023-06"
      $0.signed = "2022-06-09"
      $0.published = "2023-05-10"
    }
    #expect(!month.asOf("2023-05-31").isIssued)
    #expect(month.asOf("2023-06-01").isIssued)
    // It cannot have been given before the report that it follows.
    let early = month.changed { $0.published = "2023-06-10" }
    #expect(!early.asOf("2023-06-09").isIssued && early.asOf("2023-06-10").isIssued)
    let signed = council.changed {
      $0.issued = nil
      $0.signed = "2024-12-20"
    }
    #expect(signed.asOf("2024-12-20").isIssued && !signed.asOf("2024-12-19").isIssued)
    let neither = council.changed { $0.issued = nil }
    #expect(neither.asOf("2024-12-01").isIssued && !neither.asOf("2024-11-30").isIssued)
  }

  @Test func `days to the deadline run to the last day it can mean`() {
    #expect(CouncilDraft().asOf("2025-06-30").daysToDeadline == 396)
    #expect(CouncilDraft().asOf("2026-07-31").daysToDeadline == 0)
    #expect(CouncilDraft().asOf("2026-08-01").daysToDeadline == -1)
  }

  @Test func `a status given as a month is known from its last day`() {
    let council = CouncilDraft().changed {
      $0.statuses = [
        NoticeStatusEntry(date: "2025-05", status: .superseded, text: "", illustrative: false)
      ]
    }
    #expect(council.asOf("2025-05-30").status == .open)
    #expect(council.asOf("2025-05-30").statusEntry == nil)
    #expect(council.asOf("2025-05-31").status == .superseded)
    #expect(council.asOf("2025-05-31").statusEntry?.date == "2025-05")
  }

  @Test func `names are found, or left out`() {
    let council = CouncilDraft().asOf("2025-06-30")
    #expect(council.title(of: nil) == nil)
    #expect(council.title(of: "dcs") == nil)
    #expect(council.name(of: "nhs-icb") == "nhs-icb")
  }

  @Test func `a meeting of which nothing is written down was arranged, and not held`() {
    let council = CouncilDraft().changed { $0.meetings[2].isRecorded = false }
    #expect(council.asOf("2025-03-15").nextMeeting?.id == "m-2025-03")
    #expect(council.asOf("2025-03-15").unrecordedMeetings.isEmpty)
    #expect(council.asOf("2025-03-16").nextMeeting?.id == "m-2025-04")
    #expect(council.asOf("2025-03-16").unrecordedMeetings.map(\.id) == ["m-2025-03"])
    #expect(council.asOf("2025-03-16").lastMeeting?.id == "m-2025-02")
  }

  @Test func `the Department's next review is not a diagnostic one`() {
    let diagnostic = Review(
      id: "d1", kind: .diagnostic, title: "Front door", arranged: "2025-01-10",
      due: "2025-02-10", held: nil, reviewer: nil, themes: [], findings: [], illustrative: true)
    let council = CouncilDraft().changed { $0.reviews = [diagnostic] }
    #expect(council.asOf("2025-02-01").nextReview == nil)
    #expect(council.asOf("2025-02-01").nextDiagnosticReview?.id == "d1")
  }
}
