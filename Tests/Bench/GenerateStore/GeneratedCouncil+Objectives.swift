import BoardModel

extension GeneratedCouncil {
  private static let titles = [
    "Purposeful visits", "Response to risk", "Management oversight", "Timely decisions",
    "Voice of the child", "Quality of plans", "Early help thresholds", "Stable workforce",
  ]

  private static let reasons = [
    "Visits in time; what changed is not recorded.",
    "Two teams a month behind – see the board’s paper.",
    "Audit of 24 files: 15 good, 2 inadequate.",
    "The partner has named a lead.", "No movement; the vacancy is open.",
  ]

  func objective(_ index: Int) -> Objective? {
    let start = GeneratedCouncil.firstDay + draw(index, 1, below: 200)
    let due = start + 300 + draw(index, 2, below: 500)
    guard let ref = ref(index), let source = NonEmpty([source(index)]) else { return nil }
    return Objective(
      ref: ref, title: Prose("\(title(index)) \(index)"),
      outcome: "Children are seen by somebody who knows them, and something changes.",
      priority: name("p\(index % 4 + 1)"), theme: theme(index), sources: source,
      sponsor: name("dcs"), owner: owner(index), added: GeneratedCouncil.firstDay, start: start,
      baselineDue: due, successMeasures: ["Nine visits of ten in time, eight of ten purposeful."],
      measures: [name("re-referrals")], delivery: Log((0..<updates).map { rating(index, $0) }),
      impact: Log(stride(from: 0, to: updates, by: 12).map { impact(index, $0) }),
      forecasts: Log(forecasts(index, due: due)), pathsToGreen: Log(paths(index)),
      actions: (1...1 + index % 2).map { action(index, $0, start: start, due: due) },
      milestones: [milestone(index, start: start, due: due)], evidence: Log([evidence(index)]),
      contributions: index % 3 == 0 ? [contribution(index)] : [], illustrative: true)
  }

  private func ref(_ index: Int) -> ObjectiveRef? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let prefix = String([letters[number / 26 % 26], letters[number % 26], "X"])
    return ObjectiveRef("\(prefix)-\(GeneratedCouncil.padded(index, to: 2))")
  }

  private func title(_ index: Int) -> String {
    GeneratedCouncil.titles[draw(index, 3, below: GeneratedCouncil.titles.count)]
  }

  private func theme(_ index: Int) -> ReviewTheme {
    ReviewTheme.allCases[index % ReviewTheme.allCases.count]
  }

  private func source(_ index: Int) -> ObjectiveSource {
    .area(name("a-\(index % ReviewTheme.allCases.count + 1)"))
  }

  private func owner(_ index: Int) -> Identifier<PersonInRole> {
    name(GeneratedCouncil.owners[draw(index, 4, below: GeneratedCouncil.owners.count)])
  }

  private func reason(_ index: Int, _ month: Int) -> Prose {
    Prose(GeneratedCouncil.reasons[draw(index, month, 5, below: GeneratedCouncil.reasons.count)])
  }

  private func meeting(_ month: Int) -> Identifier<Meeting> {
    name("m-\(GeneratedCouncil.padded(month + 1, to: 3))")
  }

  private func rating(_ index: Int, _ month: Int) -> RatingEntry<DeliveryRating> {
    let values: [DeliveryRating] = [.red, .amber, .amber, .green, .green, .green, .notRated]
    // A rating mostly stays for some months, as ratings do.
    let value = values[draw(index, month / 4, 6, below: values.count)]
    return RatingEntry(
      on: meetingDay(month), value: value, meeting: meeting(month), because: reason(index, month),
      by: month % 6 == 0 ? owner(index) : nil, illustrative: true)
  }

  private func impact(_ index: Int, _ month: Int) -> RatingEntry<ImpactRating> {
    let step = min(month / 6, draw(index, 7, below: ImpactRating.allCases.count))
    return RatingEntry(
      on: meetingDay(month), value: ImpactRating.allCases[step], meeting: meeting(month),
      because: reason(index, month + 1), by: owner(index), illustrative: true)
  }

  private func forecasts(_ index: Int, due: Day) -> [Forecast] {
    guard draw(index, 8, below: 3) == 0 else { return [] }
    return [
      Forecast(
        on: meetingDay(min(updates, 8)), due: due + draw(index, 9, below: 90),
        because: "Recruitment takes longer than planned.", illustrative: true)
    ]
  }

  private func paths(_ index: Int) -> [PathToGreen] {
    guard draw(index, 10, below: 2) == 0 else { return [] }
    return [
      PathToGreen(
        on: meetingDay(min(updates, 6)),
        text: "A second practice lead from May; weekly review of every late visit.",
        by: owner(index), illustrative: true)
    ]
  }

  private func action(_ index: Int, _ part: Int, start: Day, due: Day) -> Action {
    let done = draw(index, part, 11, below: 100)
    let percent = Percent(clamping: done)
    let last: ActionStatus = done > 70 ? .closed : .inProgress(percent)
    return Action(
      id: name("o\(index)-a\(part)"), title: Prose("Step \(part) towards \(title(index))"),
      owner: owner(index), agency: part == 2 && index % 3 == 0 ? name("police") : nil,
      added: start, baselineDue: start + (due - start) * part / 2, forecasts: Log(),
      progress: Log([
        ActionEntry(
          on: start + 60, status: last, note: "As told to the board.", by: owner(index),
          illustrative: true)
      ]), illustrative: true)
  }

  private func milestone(_ index: Int, start: Day, due: Day) -> Milestone {
    Milestone(
      id: name("o\(index)-m1"), title: "The new procedure is in use in every team", added: start,
      baselineDue: start + (due - start) / 2, forecasts: Log(),
      progress: Log(
        draw(index, 12, below: 2) == 0
          ? [
            MilestoneEntry(
              on: start + (due - start) / 2 + 9, status: .reached, note: nil, by: nil,
              illustrative: true)
          ] : []),
      illustrative: true)
  }

  private func evidence(_ index: Int) -> Evidence {
    let kind = Evidence.Kind.allCases[index % Evidence.Kind.allCases.count]
    return Evidence(
      id: name("o\(index)-e1"), on: meetingDay(min(updates, 5)), kind: kind, strength: .moderate,
      text: "Children say they are asked; fewer say that they are told what follows.",
      changed: kind == .childVoice ? "Letters are now written in plain words." : nil,
      illustrative: true)
  }

  private func contribution(_ index: Int) -> Contribution {
    let asked = meetingDay(min(updates, 4))
    return Contribution(
      id: name("o\(index)-c1"), partner: name("police"),
      expected: "Domestic abuse notices in a day.",
      added: GeneratedCouncil.firstDay,
      strengths: Log([
        ContributionEntry(
          on: asked, strength: .weak, because: "Notices take four days.", illustrative: true)
      ]),
      asks: [
        Ask(
          id: name("o\(index)-q1"), on: asked, text: "Name a lead for notices.",
          to: name("police-lead"), answerBy: asked + 30,
          answered: Ask.Answer(on: asked + 21, text: "Named."), illustrative: true)
      ], illustrative: true)
  }
}
