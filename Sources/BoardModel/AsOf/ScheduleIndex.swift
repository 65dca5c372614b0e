/// How fast a plan is delivered, in time: SPI(t) = earned schedule / actual time.
///
/// Earned schedule is W. Lipke's ("Schedule is Different", The Measurable News, 2003): the time by
/// which the plan should have earned what has been earned. Here each milestone earns one, and whole
/// days stand for the calculation periods. Below 1, the plan runs late.
package struct ScheduleIndex: Hashable, Sendable {
  /// Days into the plan by which as many milestones should have been reached as were.
  package let earnedDays: Int
  /// Days since the plan began.
  package let actualDays: Int
  package let reached: Int
  /// How many should have been reached by the day.
  package let planned: Int
  package let total: Int

  package var value: Double { Double(earnedDays) / Double(actualDays) }

  /// Two decimals, rounded to the nearest: `0.86`.
  package var text: String {
    let hundredths = (earnedDays * 200 + actualDays) / (2 * actualDays)
    return "\(hundredths / 100).\(Day.twoDigits(hundredths % 100))"
  }

  /// Fewer milestones than this tell nothing.
  package static let fewestMilestones = 5
}

extension CouncilAsOf {
  /// Nothing with fewer than five milestones, or on the plan's first day.
  ///
  /// Milestones of objectives that were completed count; those of objectives retired, merged or
  /// split, and those cancelled, are no longer part of what is planned.
  package var schedule: ScheduleIndex? {
    guard let start = objectives.map(\.objective.start).min(), day > start else { return nil }
    var baselines: [Day] = []
    var reached = 0
    for objective in objectives {
      if let ending = objective.ending, ending.kind != .completed { continue }
      for milestone in objective.objective.milestones where milestone.added <= day {
        if milestone.status(on: day) == .cancelled { continue }
        baselines.append(milestone.baselineDue)
        if milestone.reached(by: day) != nil { reached += 1 }
      }
    }
    guard baselines.count >= ScheduleIndex.fewestMilestones else { return nil }
    baselines.sort()
    let planned = baselines.count { $0 <= day }
    let actual = day - start
    let earned =
      if reached == planned {
        actual
      } else if reached < planned {
        max(0, baselines[reached] - 1 - start)
      } else {
        baselines[reached - 1] - start
      }
    return ScheduleIndex(
      earnedDays: earned, actualDays: actual, reached: reached, planned: planned,
      total: baselines.count)
  }
}
