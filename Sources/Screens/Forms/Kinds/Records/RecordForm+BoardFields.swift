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
            .covers, "It held", .several(.reportParts), hint: "pick the parts; a comma between two"),
          context.on("Handed in"),
        ]
    case .addToReport(let id):
      let known = council.meetings.wholeHistory.first { $0.id == id }?.report
      let missing = BoardReport.Part.allCases.filter { known?.lacks($0) ?? true }
      return meeting(id, context) { $0.report.map { !$0.lacking.isEmpty } ?? false }
        + [
          FormField(
            .covers, "Added",
            .several(missing.map { Choice(value: $0.rawValue, words: $0.name) }), needed: true,
            hint: "pick what came later; a comma between two"),
          context.on("Came on"),
        ]
    case .minutes(let id):
      return meeting(id, context) { $0.minutes == nil && $0.on <= context.today }
        + [
          FormField(.text, "They say", hint: "in short; may be left empty"),
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
    let due =
      id == nil ? CouncilAsOf(context.council, on: context.day).unrecordedMeetings.last : nil
    let known = id ?? due?.id
    let meeting = context.council.meetings.wholeHistory.first { $0.id == known }
    func list(_ id: FieldID, _ label: String, _ presence: Attendance.Presence, _ hint: String)
      -> FormField
    {
      let there = (meeting?.attendance ?? []).filter {
        $0.struck == nil && $0.presence == presence
      }.map { people.choice(of: $0.who.string)?.words ?? $0.who.string }
      return FormField(
        id, label, .several(people), there.joined(separator: ", "), hint: hint)
    }
    return (id == nil ? which(context, due) : []) + [
      list(.present, "Present", .present, "pick who came; a comma before the next"),
      list(.apologies, "Apologies", .apologies, "who sent them"),
      list(.absent, "Absent", .absent, "who did not come and sent no word"),
      // Only who is known to have: who was to chair it may have stayed away.
      context.person(
        .chair, "Chair", meeting?.chaired(by: context.today), hint: "who did, and so was there"),
      context.because(needed: false),
    ]
  }

  /// A meeting on record, or, said so, one that never was arranged.
  private func which(_ context: FormContext, _ due: Meeting?) -> [FormField] {
    let held = context.council.meetings.wholeHistory.filter {
      $0.struck == nil && $0.cancelled == nil && $0.on <= context.today
    }
    let choices = [Choice].meetings(held) + [.unarranged]
    return [
      FormField(
        .meeting, "Meeting", .choice(choices), choices.choice(of: due?.id.string)?.words ?? "",
        needed: true, hint: "the one it was, of those on record"),
      FormField(
        .dated, "It met on", .day(.past), hint: "only of a meeting that was never arranged"),
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
}

extension Choice {
  static let unarranged = Choice(value: "unarranged", words: "a meeting that was never arranged")
}

extension [Choice] {
  static func meetings(_ meetings: [Meeting]) -> [Choice] {
    meetings.reversed().map {
      Choice(
        value: $0.id.string, words: "board of \($0.on.text)",
        also: [$0.on.iso, $0.on.text, $0.on.shortText], hint: $0.id.string)
    }
  }
}

extension BoardReport {
  /// Whether a part came neither with the report nor later.
  func lacks(_ part: Part) -> Bool {
    !has(part) && !additions.wholeHistory.contains { $0.part == part }
  }

  var lacking: [Part] { Part.allCases.filter(lacks) }
}
