import BoardModel

/// A meeting of the improvement board.
struct MeetingRecord: Record {
  private var id: Identifier<Meeting>?
  private var on: Day?
  private var arranged: Day?
  private var cancelled: Day?
  private var cancelledBecause: Prose?
  private var packDue: Day?
  private var chair: Identifier<PersonInRole>?
  private var chairs = Log<ChairEntry>(inOrder: [])
  private var attendance: [Attendance] = []
  private var report: BoardReport?
  private var struckReports: [BoardReport] = []
  private var decisions: [Decision] = []
  private var actions: [BoardAction] = []
  private var minutes: Minutes?
  private var illustrative = false
  private var struck: Strike?

  static let table = RecordTable<Self>("meeting", "A meeting of the improvement board.") {
    $0.required("id", .newName(.meeting), "What ratings point at.", { $0.id }) { $0.id = $1 }
    $0.required("on", .day, "The day it is held.", { $0.on }) { $0.on = $1 }
    $0.optional("arranged", .day, "When its date was set.", { $0.arranged }) { $0.arranged = $1 }
    $0.optional("cancelled", .day, "When it was called off.", { $0.cancelled }) {
      $0.cancelled = $1
    }
    $0.optional("cancelledBecause", .text, "Why.", { $0.cancelledBecause }) {
      $0.cancelledBecause = $1
    }
    $0.optional("packDue", .day, "When its report and papers are due.", { $0.packDue }) {
      $0.packDue = $1
    }
    $0.optional("chair", .reference(.person), "Who is to chair it.", { $0.toChair }) {
      $0.chair = $1
    }
    $0.optional(
      "chairs", .log(of: .record(ChairRecord.self)), "Who chaired it, as that became known.",
      { $0.chairs }
    ) { $0.chairs = $1 }
    $0.optional(
      "attendance", .list(of: .record(AttendanceRecord.self)), "Who was there.", { $0.attendance }
    ) { $0.attendance = $1 }
    $0.optional("report", .record(ReportRecord.self), "The report it was given.", { $0.report }) {
      $0.report = $1
    }
    $0.optional(
      "struckReports", .list(of: .record(ReportRecord.self)),
      "Reports that were found to be wrongly recorded.", { $0.struckReports }
    ) { $0.struckReports = $1 }
    $0.optional(
      "decisions", .list(of: .record(DecisionRecord.self)), "What it decided.", { $0.decisions }
    ) { $0.decisions = $1 }
    $0.optional(
      "actions", .list(of: .record(BoardActionRecord.self)), "What it asked to be done.",
      { $0.actions }
    ) { $0.actions = $1 }
    $0.optional(
      "minutes", .record(MinutesRecord.self), "Its minutes, once agreed.", { $0.minutes }
    ) { $0.minutes = $1 }
    $0.illustrative({ $0.illustrative }) { $0.illustrative = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Meeting? {
    expectInOrder(&reader, at: start)
    guard let id, let on else { return nil }
    return Meeting(
      id: id, on: on, arranged: arranged, cancelled: cancelled,
      cancelledBecause: cancelledBecause, packDue: packDue, chair: chair, chairs: chairs,
      attendance: attendance,
      report: report, struckReports: struckReports, decisions: decisions, actions: actions,
      minutes: minutes,
      illustrative: illustrative, struck: struck)
  }

  /// What comes of a meeting is not older than the meeting.
  private func expectInOrder(_ reader: inout JSONReader, at start: Int) {
    reader.expect("arranged", arranged, notAfter: "on", on, at: start)
    reader.expect("cancelled", cancelled, notAfter: "on", on, at: start)
    reader.expect("cancelled", cancelled, notBefore: "arranged", arranged, at: start)
    reader.expect("packDue", packDue, notAfter: "on", on, at: start)
    reader.expect("chairs", chairs.wholeHistory.first?.on, notBefore: "on", on, at: start)
    for (index, action) in actions.enumerated() {
      reader.expect(
        "closed", action.closed, notBefore: "on", on, at: start,
        [.key("actions"), .index(index), .key("closed")])
    }
    reader.expect(
      "minutes", minutes?.agreed, notBefore: "on", on, at: start,
      [.key("minutes"), .key("agreed")])
    // Arranged and never to be held, it can be struck through before its day.
    reader.expect(struck, nil, notBefore: arranged ?? on, at: start)
    for (index, one) in attendance.enumerated() {
      expect(one.struck, notBefore: on, &reader, at: start, "attendance", index)
    }
    for (index, decision) in decisions.enumerated() {
      expect(decision.struck, notBefore: on, &reader, at: start, "decisions", index)
    }
    for (index, action) in actions.enumerated() {
      expect(action.struck, notBefore: on, &reader, at: start, "actions", index)
    }
  }

  private func expect(
    _ struck: Strike?, notBefore day: Day?, _ reader: inout JSONReader, at start: Int,
    _ list: String, _ index: Int
  ) {
    guard let struck else { return }
    reader.expect(
      "struck", struck.on, notBefore: "on", day, at: start,
      [.key(list), .index(index), .key("struck"), .key("on")])
  }
}
