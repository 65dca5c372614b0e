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
