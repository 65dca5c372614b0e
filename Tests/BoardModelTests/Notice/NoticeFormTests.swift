import BoardModel
import BoardStore
import Testing

struct NoticeFormTests {
  private static let real: [(NoticeForm, String)] = [
    (.inspection2025, "knowsley"), (.inspection2023, "liverpool"), (.focusedVisit2021, "sefton"),
    (.inspection2016, "wirral"),
  ]

  @Test(arguments: real)
  func `a form's clauses are those of the notice it is taken from`(
    form: NoticeForm, council: String
  ) throws {
    let notice = try #require(SampleDataTests.councils.first { $0.id.string == council }).notice
    let deadline = try #require(notice.deadline)
    let clauses = form.obligations(report: notice.trigger.published, deadline: deadline)
    #expect(clauses.map(\.clause) == notice.obligations.map(\.clause))
    for (ours, theirs) in zip(clauses, notice.obligations) {
      // In whose words the reports are held against differs; that is for the reader of the notice.
      if case .adviserReports(let cadence, _) = ours.kind,
        case .adviserReports(let other, _) = theirs.kind
      {
        #expect(cadence == other)
        continue
      }
      #expect(ours.kind == theirs.kind, "clause \(ours.clause) of \(council)")
    }
    #expect(form.trigger == notice.trigger.kind)
  }

  @Test(arguments: NoticeForm.allCases)
  func `a new council can be looked at at once, and says that its clauses are not checked`(
    form: NoticeForm
  ) throws {
    let id = try #require(CouncilID("halton"))
    let council = Council(
      new: id, name: "Halton", form: form, issued: "2025-06-01", report: "2025-05-01",
      deadline: "2026-12")
    let view = CouncilAsOf(council, on: "2025-06-30")
    #expect(view.objectives.isEmpty && view.deadline == "2026-12")
    #expect(council.notice.source.string.contains("not yet checked"))
    #expect(!council.holdsIllustrativeRecords)
    #expect(council.notice.obligations.allSatisfy { !$0.text.string.contains("Knowsley") })
  }
}
