import BoardModel

/// A council made up from a number: the same number, the same council, byte for byte.
struct GeneratedCouncil {
  let number: Int
  let objectives: Int
  let updates: Int

  var id: String { "council-\(GeneratedCouncil.padded(number, to: 3))" }

  static let firstDay = Day(year: 2023, month: 7, day: 3) ?? Day(number: 19_541)

  var council: Council? {
    guard let id = CouncilID(id) else { return nil }
    return Council(
      id: id, name: Prose("Council \(number)"), notice: notice, areas: areas,
      plan: Plan(
        priorities: (1...4).map {
          Priority(
            id: name("p\($0)"), title: Prose("Priority \($0) of the plan"), illustrative: true)
        },
        objectives: (1...max(1, objectives)).compactMap(objective)),
      people: people, partners: partners, meetings: Log(meetings), measures: measures,
      holdsIllustrativeRecords: true)
  }

  static func padded(_ number: Int, to digits: Int) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  func name<Named>(_ text: String) -> Identifier<Named> { Identifier(Prose(text)) }

  /// A whole number below `limit` that follows from the council's and the given ones.
  func draw(_ seeds: Int..., below limit: Int) -> Int {
    var state = UInt64(truncatingIfNeeded: number &* 7_919)
    for seed in seeds {
      state = (state ^ UInt64(truncatingIfNeeded: seed)) &* 6_364_136_223_846_793_005 &+ 1_442_695
      state ^= state >> 29
    }
    return Int(state % UInt64(limit))
  }

  /// The day of the board's meeting of a month, counted from the first.
  func meetingDay(_ month: Int) -> Day { GeneratedCouncil.firstDay + month * 30 }

  private var notice: Notice {
    Notice(
      title: "Improvement Notice", issued: PartialDate(iso: "2023-06"), signed: nil,
      signatory: nil,
      trigger: NoticeTrigger(
        kind: .inspection, published: .day(GeneratedCouncil.firstDay - 60),
        text: "Services were judged inadequate."),
      obligations: [
        Obligation(clause: "1", text: "Why the notice is given.", kind: .scope),
        Obligation(
          clause: "5b", text: "An improvement board with an independent chair.",
          kind: .board(cadence: .monthly, independentChair: true)),
        Obligation(clause: "5d", text: "Objectives slow to progress.", kind: .slowProgress),
        Obligation(
          clause: "6", text: "A review every six months.",
          kind: .reviews(everyMonths: 6, of: "improvement plan")),
        Obligation(
          clause: "11", text: "Actions delivered by the end of July 2026.",
          kind: .deadline(by: .day(GeneratedCouncil.firstDay + 1_124))),
        Obligation(
          clause: "12", text: "The adviser reports every quarter.",
          kind: .adviserReports(cadence: .quarterly, against: "improvement plan")),
      ],
      anomalies: [], submission: nil, statuses: [], source: "Made up for measuring.")
  }

  private var areas: [AreaForImprovement] {
    ReviewTheme.allCases.enumerated().map { index, theme in
      AreaForImprovement(
        id: name("a-\(index + 1)"), document: "Made-up report", reference: Prose("\(index + 1)"),
        text: Prose("The quality of \(theme.name) across the service."), theme: theme,
        published: GeneratedCouncil.firstDay - 60)
    }
  }

  private var people: [PersonInRole] {
    [
      ("chair", "Independent chair"), ("dcs", "Director of Children’s Services"),
      ("head-safeguarding", "Head of Safeguarding"), ("head-care", "Head of Children in Care"),
      ("head-quality", "Head of Quality Assurance"), ("police-lead", "Police lead"),
    ].map { id, title in
      PersonInRole(
        id: name(id), title: Prose(title), name: nil,
        agency: id == "police-lead" ? name("police") : nil, headOfServiceOrAbove: true,
        illustrative: true)
    }
  }

  static let owners = ["dcs", "head-safeguarding", "head-care", "head-quality"]

  private var partners: [Partner] {
    [
      Partner(id: name("police"), name: "The police", kind: .police, illustrative: true),
      Partner(
        id: name("nhs-icb"), name: "The integrated care board", kind: .health, illustrative: true),
    ]
  }

  private var meetings: [Meeting] {
    (0..<max(1, updates)).map { month in
      Meeting(
        id: name("m-\(GeneratedCouncil.padded(month + 1, to: 3))"), on: meetingDay(month),
        arranged: meetingDay(month) - 45, cancelled: nil, chair: name("chair"),
        attendance: GeneratedCouncil.owners.map {
          Attendance(
            who: name($0),
            presence: draw(month, $0.utf8.count, below: 9) == 0 ? .apologies : .present)
        },
        report: BoardReport(
          submitted: meetingDay(month) - 7, data: true, analysis: month % 3 != 0,
          recommendations: true, evidenceOfImpact: month % 2 == 0),
        decisions: [], actions: [], illustrative: true)
    }
  }

  private var measures: [Measure] {
    [
      Measure(
        id: name("re-referrals"), name: "Re-referrals within twelve months", unit: "%",
        better: .lower, source: "Made up for measuring.", target: Quantity(digits: 20, decimals: 0),
        points: (2018...2024).compactMap { year in
          guard let period = PartialDate(iso: "\(year)"),
            let value = Quantity(digits: Int64(150 + draw(year, below: 100)), decimals: 1)
          else { return nil }
          return MeasurePoint(period: period, value: .number(value), published: nil)
        },
        comparators: [], pairedWith: nil, illustrative: true)
    ]
  }
}
