internal import BoardModel

/// The fields of forms that record what the board does.
extension RecordForm {
  func boardFields(_ context: FormContext) -> [FormField] {
    let council = context.council
    switch self {
    case .arrangeMeeting:
      return [
        context.due("To be held"),
        context.person(.chair, "Chair", context.independentChair),
        FormField(.until, "Papers due", .day(.future), hint: "the report and the pack"),
        context.on("Date set on"),
      ]
    case .cancelMeeting(let id):
      return meeting(id, context) { $0.on >= context.day }
        + [context.because(needed: false), context.on]
    case .attendance(let id): return attendance(id, context)
    case .boardReport(let id):
      return meeting(id, context) { $0.report == nil }
        + [
          FormField(
            .covers, "It held", .several(.reportParts), hint: "the parts of clause 5c, with commas"),
          context.on("Handed in"),
        ]
    case .minutes(let id):
      return meeting(id, context) { $0.minutes == nil && $0.on <= context.today }
        + [
          FormField(.text, "They say", hint: "in short, if it is worth a word"),
          context.on("Agreed on"),
        ]
    case .decision(let id, let ref):
      return meeting(id, context) { $0.on <= context.today }
        + [FormField(.text, "Decision", needed: true), objective(ref, context)]
    case .boardAction(let id, let ref):
      return meeting(id, context) { $0.on <= context.today }
        + [
          FormField(.text, "To be done", needed: true), context.person(.owner, "By whom"),
          context.due(), objective(ref, context),
        ]
    case .closeBoardAction(let id):
      return which(.boardActions(of: council, areClosed: false), "Action", id?.string)
        + [FormField(.text, "Outcome"), context.on("Done on")]
    case .reopenBoardAction(let id):
      return which(.boardActions(of: council, areClosed: true), "Action", id?.string)
        + [context.because(), context.on]
    default: return []
    }
  }

  /// Who is recorded already stands in the lists; what is moved to another is a correction.
  private func attendance(_ id: Identifier<Meeting>?, _ context: FormContext) -> [FormField] {
    let people = [Choice].peopleOfList(context.council)
    let meeting = context.council.meetings.wholeHistory.first { $0.id == id }
    func list(_ id: FieldID, _ label: String, _ presence: Attendance.Presence, _ hint: String)
      -> FormField
    {
      let there = (meeting?.attendance ?? []).filter {
        $0.struck == nil && $0.presence == presence
      }
      return FormField(
        id, label, .several(people), there.map(\.who.string).joined(separator: ", "), hint: hint)
    }
    let day =
      id == nil
      ? [FormField(.meeting, "Meeting of", .day(.past), context.meetingDay.text, needed: true)] : []
    return day + [
      list(.present, "Present", .present, "short names with commas"),
      list(.apologies, "Apologies", .apologies, ""),
      list(.absent, "Absent", .absent, "without a word"),
      context.person(
        .chair, "Chair", meeting?.chair(on: context.today) ?? context.independentChair),
      context.because(needed: false),
    ]
  }

  private func meeting(
    _ id: Identifier<Meeting>?, _ context: FormContext, _ isMeant: (Meeting) -> Bool
  ) -> [FormField] {
    guard id == nil else { return [] }
    let meant = context.council.meetings.wholeHistory.filter {
      $0.struck == nil && $0.cancelled == nil && isMeant($0)
    }
    let choices = [Choice].meetings(meant)
    // The meeting of the day, or the last before it, is the one most likely meant.
    let near = meant.last { $0.on <= context.day } ?? meant.first
    return [
      FormField(
        .meeting, "Meeting", .choice(choices), choices.choice(of: near?.id.string)?.words ?? "",
        needed: true, hint: choices.isEmpty ? "record who was there first" : "")
    ]
  }
}

extension RecordForm {
  /// Asks which record is meant, where none was named.
  func which(
    _ choices: [Choice], _ label: String, _ known: String?, or likely: Choice? = nil
  ) -> [FormField] {
    guard known == nil else { return [] }
    let only = choices.count == 1 ? choices.first : nil
    return [
      FormField(
        .which, label, .choice(choices), (likely ?? only)?.words ?? "", needed: true,
        hint: choices.isEmpty ? "there is none" : "")
    ]
  }

  func objective(
    _ ref: ObjectiveRef?, _ context: FormContext, needed: Bool = false
  ) -> FormField {
    let choices = [Choice].objectives(of: context.council, but: [])
    return FormField(
      .objective, "Objective", .choice(choices), choices.choice(of: ref?.string)?.words ?? "",
      needed: needed, hint: needed ? "" : "if it is about one")
  }
}

extension FormContext {
  func on(_ label: String) -> FormField {
    FormField(.on, label, .day(.past), day.text, needed: true)
  }

  var independentChair: Identifier<PersonInRole>? {
    council.people.first { $0.roles.contains(.independentChair) }?.id
  }

  /// The latest meeting arranged by the day of which nothing is recorded; the day without one.
  fileprivate var meetingDay: Day {
    CouncilAsOf(council, on: day).unrecordedMeetings.last?.on ?? day
  }
}

extension [Choice] {
  static func meetings(_ meetings: [Meeting]) -> [Choice] {
    meetings.reversed().map {
      Choice(
        value: $0.id.string, words: "board of \($0.on.text)", also: [$0.on.iso], hint: $0.id.string)
    }
  }
}
