import BoardModel
import Testing

@Suite struct ScheduleIndexTests {
  /// Due on the first of February, March and so on; the first `reached` of them reached in time.
  func plan(_ count: Int, reached: Int) -> CouncilDraft {
    CouncilDraft().changed {
      $0.objectives[0].milestones = (0..<count).map { index in
        let due = Day(stringLiteral: "2025-0\(index + 2)-01")
        return Milestone(
          Identifier(Prose("m\(index)")), due: due, reached: index < reached ? due - 5 : nil)
      }
    }
  }

  @Test func `it takes five milestones`() {
    #expect(plan(4, reached: 2).asOf("2025-06-30").schedule == nil)
    #expect(plan(5, reached: 2).asOf("2025-06-30").schedule != nil)
    #expect(plan(5, reached: 2).asOf("2025-01-01").schedule == nil)
    #expect(plan(5, reached: 2).asOf("2025-01-02").schedule != nil)
  }

  @Test func `as many reached as planned is on time`() throws {
    let index = try #require(plan(6, reached: 5).asOf("2025-06-30").schedule)
    #expect(index.planned == 5 && index.reached == 5 && index.total == 6)
    #expect(index.earnedDays == 180 && index.actualDays == 180)
    #expect(index.text == "1.00")
  }

  @Test func `fewer reached earns the days up to the next one due`() throws {
    let index = try #require(plan(6, reached: 2).asOf("2025-06-30").schedule)
    // Two were enough until 31 March, the day before the third was due.
    #expect(index.earnedDays == 89 && index.actualDays == 180)
    #expect(index.text == "0.49")
    #expect(index.value < 0.5)
    let none = try #require(plan(6, reached: 0).asOf("2025-06-30").schedule)
    #expect(none.earnedDays == 30)
  }

  @Test func `more reached earns the days of the last one`() throws {
    let index = try #require(plan(6, reached: 3).asOf("2025-03-28").schedule)
    #expect(index.planned == 2 && index.reached == 3)
    #expect(index.earnedDays == 90 && index.actualDays == 86)
    #expect(index.text == "1.05")
  }

  @Test func `a milestone due on the first day earns nothing before`() throws {
    let council = plan(6, reached: 0).changed { draft in
      draft.objectives[0].milestones[0] = Milestone("m0", due: "2025-01-01")
    }
    #expect(council.asOf("2025-01-31").schedule?.earnedDays == 0)
    #expect(council.asOf("2025-01-31").schedule?.text == "0.00")
  }

  @Test func `milestones of what was given up no longer count, of what was met they do`() {
    let other = ObjectiveDraft(ref: "KNO-08").changed {
      $0.milestones = [Milestone("x", due: "2025-02-01")]
    }
    func total(_ kind: ObjectiveEnding.Kind) -> Int? {
      plan(5, reached: 5).changed {
        $0.objectives.append(other.changed { $0.ending = ObjectiveEnding(on: "2025-03-01", kind) })
      }.asOf("2025-06-30").schedule?.total
    }
    #expect(total(.completed) == 6)
    #expect(total(.retired) == 5)
    #expect(total(.merged(into: "KNO-07")) == 5)
  }

  @Test func `a milestone counts once it has come into the plan`() {
    let council = plan(5, reached: 0).changed {
      $0.objectives[0].milestones.append(
        Milestone("late", added: "2025-06-30", due: "2025-08-01"))
    }
    #expect(council.asOf("2025-06-29").schedule?.total == 5)
    #expect(council.asOf("2025-06-30").schedule?.total == 6)
  }
}
