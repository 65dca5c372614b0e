import BoardModel

/// Who was at a meeting.
struct AttendanceRecord: Record {
  private var who: Identifier<PersonInRole>?
  private var presence: Attendance.Presence?
  private var struck: Strike?

  static let table = RecordTable<Self>("attendance", "Who was at a meeting.") {
    $0.required("who", .reference(.person), "The person.", { $0.who }) { $0.who = $1 }
    $0.required(
      "presence", .oneOf(Attendance.Presence.self), "Whether they came.", { $0.presence }
    ) { $0.presence = $1 }
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Attendance? {
    guard let who, let presence else { return nil }
    return Attendance(who: who, presence: presence, struck: struck)
  }
}

/// Who chaired a meeting.
struct ChairRecord: Record {
  private var on: Day?
  private var who: Identifier<PersonInRole>?

  static let table = RecordTable<Self>("chair", "Who chaired a meeting, from a day on.") {
    $0.required("on", .day, "The day from which it was known.", { $0.on }) { $0.on = $1 }
    $0.required("who", .reference(.person), "The person.", { $0.who }) { $0.who = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> ChairEntry? {
    guard let on, let who else { return nil }
    return ChairEntry(on: on, who: who)
  }
}

/// The report a meeting was given.
struct ReportRecord: Record {
  private var submitted: Day?
  private var data: Bool?
  private var analysis: Bool?
  private var recommendations: Bool?
  private var evidenceOfImpact: Bool?
  private var struck: Strike?

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
    $0.struck({ $0.struck }) { $0.struck = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> BoardReport? {
    if let struck {
      reader.expect(
        "struck", struck.on, notBefore: "submitted", submitted, at: start,
        [.key("struck"), .key("on")])
    }
    guard let submitted, let data, let analysis, let recommendations, let evidenceOfImpact
    else { return nil }
    return BoardReport(
      submitted: submitted, data: data, analysis: analysis, recommendations: recommendations,
      evidenceOfImpact: evidenceOfImpact, struck: struck)
  }
}

/// The minutes of a meeting.
struct MinutesRecord: Record {
  private var agreed: Day?
  private var text: Prose?

  static let table = RecordTable<Self>("minutes", "The minutes of a meeting.") {
    $0.required("agreed", .day, "The day the board agreed to them.", { $0.agreed }) {
      $0.agreed = $1
    }
    $0.optional("text", .text, "What they say, in short.", { $0.text }) { $0.text = $1 }
  }

  consuming func build(_ reader: inout JSONReader, at start: Int) -> Minutes? {
    guard let agreed else { return nil }
    return Minutes(agreed: agreed, text: text)
  }
}
