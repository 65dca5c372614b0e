internal import BoardModel

/// What forms of the board's record ask to be done.
extension RecordForm {
  func boardCommands(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> [any Command] {
    switch self {
    case .arrangeMeeting:
      return [
        ArrangeMeeting(
          held: try values.day(.due), chair: try values.identifier(.chair),
          packDue: try values.optionalDay(.until), on: try values.day(.on))
      ]
    case .cancelMeeting(let id):
      return [
        CancelMeeting(
          .id(try meeting(id, values)), because: try values.optionalText(.because),
          on: try values.day(.on))
      ]
    case .attendance(let id): return try attendance(id, values, in: council)
    case .boardReport(let id):
      return [
        SubmitBoardReport(
          .id(try meeting(id, values)),
          parts: try values.several(.covers).compactMap(SubmitBoardReport.Part.init),
          on: try values.day(.on))
      ]
    case .addToReport(let id):
      return [
        AddToBoardReport(
          .id(try meeting(id, values)),
          parts: try values.several(.covers).compactMap(BoardReport.Part.init),
          on: try values.day(.on))
      ]
    case .minutes(let id):
      return [
        AgreeMinutes(
          .id(try meeting(id, values)), text: try values.optionalText(.text),
          on: try values.day(.on))
      ]
    case .decision(let id, _):
      return [
        AddDecision(
          .id(try meeting(id, values)), text: try values.text(.text),
          about: try values.objective())
      ]
    case .boardAction(let id, _):
      return [
        AddBoardAction(
          .id(try meeting(id, values)), text: try values.text(.text),
          owner: try values.identifier(.owner), due: try values.day(.due),
          about: try values.objective())
      ]
    case .closeBoardAction(let id):
      return [
        CloseBoardAction(
          try values.record(id), outcome: try values.optionalText(.text), on: try values.day(.on))
      ]
    case .reopenBoardAction(let id):
      return [
        ReopenBoardAction(
          try values.record(id), because: try values.text(.because), on: try values.day(.on))
      ]
    default: throw FieldProblem(field: nil, words: "There is nothing to save.")
    }
  }

  /// Who is in a list is recorded so; who was taken out of all of them is struck through.
  private func attendance(
    _ id: Identifier<Meeting>?, _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> [any Command] {
    let chosen: String
    if let id { chosen = id.string } else { chosen = try values.needed(.meeting) }
    let isUnarranged = chosen == Choice.unarranged.value
    let id: Identifier<Meeting>? = isUnarranged ? nil : Identifier(Prose(chosen))
    let met = try values.optionalDay(.dated)
    if let met, !isUnarranged {
      throw FieldProblem(
        field: .dated,
        words:
          "\(met.text) is for \(Choice.unarranged.words); choose that above, or leave this empty.")
    }
    let name: MeetingName
    if let id { name = .id(id) } else { name = .day(try values.day(.dated)) }
    var named: [Attendance] = []
    for (field, presence) in [
      (FieldID.present, Attendance.Presence.present), (.apologies, .apologies), (.absent, .absent),
    ] {
      for person in try values.several(field) {
        named.append(Attendance(who: Identifier(Prose(person)), presence: presence))
      }
    }
    let because = try values.optionalText(.because)
    let by: Identifier<PersonInRole>? = nil
    let known = council.meetings.wholeHistory.first { $0.id == id }
    let gone = (known?.attendance ?? []).filter { one in
      one.struck == nil && !named.contains { $0.who == one.who }
    }
    var commands: [any Command] = []
    let isNews =
      known.map { meeting in
        let chair = try? values.identifier(.chair) as Identifier<PersonInRole>?
        return named.contains { one in
          !meeting.attendance.contains { $0 == one }
        } || (chair ?? nil) != meeting.chaired(by: values.today) && (chair ?? nil) != nil
      } ?? true
    if isNews || gone.isEmpty {
      commands.append(
        RecordAttendance(
          name, isUnarranged: isUnarranged, named, chair: try values.identifier(.chair),
          because: because, on: values.today,
          by: by))
    }
    for one in gone {
      guard let id else { break }
      guard let because else {
        throw FieldProblem(
          field: .because,
          words: "\(one.who) was recorded as \(one.presence.rawValue). Say why that was wrong.")
      }
      commands.append(
        StrikeRecord(.attendance(id, one.who), because: because, on: values.today, by: by))
    }
    return commands
  }

  private func meeting(
    _ id: Identifier<Meeting>?, _ values: FormValues
  ) throws(FieldProblem) -> Identifier<Meeting> {
    if let id { return id }
    return try values.neededIdentifier(.meeting)
  }
}

extension FormValues {
  /// The record that was named, or the one that was chosen.
  func record<Subject>(
    _ id: Identifier<Subject>?
  ) throws(FieldProblem) -> Identifier<Subject> {
    if let id { return id }
    return try neededIdentifier(.which)
  }

  func objective() throws(FieldProblem) -> ObjectiveRef? {
    try chosen(.objective).flatMap { ObjectiveRef($0) }
  }

  func neededObjective() throws(FieldProblem) -> ObjectiveRef {
    if let ref = ObjectiveRef(try needed(.objective)) { return ref }
    throw FieldProblem(field: .objective, words: "A choice is needed here.")
  }

  /// What stands in a field of several texts, with `;` between.
  func texts(_ id: FieldID) throws(FieldProblem) -> [Prose] {
    let whole = try optionalText(id)?.string ?? ""
    return whole.split(separator: ";").map { TypedText.trimmed(String($0)) }
      .filter { !$0.isEmpty }.map { Prose($0) }
  }
}
