import BoardModel
import Testing

/// What holds for any council on any day; a failure names the seed and the day to try again.
@Suite struct AsOfPropertyTests {
  private func forEachDay(
    seeds: ClosedRange<UInt64>, _ check: (_ council: Council, _ day: Day, _ place: Comment) -> Void
  ) {
    for seed in seeds {
      let council = CouncilGenerator(seed: seed).council
      var random = SplitMix64(seed: seed &* 31)
      for day in CouncilGenerator.days(of: council, &random) {
        check(council, day, "seed \(seed), as of \(day)")
      }
    }
  }

  @Test func `an answer for a day never depends on later entries`() {
    forEachDay(seeds: 1...250) { council, day, place in
      let known = council.truncated(after: day)
      #expect(
        Reading(council, on: day).differences(from: Reading(known, on: day)) == [], place)
    }
  }

  @Test func `nothing of notice, dates and pages depends on later entries`() {
    forEachDay(seeds: 1...80) { council, day, place in
      let known = council.truncated(after: day)
      #expect(
        NoticeReading(council, on: day).differences(from: NoticeReading(known, on: day)) == [],
        place)
    }
  }

  @Test func `counts always add up`() {
    forEachDay(seeds: 300...400) { council, day, place in
      let view = CouncilAsOf(council, on: day)
      let standing = view.objectives.filter { $0.ending == nil }
      #expect(view.counts.total == standing.count, place)
      for rating in DeliveryRating.allCases {
        let count = standing.count { $0.deliveryRating == rating }
        #expect(view.counts[rating] == count, place)
      }
      let row = CouncilSummary(of: view)
      #expect(row.slow == view.slow.count, place)
      #expect(row.slow + row.watch <= standing.count, place)
    }
  }

  @Test func `a verdict agrees with its hits, and its hits with the day`() {
    var seen: Set<RuleID> = []
    var paces: Set<Pace> = []
    forEachDay(seeds: 500...650) { council, day, place in
      for objective in CouncilAsOf(council, on: day).objectives {
        let verdict = objective.verdict
        let rules = verdict.hits.map(\.rule)
        let hasSlow = !rules.filter(\.isSlow).isEmpty
        seen.formUnion(rules)
        paces.insert(verdict.pace)
        #expect(rules == rules.sorted { $0.rawValue < $1.rawValue }, place)
        #expect(verdict.hits.allSatisfy { $0.since <= day }, place)
        switch verdict.computed {
        case .slow: #expect(hasSlow, place)
        case .watch: #expect(!rules.isEmpty && !hasSlow, place)
        case .onPace, .tooEarly: #expect(rules.isEmpty, place)
        case .delivered: #expect(rules.isEmpty && objective.deliveryRating == .blue, place)
        case .ended: #expect(rules.isEmpty && objective.ending != nil, place)
        }
        #expect((verdict.computed == .ended) == (objective.ending != nil), place)
        if verdict.override == nil { #expect(verdict.pace == verdict.computed, place) }
        if verdict.pace == .slow || verdict.pace == .watch { #expect(verdict.since != nil, place) }
        for hit in verdict.hits {
          #expect(hit.brief.hasPrefix("\(hit.rule.rawValue) "), place)
          #expect(hit.sentence.hasSuffix("."), place)
          #expect(!hit.sentence.contains(" 1 days") && !hit.sentence.contains("-"), place)
        }
      }
    }
    #expect(seen == Set(RuleID.allCases))
    #expect(paces == Set(Pace.allCases))
  }

  @Test func `the worst is never better than another`() {
    forEachDay(seeds: 700...760) { council, day, place in
      let view = CouncilAsOf(council, on: day)
      let sorted = view.objectives.sorted(by: ObjectiveAsOf.isWorse)
      if let worst = view.worst {
        #expect(worst.objective.ref == sorted.first?.objective.ref, place)
      } else {
        #expect(view.slow.isEmpty, place)
      }
      for (one, other) in zip(sorted, sorted.dropFirst()) {
        #expect(!ObjectiveAsOf.isWorse(other, one), place)
      }
    }
  }
}
