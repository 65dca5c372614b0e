import BoardModel
import BoardStore
import Testing

/// Ratings that name the board meeting they were given for.
struct MeetingOfRatingTests {
  /// The small council with a second meeting, and a rating of that day for that meeting.
  private func reading(on day: String, for meeting: String) -> Reading<Council> {
    let text = String(decoding: Fixture.small, as: UTF8.self)
      .replacing(
        "\"meetings\": [",
        with: "\"meetings\": [ { \"id\": \"m-2025-02\", \"on\": \"2025-02-10\" },"
      )
      .replacing(
        "\"on\": \"2025-03-10\",\n            \"value\": \"red\",\n            \"meeting\": "
          + "\"m-2025-03\"",
        with: "\"on\": \"\(day)\", \"value\": \"red\", \"meeting\": \"\(meeting)\"")
    return Fixture.read(Array(text.utf8))
  }

  @Test(arguments: [
    ("2025-03-10", "m-2025-03"), ("2025-03-12", "m-2025-03"), ("2025-02-11", "m-2025-03"),
    ("2025-03-09", "m-2025-02"), ("2025-02-10", "m-2025-02"),
  ])
  func `a rating recorded before or behind its meeting is that meeting's`(
    day: String, meeting: String
  ) {
    #expect(reading(on: day, for: meeting).problems.map(\.sentence) == [])
  }

  @Test func `in a list out of order it is the entry itself that is named, where it stands`() throws
  {
    let text = String(decoding: Fixture.small, as: UTF8.self)
      .replacing(
        "\"meetings\": [",
        with: "\"meetings\": [ { \"id\": \"m-2025-02\", \"on\": \"2025-02-10\" },"
      )
      .replacing(
        "\"delivery\": [",
        with: """
          "delivery": [
            { "on": "2025-04-01", "value": "red", "meeting": "m-2025-02", "because": "X" },
            { "on": "2025-01-02", "value": "red", "because": "Y" },
          """)
    let problems = Fixture.read(Array(text.utf8)).problems
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func line(_ word: String) -> Int? { lines.firstIndex { $0.contains(word) }.map { $0 + 1 } }
    let late = try #require(problems.first { $0.path.hasSuffix("meeting") })
    #expect(late.path == "plan.objectives[0].delivery[0].meeting")
    #expect(late.place?.line == line("\"because\": \"X\""))
    let early = try #require(problems.first { $0.found.contains("2025-01-02") })
    #expect(early.path == "plan.objectives[0].delivery[1].on")
    #expect(early.place?.line == line("\"because\": \"Y\""))
  }

  @Test(arguments: [
    ("2025-03-10", "m-2025-02", "m-2025-03"), ("2025-04-01", "m-2025-02", "m-2025-03"),
    ("2025-02-10", "m-2025-03", "m-2025-02"), ("2025-02-01", "m-2025-03", "m-2025-02"),
  ])
  func `one that another meeting comes between is a problem, with its place`(
    day: String, meeting: String, other: String
  ) throws {
    let problems = reading(on: day, for: meeting).problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.path == "plan.objectives[0].delivery[0].meeting")
    #expect(problem.place != nil)
    #expect(problem.expected == "\"\(other)\"")
    #expect(problem.found.hasPrefix("a rating of \(day) cannot be of the meeting \"\(meeting)\""))
  }
}
