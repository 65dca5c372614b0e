import BoardModel
import Testing

/// The four notices, clause by clause: what is shown is what the paper says.
@Suite struct NoticeWalkTests {
  struct Paper: Sendable, CustomTestStringConvertible {
    let council: String
    let day: Day
    /// The clause's number, its state on the day, and words of the paper its answer must hold.
    let clauses: [(clause: Prose, state: ClauseState, says: String)]
    /// Clauses whose source disagrees with itself or leaves something out.
    let anomalies: [Prose]

    var testDescription: String { "\(council) as of \(day)" }
  }

  static let knowsley = Paper(
    council: "knowsley", day: "2025-06-30",
    clauses: [
      ("1", .met, "All 10 areas for improvement"),
      ("2", .met, "section 11 of the Children Act 2004"),
      ("3", .met, "The adviser was at 6 of 6 board meetings"),
      ("4", .met, "Submitted on 16 Apr 2025, 2 days before the date set, 18 Apr 2025"),
      ("5a", .overdue(by: 21), "KNO-12"), ("5b", .met, "Its chair was independent"),
      ("5c", .notEvidenced, "quality of practice and experience of children and families"),
      ("5d", .notEvidenced, "4 contributions need strengthening"), ("5e", .met, "frontline staff"),
      ("6", .due(in: 20), "reviewed the improvement plan yet. The 6 months"),
      ("7", .due(in: 18), "front door/MASH"), ("8", .due(in: 102), "Diagnostic review"),
      ("9", .due(in: 18), "2 of 4 items"), ("9a", .met, "Interviews"),
      ("9b", .due(in: 18), "measures"),
      ("9c", .due(in: 18), "Nothing"), ("9d", .met, "supervision records"),
      ("10", .met, "27 Jun 2025"),
      ("10a", .met, "progress against the plan's objectives"),
      ("10b", .met, "the part of safeguarding partners and the board"),
      ("10c", .notEvidenced, "staff surveys"), ("10d", .met, "staff supervision"),
      ("11", .due(in: 396), "31 Jul 2026"),
      ("12", .overdue(by: 71), "quarterly reports against the areas of the notice, and progress"),
      ("13", .met, "The Department was represented on 9 Jun 2025. It was at 5 of 6"),
      ("14", .notApplicable, "The notice gives no day"),
    ], anomalies: ["5b", "14"])

  static let liverpool = Paper(
    council: "liverpool", day: "2024-03-01",
    clauses: [
      ("1", .met, "All 11 areas for improvement"),
      ("2", .met, "section 10 of the Children Act 2004"),
      ("3", .met, "at least 24 months, which is until 30 Jun 2025. Counted from 30 Jun 2023"),
      ("4", .met, "Submitted on 29 Aug 2023, 2 days before the date set, 31 Aug 2023"),
      ("5a", .met, "up to date"), ("5b", .met, "Its chair was independent"),
      ("5c", .met, "quality of services for children in need of help and protection"),
      ("5d", .notEvidenced, "for 1 nothing has been asked"),
      ("5e", .notEvidenced, "No view of frontline staff is recorded"),
      ("6", .met, "improvement agenda was held on 19 Dec 2023"),
      ("7", .notEvidenced, "of 7 themes"),
      ("8", .met, "diagnostic review"),
      (
        "9", .notEvidenced,
        "14 Feb 2024 was held with 0 of 4 items recorded as in place. 0 of 4 items"
      ),
      ("9a", .notEvidenced, "leaders of the council"), ("9b", .notEvidenced, "measures"),
      ("9c", .notEvidenced, "Nothing"), ("9d", .notEvidenced, "board decided"),
      ("10", .notEvidenced, "14 Feb 2024 was held without an assessment of the council's own. No"),
      ("10a", .notEvidenced, "21 Jun 2024"),
      ("10b", .notEvidenced, "21 Jun 2024"), ("10c", .notEvidenced, "21 Jun 2024"),
      ("11", .due(in: 91), "31 May 2024"),
      (
        "12", .met,
        "regular reports against the areas of the notice, Ofsted's requirements, and the"
      ),
      ("13", .notApplicable, "The notice gives no day"),
    ], anomalies: ["1", "5b", "13"])

  static let sefton = Paper(
    council: "sefton", day: "2022-04-30",
    clauses: [
      ("1", .met, "Both areas for improvement"),
      ("2", .met, "section 10 of the Children Act 2004"),
      ("3", .met, "The adviser was at"), ("4", .met, "The notice sets no date for the plan"),
      ("5a", .met, "up to date"), ("5b", .met, "Its chair was independent"),
      ("5c", .notEvidenced, "quality of services for children in need of help and protection"),
      ("5d", .met, "slow"), ("5e", .met, "frontline staff"),
      ("6", .met, "improvement agenda was held on 19 Jan 2022"),
      ("7", .notEvidenced, "of 6 themes"),
      ("8", .met, "diagnostic review"),
      ("9", .notEvidenced, "19 Jan 2022 was held with 3 of 4 items"), ("9a", .due(in: 76), ""),
      ("9b", .due(in: 76), ""),
      ("9c", .notEvidenced, "held with nothing recorded as in place. Nothing"),
      ("9d", .due(in: 76), ""),
      ("10", .met, "21 Feb 2022 for the DfE review of 15 Jul 2022"), ("10a", .met, "15 Jul 2022"),
      ("10b", .notEvidenced, "15 Jul 2022"), ("10c", .met, "15 Jul 2022"),
      ("11", .due(in: 31), "31 May 2022"),
      (
        "12", .due(in: 20),
        "regular reports against the areas of the notice, and Ofsted's requirements"
      ),
      ("13", .notApplicable, "The notice gives no day"),
    ], anomalies: ["1", "4", "5b", "11", "13"])

  static let wirral = Paper(
    council: "wirral", day: "2018-01-31",
    clauses: [
      ("1", .met, "All 19 areas for improvement"),
      ("2", .met, "section 11 of the Children Act 2004"),
      ("3", .met, "The adviser was at"), ("4", .met, "The notice sets no date for the plan"),
      ("5a", .met, "up to date"),
      (
        "5b", .due(in: 28),
        "The notice has the board reported to monthly; it last met on 18 Jan 2018"
      ),
      ("5c", .notEvidenced, "quality of practice and experience of children and families"),
      ("5d", .notEvidenced, "for 1 nothing has been asked"), ("5e", .met, "frontline staff"),
      ("6", .met, "improvement agenda was held on 12 Oct 2017"),
      ("7", .notEvidenced, "5 of 6 themes"), ("8", .met, "2 diagnostic reviews"),
      ("9", .notEvidenced, "23 Jan 2018 was held with 0 of 4 items"), ("9a", .notEvidenced, ""),
      ("9b", .notEvidenced, ""),
      ("9c", .notEvidenced, ""), ("9d", .notEvidenced, ""),
      ("10", .notEvidenced, "23 Jan 2018 was held without an assessment"),
      ("10a", .notEvidenced, "13 Apr 2018"), ("10b", .notEvidenced, "13 Apr 2018"),
      ("10c", .notEvidenced, "13 Apr 2018"),
      ("11", .due(in: 59), "31 Mar 2018"),
      ("12", .met, "regular reports against the areas of the notice, and Ofsted's requirements"),
      ("13", .notApplicable, "The notice gives no day"),
    ], anomalies: ["4", "5b", "11", "13"])

  @Test(arguments: [knowsley, liverpool, sefton, wirral])
  func `every clause stands as the paper and the record have it`(paper: Paper) throws {
    let council = try #require(SampleDataTests.councils.first { $0.id.string == paper.council })
    let clauses = CouncilAsOf(council, on: paper.day).clauses
    #expect(clauses.map(\.clause) == paper.clauses.map(\.clause))
    for (found, expected) in zip(clauses, paper.clauses) {
      #expect(found.state == expected.state, "\(paper.council) \(expected.clause): \(found.why)")
      #expect(
        expected.says.isEmpty || found.why.contains(expected.says),
        "\(paper.council) \(expected.clause): \(found.why)")
      #expect(found.anomalies.isEmpty == !paper.anomalies.contains(expected.clause))
    }
  }

  @Test(
    arguments: [
      ("liverpool", "it says it is issued in june 2023"), ("wirral", "it gives no date of issue"),
      ("knowsley", "left blank"),
    ])
  func `what the heading or the signature has wrong is shown`(id: String, words: String) throws {
    let council = try #require(SampleDataTests.councils.first { $0.id.string == id })
    let anomalies = CouncilAsOf(council, on: council.notice.knownFrom).headingAnomalies
    #expect(anomalies.contains { $0.text.string.lowercased().contains(words) })
  }

  @Test func `only Wirral's asks for no independent chair, only Knowsley's for the Department`()
    throws
  {
    for council in SampleDataTests.councils {
      let id = council.id.string
      let clauses = CouncilAsOf(council, on: council.notice.knownFrom + 60).clauses
      let board = try #require(clauses.first { $0.clause == "5b" })
      #expect(board.why.contains("asks for no independent chair") == (id == "wirral"))
      #expect(board.why.contains("monthly") == (id == "wirral"))
      let seats = clauses.filter { $0.obligation.kind == .departmentAtBoard }.map(\.clause)
      #expect(seats == (id == "knowsley" ? ["13"] : []))
      let items = clauses.filter { $0.clause.string.hasPrefix("10") }.count - 1
      #expect(items == (id == "knowsley" ? 4 : 3))
      let adviser = try #require(clauses.first { $0.clause == "3" })
      #expect((adviser.next != nil) == (id == "liverpool"))
      let plan = try #require(clauses.first { $0.clause == "4" })
      #expect(plan.why.contains("sets no date") == (id == "sefton" || id == "wirral"))
    }
  }

  @Test func `Sefton's clauses no longer apply once the direction is known`() throws {
    let council = try #require(SampleDataTests.councils.first { $0.id.string == "sefton" })
    #expect(CouncilAsOf(council, on: "2022-05-30").clauses.contains { $0.state != .notApplicable })
    let clauses = CouncilAsOf(council, on: "2022-05-31").clauses
    #expect(clauses.count == 24)
    #expect(clauses.allSatisfy { $0.state == .notApplicable })
    let why = "The notice was superseded by direction in May 2022."
    #expect(clauses.dropLast().allSatisfy { $0.why == why })
    #expect(clauses.last?.why == "\(why) What this clause says may follow has followed.")
  }

  @Test func `the last clause never has a day, on any day`() throws {
    for council in SampleDataTests.councils {
      for meeting in council.meetings.wholeHistory {
        let last = try #require(CouncilAsOf(council, on: meeting.on).clauses.last)
        #expect(last.obligation.kind == .escalation)
        #expect(last.state == .notApplicable && last.next == nil)
      }
    }
  }
}
