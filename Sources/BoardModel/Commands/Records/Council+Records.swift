/// What commands find and change in a council's records, with the refusals they share.
extension Council {
  mutating func change(
    _ name: MeetingName, _ body: (inout Meeting) throws(Refusal) -> Void
  ) throws(Refusal) {
    let id = try meeting(name).id
    try meetings.change(.meeting(id), where: { $0.id == id }, known: \.id.words, body)
  }

  /// The meeting that is meant, unless it was cancelled or struck through.
  func meeting(_ name: MeetingName) throws(Refusal) -> Meeting {
    let all = meetings.wholeHistory
    let meeting: Meeting
    switch name {
    case .day(let day):
      guard let found = standingMeeting(on: day) else { throw .ofRecord(.noMeetingOn(day)) }
      meeting = found
    case .id(let id):
      guard let found = all.first(where: { $0.id == id }) else {
        throw .noMeeting(id.words, known: all.map(\.id.words))
      }
      meeting = found
    }
    if let struck = meeting.struck { throw .ofRecord(.struck(.meeting(meeting.id), on: struck.on)) }
    if meeting.cancelled != nil { throw .meetingCancelled(meeting.id.words) }
    return meeting
  }

  /// The meeting of a day that was neither cancelled nor struck through.
  func standingMeeting(on day: Day) -> Meeting? {
    meetings.wholeHistory.first { $0.on == day && $0.cancelled == nil && $0.struck == nil }
  }

  mutating func changeAction(
    _ id: Identifier<BoardAction>, _ body: (inout BoardAction, Day) throws(Refusal) -> Void
  ) throws(Refusal) {
    let all = meetings.wholeHistory
    guard let meeting = all.first(where: { $0.actions.contains { $0.id == id } }) else {
      throw .ofRecord(
        .noRecord(.boardAction, id.words, known: all.flatMap(\.actions).map(\.id.words)))
    }
    try meetings.change(.meeting(meeting.id), where: { $0.id == meeting.id }, known: \.id.words) {
      meeting throws(Refusal) in
      for place in meeting.actions.indices where meeting.actions[place].id == id {
        if let struck = meeting.actions[place].struck {
          throw .ofRecord(.struck(.boardAction(id), on: struck.on))
        }
        try body(&meeting.actions[place], meeting.on)
      }
    }
  }

  func checkObjective(_ ref: ObjectiveRef?) throws(Refusal) {
    guard let ref, objective(ref) == nil else { return }
    throw .noObjective(ref, known: plan.objectives.map(\.ref))
  }

  func checkAreas(_ ids: [Identifier<AreaForImprovement>]) throws(Refusal) {
    for id in ids where !areas.contains(where: { $0.id == id }) {
      throw .noArea(id.words, known: areas.map(\.id.words))
    }
  }

  static func checkThemes(_ themes: [ReviewTheme]) throws(Refusal) {
    for (place, theme) in themes.enumerated() where themes[..<place].contains(theme) {
      throw .ofRecord(.themeTwice(theme))
    }
  }
}

extension Array where Element: Struck {
  /// Changes one record, unless there is none of that name or it was struck through.
  mutating func change(
    _ name: RecordName, where isMeant: (Element) -> Bool, known: (Element) -> Prose,
    _ body: (inout Element) throws(Refusal) -> Void
  ) throws(Refusal) {
    guard let place = firstIndex(where: isMeant) else {
      throw .ofRecord(.noRecord(name.kind, name.id, known: map(known)))
    }
    if let struck = self[place].struck { throw .ofRecord(.struck(name, on: struck.on)) }
    try body(&self[place])
  }
}

extension Log where Entry: Correctable {
  /// The same for a record that has a day, which the change may set.
  mutating func change(
    _ name: RecordName, where isMeant: (Entry) -> Bool, known: (Entry) -> Prose,
    _ body: (inout Entry) throws(Refusal) -> Void
  ) throws(Refusal) {
    var entries = wholeHistory
    guard let place = entries.firstIndex(where: isMeant) else {
      throw .ofRecord(.noRecord(name.kind, name.id, known: entries.map(known)))
    }
    if let struck = entries[place].struck { throw .ofRecord(.struck(name, on: struck.on)) }
    try body(&entries[place])
    self = Log(entries)
  }
}

extension NewName {
  /// `r-2025-07-18`, and `r-2025-07-18-2` for the second of a day.
  static func dated<Subject>(
    _ stem: String, _ day: Day, taken: [Identifier<Subject>]
  ) -> Identifier<Subject> {
    let plain = Identifier<Subject>(Prose("\(stem)-\(day.iso)"))
    if !taken.contains(plain) { return plain }
    return next("\(plain)-", count: 1, taken: taken)
  }

  /// A part of a record: the record's own name and a letter, where that leaves room for a number.
  static func part<Whole, Part>(
    of whole: Identifier<Whole>, _ letter: String, count: Int, taken: [Identifier<Part>]
  ) -> Identifier<Part> {
    let stem = whole.words.utf8.count <= 50 ? "\(whole)-\(letter)" : letter
    return next(stem, count: count, taken: taken)
  }
}
