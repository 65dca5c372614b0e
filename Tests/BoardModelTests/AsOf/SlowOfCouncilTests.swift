import BoardModel
import Testing

@Suite struct SlowOfCouncilTests {
  func objective(
    _ ref: ObjectiveRef, _ rating: DeliveryRating, due: Day = "2025-12-31"
  ) -> ObjectiveDraft {
    ObjectiveDraft(ref: ref, baselineDue: due).changed {
      $0.delivery = [RatingEntry(on: "2025-06-15", rating)]
      $0.paths = [PathToGreen(on: "2025-06-15")]
    }
  }

  @Test func `the worst come first`() {
    let watched = objective("KNO-05", .red).changed { $0.paths = [] }
    let council = CouncilDraft().changed {
      $0.objectives = [
        objective("KNO-01", .green, due: "2025-05-31"),
        objective("KNO-02", .amber, due: "2025-05-31"),
        objective("KNO-03", .red, due: "2025-06-10"),
        objective("KNO-04", .notRated, due: "2025-05-31"), watched,
        objective("KNO-10", .red, due: "2025-05-31"), objective("KNO-09", .red, due: "2025-05-31"),
        objective("KNO-11", .red, due: "2025-06-10").changed {
          $0.forecasts = [Forecast(on: "2025-06-20", due: "2025-07-31")]
        },
      ]
    }.asOf("2025-06-30")
    #expect(
      council.slow.map(\.objective.ref) == [
        "KNO-11", "KNO-09", "KNO-10", "KNO-03", "KNO-02", "KNO-04", "KNO-01",
      ])
    #expect(council.objectives.sorted(by: ObjectiveAsOf.isWorse).last?.objective.ref == "KNO-05")
    #expect(council.worst?.objective.ref == "KNO-11")
    #expect(council.slowCount == 7)
  }

  @Test func `there is no worst where nothing worries`() {
    let calm = CouncilDraft().changed {
      $0.objectives = [
        objective("KNO-01", .green),
        objective("KNO-02", .notRated).changed {
          $0.impact = [RatingEntry(on: "2025-06-15", .emerging)]
        },
      ]
    }
    #expect(calm.asOf("2025-06-30").worst == nil)
    let amber = calm.changed { $0.objectives.append(objective("KNO-03", .amber)) }
    #expect(amber.asOf("2025-06-30").worst?.objective.ref == "KNO-03")
    #expect(amber.asOf("2025-06-30").slow.isEmpty)
    let ended = calm.changed {
      $0.objectives.append(
        objective("KNO-03", .red).changed {
          $0.ending = ObjectiveEnding(on: "2025-06-20", .retired)
        })
    }
    #expect(ended.asOf("2025-06-30").worst == nil)
  }

  @Test func `the change is that since the last meeting before the day`() {
    let council = CouncilDraft().changed {
      $0.objectives = [
        ObjectiveDraft(ref: "KNO-01", baselineDue: "2025-05-31"),
        ObjectiveDraft(ref: "KNO-02", baselineDue: "2025-06-14"),
        ObjectiveDraft(ref: "KNO-03", baselineDue: "2025-06-20"),
        ObjectiveDraft(ref: "KNO-04", added: "2025-06-16", baselineDue: "2025-06-20"),
      ]
    }
    #expect(council.asOf("2025-01-15").slowChange == nil)
    #expect(council.asOf("2025-01-16").slowChange == 0)
    // On a meeting's own day, the one before it is compared with.
    #expect(council.asOf("2025-06-15").slowChange == 2)
    #expect(council.asOf("2025-06-16").slowChange == 0)
    #expect(council.asOf("2025-06-30").slowChange == 2)
    let ruled = council.changed {
      $0.objectives[0].overrides = [VerdictOverride(on: "2025-06-20", .onPace)]
      $0.objectives[1].delivery.append(RatingEntry(on: "2025-06-20", .blue))
      $0.objectives[2].ending = ObjectiveEnding(on: "2025-06-20", .completed)
    }
    #expect(ruled.asOf("2025-06-30").slowChange == -1)
  }

  @Test func `the count alone agrees with the whole verdict`() {
    let generator = CouncilGenerator(seed: 7)
    var random = generator.random
    for _ in 0..<20 {
      let council = CouncilGenerator(seed: random.next()).council
      let then = CouncilAsOf(council, on: "2025-03-20")
      guard let meeting = then.heldMeetings.last(where: { $0.on < "2025-03-20" }) else { continue }
      let before = CouncilAsOf(council, on: meeting.on).slow.count
      #expect(then.slowChange == then.slow.count - before)
    }
  }
}
