import BoardModel

/// A meeting of the improvement board.
struct MeetingRecord: Record {
  private var id: Identifier<Meeting>?
  private var on: Day?
  private var arranged: Day?
  private var cancelled: Day?
  private var packDue: Day?
  private var chair: Identifier<PersonInRole>?
  private var attendance: [Attendance] = []
  private var report: BoardReport?
  private var decisions: [Decision] = []
  private var actions: [BoardAction] = []
  private var illustrative = false

  static let table = RecordTable<Self>("meeting", "A meeting of the improvement board.") {
    $0.required("id", .newName(.meeting), "What ratings point at.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it is held.", { $0.on }) { $0.on = $1 }
    $0.optional("arranged", .day, "When its date was set.", { $0.arranged }) { $0.arranged = $1 }
    $0.optional("cancelled", .day, "When it was called off.", { $0.cancelled }) {
      $0.cancelled = $1
    }
    $0.optional("packDue", .day, "When its report and papers are due.", { $0.packDue }) {
      $0.packDue = $1
    }
    $0.optional("chair", .reference(.person), "Who chairs it.", { $0.chair }) { $0.chair = $1 }
    $0.optional(
      "attendance", .list(of: .record(AttendanceRecord.self)), "Who was there.", { $0.attendance }
    ) { $0.attendance = $1 }
    $0.optional("report", .record(ReportRecord.self), "The report it was given.", { $0.report }) {
      $0.report = $1
    }
    $0.optional(
      "decisions", .list(of: .record(DecisionRecord.self)), "What it decided.", { $0.decisions }
    ) { $0.decisions = $1 }
    $0.optional(
      "actions", .list(of: .record(BoardActionRecord.self)), "What it asked to be done.",
      { $0.actions }
    ) { $0.actions = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Meeting? {
    reader.expect("arranged", arranged, notAfter: "on", on, at: start)
    reader.expect("cancelled", cancelled, notAfter: "on", on, at: start)
    reader.expect("cancelled", cancelled, notBefore: "arranged", arranged, at: start)
    reader.expect("packDue", packDue, notAfter: "on", on, at: start)
    for (index, action) in actions.enumerated() {
      reader.expect(
        "closed", action.closed, notBefore: "on", on, at: start,
        [.key("actions"), .index(index), .key("closed")])
    }
    guard let id, let on else { return nil }
    return Meeting(
      id: id, on: on, arranged: arranged, cancelled: cancelled, packDue: packDue,
      chair: chair, attendance: attendance, report: report, decisions: decisions, actions: actions,
      illustrative: illustrative)
  }
}

/// Who was at a meeting.
struct AttendanceRecord: Record {
  private var who: Identifier<PersonInRole>?
  private var presence: Attendance.Presence?

  static let table = RecordTable<Self>("attendance", "Who was at a meeting.") {
    $0.required("who", .reference(.person), "The person.", { $0.who }) { $0.who = $1 }
    $0.required(
      "presence", .oneOf(Attendance.Presence.self), "Whether they came.", { $0.presence }
    ) { $0.presence = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Attendance? {
    guard let who, let presence else { return nil }
    return Attendance(who: who, presence: presence)
  }
}

/// The report a meeting was given.
struct ReportRecord: Record {
  private var submitted: Day?
  private var data: Bool?
  private var analysis: Bool?
  private var recommendations: Bool?
  private var evidenceOfImpact: Bool?

  static let table = RecordTable<Self>("report", "The report a meeting was given (clause 5c).") {
    $0.required("submitted", .day, "When it was handed in.", { $0.submitted }) {
      $0.submitted = $1
    }
    $0.required("data", .truth, "Whether it had data.", { $0.data }) { $0.data = $1 }
    $0.required("analysis", .truth, "Whether it had analysis.", { $0.analysis }) {
      $0.analysis = $1
    }
    $0.required(
      "recommendations", .truth, "Whether it had recommendations.", { $0.recommendations }
    ) { $0.recommendations = $1 }
    $0.required(
      "evidenceOfImpact", .truth, "Whether it had evidence of impact.", { $0.evidenceOfImpact }
    ) { $0.evidenceOfImpact = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardReport? {
    guard let submitted, let data, let analysis, let recommendations, let evidenceOfImpact
    else { return nil }
    return BoardReport(
      submitted: submitted, data: data, analysis: analysis, recommendations: recommendations,
      evidenceOfImpact: evidenceOfImpact)
  }
}

/// What a meeting decided.
struct DecisionRecord: Record {
  private var id: Identifier<Decision>?
  private var text: Prose?
  private var objective: ObjectiveRef?

  static let table = RecordTable<Self>("decision", "What a meeting decided.") {
    $0.required("id", .newName(.decision), "The decision's own name.", { $0.id }) { $0.id = $1 }
    $0.required("text", .text, "What was decided.", { $0.text }) { $0.text = $1 }
    $0.optional("objective", .objective, "The objective it is about.", { $0.objective }) {
      $0.objective = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Decision? {
    guard let id, let text else { return nil }
    return Decision(id: id, text: text, objective: objective)
  }
}

/// What a meeting asked somebody to do.
struct BoardActionRecord: Record {
  private var id: Identifier<BoardAction>?
  private var text: Prose?
  private var owner: Identifier<PersonInRole>?
  private var due: Day?
  private var closed: Day?
  private var objective: ObjectiveRef?

  static let table = RecordTable<Self>("boardAction", "What a meeting asked somebody to do.") {
    $0.required("id", .newName(.boardAction), "The action's own name.", { $0.id }) { $0.id = $1 }
    $0.required("text", .text, "What was asked.", { $0.text }) { $0.text = $1 }
    $0.optional("owner", .reference(.person), "Who does it.", { $0.owner }) { $0.owner = $1 }
    $0.required("due", .day, "The day it is due.", { $0.due }) { $0.due = $1 }
    $0.optional("closed", .day, "The day it was done.", { $0.closed }) { $0.closed = $1 }
    $0.optional("objective", .objective, "The objective it is about.", { $0.objective }) {
      $0.objective = $1
    }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardAction? {
    guard let id, let text, let due else { return nil }
    return BoardAction(
      id: id, text: text, owner: owner, due: due, closed: closed, objective: objective)
  }
}
