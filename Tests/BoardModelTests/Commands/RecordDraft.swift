import BoardModel

/// The council that recording is tried on, with a little of everything a council keeps.
enum RecordDraft {
  static let today = CommandDraft.today
  /// Held, with the chair present and nothing else.
  static let held: Identifier<Meeting> = "m-2025-06"
  /// Arranged on 2 January and still to come.
  static let coming: Identifier<Meeting> = "m-2025-07"

  static var council: Council {
    let bare = CommandDraft.council
    return Council(
      id: bare.id, name: bare.name, notice: bare.notice,
      areas: [
        AreaForImprovement(
          id: "k-01", document: "Report", reference: "1", text: "Visits", theme: .practice,
          published: "2025-01-20")
      ], plan: bare.plan,
      people: bare.people + [
        PersonInRole(
          id: "dfe-lead", title: "DfE case lead", name: nil, agency: "dfe",
          headOfServiceOrAbove: true, illustrative: true)
      ],
      partners: bare.partners + [
        Partner(id: "dfe", name: "Department", kind: .department, illustrative: true)
      ], meetings: meetings(bare.meetings),
      reviews: [
        Review(
          id: "r1", kind: .department, title: "First", arranged: "2025-03-01", due: "2025-06-20",
          held: nil, reviewer: nil, themes: [.culture], findings: [], illustrative: true)
      ],
      selfAssessments: Log([
        SelfAssessment(
          id: "sa1", on: "2025-06-01", review: "r1", covers: [.progress], text: "Honest",
          illustrative: true)
      ]),
      adviserReports: [
        AdviserReport(
          id: "ar1", title: "First", arranged: "2025-03-01", due: "2025-06-20", received: nil,
          text: nil, illustrative: true)
      ],
      visits: Log([
        Visit(
          id: "v1", kind: .monitoringVisit, title: "First", from: "2025-04-01", to: "2025-04-02",
          published: "2025-05-01", inspectors: [], areasCovered: [],
          findings: [Finding(id: "v1-f1", text: "Late", tag: .stillWeak, areas: ["k-01"])],
          copiedToDepartment: true, source: "Ofsted", illustrative: true)
      ]), holdsIllustrativeRecords: true)
  }

  /// Those of the first half of the year were held; June's decided and asked for something.
  private static func meetings(_ bare: Log<Meeting>) -> Log<Meeting> {
    Log(
      bare.wholeHistory.map { meeting in
        let isHeld = meeting.on <= today
        let isJune = meeting.id == held
        return Meeting(
          id: meeting.id, on: meeting.on, arranged: meeting.arranged, cancelled: nil, chair: nil,
          attendance: isHeld ? [Attendance(who: "chair", presence: .present)] : [], report: nil,
          decisions: isJune
            ? [Decision(id: "d1", text: "Agreed", objective: CommandDraft.ref)] : [],
          actions: isJune
            ? [
              BoardAction(
                id: "b1", text: "Write", owner: nil, due: "2025-06-29", closed: nil,
                objective: nil)
            ] : [], illustrative: true)
      })
  }
}

extension Council {
  func foundMeeting(_ id: Identifier<Meeting>) -> Meeting? {
    meetings.wholeHistory.first { $0.id == id }
  }

  func foundAction(_ id: Identifier<BoardAction>) -> BoardAction? {
    meetings.wholeHistory.flatMap(\.actions).first { $0.id == id }
  }

  /// The council as its records stood on a day.
  func stood(_ day: Day) -> Council { CouncilAsOf(self, on: day).standing }

  func refused(_ command: some Command) -> RecordRefusal? {
    if case .ofRecord(let refusal)? = refusal(of: command) { refusal } else { nil }
  }
}
