import BoardModel

/// Councils as unlikely as the model allows: the same one for the same seed.
struct CouncilGenerator {
  var random: SplitMix64
  static let first: Day = "2024-06-01"
  static let length = 500

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Days to look from: all meetings' and others.
  static func days(of council: Council, _ random: inout SplitMix64) -> [Day] {
    council.meetings.wholeHistory.map(\.on) + (0..<6).map { _ in day(&random) }
  }

  static func day(_ random: inout SplitMix64) -> Day {
    first + Int.random(in: 0..<length, using: &random)
  }

  private static func later(than day: Day, _ random: inout SplitMix64) -> Day {
    day + Int.random(in: 0...120, using: &random)
  }

  var council: Council {
    var random = random
    guard let id = CouncilID("generated") else { preconditionFailure("no council name") }
    let meetings = (0..<Int.random(in: 0...14, using: &random)).map { Self.meeting($0, &random) }
    let count = Int.random(in: 0...8, using: &random)
    let objectives = (0..<count).map { Self.objective($0, meetings, &random) }
    return Council(
      id: id, name: "Generated", notice: Self.notice(&random),
      areas: random.list(upTo: 3) { Self.area(&$0) },
      plan: Plan(priorities: [], objectives: objectives), people: Self.people,
      partners: [Partner(id: "nhs", name: "Health", kind: .health, illustrative: true)],
      meetings: Log(meetings),
      reviews: random.list(upTo: 4) { Self.review(&$0) },
      selfAssessments: Log(random.list(upTo: 3) { Self.selfAssessment(&$0) }),
      readiness: Log(random.list(upTo: 4) { Self.readiness(&$0) }),
      passages: Log(random.list(upTo: 4) { Self.passage(&$0) }),
      adviserReports: random.list(upTo: 4) { Self.report(&$0) },
      visits: Log(random.list(upTo: 2) { Self.visit(&$0) }),
      risks: Log(random.list(upTo: 3) { Self.risk(&$0) }), holdsIllustrativeRecords: true,
      holdsStrikes: true)
  }

  private static func notice(_ random: inout SplitMix64) -> Notice {
    let day = day(&random)
    let deadline = Self.later(than: day + 100, &random)
    let setOn = Self.day(&random)
    return Notice(
      title: "Notice", issued: random.maybe(3, in: 4) { _ in .day(day) }, signed: nil,
      signatory: nil,
      trigger: NoticeTrigger(kind: .inspection, published: .day(day - 30), text: "Inadequate"),
      obligations: random.pick(NoticeForm.allCases).obligations(
        report: .day(day - 30), deadline: .day(deadline)),
      anomalies: [Anomaly(clause: "11", text: "Odd"), Anomaly(clause: nil, text: "Not signed")],
      submission: random.maybe(1, in: 2) { random in
        PlanSubmission(
          setOn: setOn, due: later(than: setOn, &random),
          submitted: random.maybe(1, in: 2) { later(than: setOn, &$0) }, illustrative: true)
      },
      statuses: random.list(upTo: 2) { random in
        NoticeStatusEntry(
          date: .day(Self.day(&random)), status: random.pick(NoticeStatus.allCases), text: "",
          illustrative: true)
      }, source: "Test")
  }

  private static func meeting(_ number: Int, _ random: inout SplitMix64) -> Meeting {
    let on = day(&random)
    let action = later(than: on, &random)
    return Meeting(
      id: Identifier(Prose("m\(number)")), on: on,
      arranged: random.maybe(3, in: 4) { on - Int.random(in: 0...90, using: &$0) },
      cancelled: random.maybe(1, in: 5) { on + Int.random(in: -20...20, using: &$0) },
      packDue: random.maybe(1, in: 2) { on - Int.random(in: 0...10, using: &$0) },
      chair: random.maybe(3, in: 4) { $0.pick(people).id },
      chairs: Log(
        random.list(upTo: 2) { ChairEntry(on: later(than: on, &$0), who: $0.pick(people).id) }),
      attendance: random.list(upTo: 2) {
        Attendance(who: $0.pick(people).id, presence: $0.pick(Attendance.Presence.allCases))
      },
      report: random.maybe(1, in: 2) { random in
        BoardReport(
          submitted: on + Int.random(in: -10...10, using: &random), data: true, analysis: true,
          recommendations: true, evidenceOfImpact: random.chance(1, in: 2))
      }, decisions: [],
      actions: [
        BoardAction(
          id: Identifier(Prose("b\(number)")), text: "Do it", owner: nil, due: action,
          closed: random.maybe(1, in: 2) { later(than: on, &$0) }, objective: nil)
      ], illustrative: true)
  }

  private static func review(_ random: inout SplitMix64) -> Review {
    let arranged = day(&random)
    return Review(
      id: random.pick(["r1", "r2", "r3"]), kind: random.pick([.department, .diagnostic]),
      title: "Review", arranged: arranged,
      due: later(than: arranged, &random),
      held: random.maybe(1, in: 2) { later(than: arranged, &$0) },
      reviewer: nil, themes: [random.pick(ReviewTheme.allCases)], findings: ["Found"],
      illustrative: true)
  }

  private static func report(_ random: inout SplitMix64) -> AdviserReport {
    let arranged = day(&random)
    return AdviserReport(
      id: "a", title: "Report", arranged: arranged, due: later(than: arranged, &random),
      received: random.maybe(1, in: 2) { later(than: arranged, &$0) }, text: "Text",
      illustrative: true)
  }

  private static func selfAssessment(_ random: inout SplitMix64) -> SelfAssessment {
    SelfAssessment(
      id: "s", on: day(&random), review: random.pick([nil, "r1", "r2", "r3"]),
      covers: [random.pick(SelfAssessmentItem.allCases)], text: "Text", illustrative: true)
  }

  private static func risk(_ random: inout SplitMix64) -> Risk {
    Risk(
      id: "k", on: day(&random), text: "Risk", likelihood: .low, impact: .high, mitigation: nil,
      objective: nil, closed: random.maybe(1, in: 2) { day(&$0) }, illustrative: true)
  }
}
