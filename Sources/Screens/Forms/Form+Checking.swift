internal import BoardModel

/// Holding a form against the council as it is now.
extension Form {
  /// Works out again what is wrong, to be said beside the field it belongs to.
  mutating func check(against council: Council) {
    complaint = nil
    guard isChanged || isTried else { return }
    switch attempt(against: council, isProbing: !isTried) {
    case .success: return
    case .failure(let problem): complaint = problem
    }
  }

  /// The command it asks for; or the first field that stands in the way, with the cursor put there.
  mutating func finish(against council: Council) -> (any Command)? {
    focused.finish(today: today)
    isTried = true
    reason = nil
    switch attempt(against: council, isProbing: false) {
    case .success(let command):
      complaint = nil
      return command
    case .failure(let problem):
      if let place = field(problem.field) { move(to: place) }
      complaint = problem
      return nil
    }
  }

  private func attempt(
    against council: Council, isProbing: Bool
  ) -> Result<any Command, FieldProblem> {
    if !isProbing, let field = fields.first(where: { $0.left != nil }), let left = field.left {
      return .failure(FieldProblem(field: field.id, words: left.words))
    }
    let values = FormValues(fields: fields, today: today, isProbing: isProbing)
    let command: any Command
    do {
      command = try kind.command(values, in: council)
    } catch {
      // What is only missing yet is not worth a word before somebody wants to save.
      let isMissing = error.field.flatMap { field($0) }.map { fields[$0].isEmpty } ?? true
      return isProbing && isMissing ? .success(ManyCommands([])) : .failure(error)
    }
    do {
      var changed = council
      try command.apply(to: &changed, today: today)
      return .success(command)
    } catch  where isProbing && error.isOfNothingNew {
      return .success(command)
    } catch {
      return .failure(FieldProblem(field: place(of: error), words: error.words(refusing: command)))
    }
  }

  /// The field a refusal belongs to; nothing where it is of the form as a whole.
  private func place(of refusal: Refusal) -> FieldID? {
    let wanted: [FieldID] =
      switch refusal {
      case .noPerson(let id, _): people(called: id)
      case .noPartner: [.partner, .agency]
      case .noMeeting, .meetingCancelled, .meetingOfOtherDay: [.meeting]
      case .noPriority: [.priority]
      case .noMeasure: [.measures]
      case .noArea, .noFinding: [.sources, .areas]
      case .inFuture, .notYetInPlan, .beforeEarlierEntry:
        [dayField(of: refusal), .on, .published, .meeting]
      case .forecastBeforeItsDay, .alreadyForecast: [.due]
      case .dueBefore: [.due, .partDue(1)]
      case .deadlineBeforeReport: [.due]
      case .reportAhead: [.published]
      case .noticeAhead: [.from]
      case .alreadyNamed: [.id]
      case .noticeBeforeReport: [.from]
      case .alreadySetOut: [.text]
      case .answerDueBefore: [.answerBy]
      case .overrideEndsBefore: [.until]
      case .nothingToRate, .alreadyRated: [.delivery, .impact]
      case .nothingToLift: [.ruling]
      case .mergedIntoItself: [.target]
      case .wrongStatus: [.percent]
      case .noAction, .noMilestone, .noContribution, .noAsk: [.which]
      case .noObjective: [.objective, .objectives]
      case .objectiveEnded, .noEntry, .severalEntries, .nothingToChange, .alreadyAnswered,
        .alreadyStruck, .tooFewObjectives, .noRefsLeft:
        []
      case .ofRecord(let refusal): places(of: refusal)
      }
    return wanted.first { field($0) != nil }
  }

  /// Of a correction two days are asked for: the refused one is the one to be looked at.
  private func dayField(of refusal: Refusal) -> FieldID {
    let day: Day? =
      switch refusal {
      case .inFuture(let day, _), .beforeEarlierEntry(let day, _): day
      case .notYetInPlan(_, _, let day): day
      default: nil
      }
    let dated = fields.first { $0.id == .dated }?.day(from: today)
    let on = fields.first { $0.id == .on }?.day(from: today)
    return day != nil && day == dated && day != on ? .dated : .on
  }

  private func people(called id: Prose) -> [FieldID] {
    fields.filter { $0.choice?.value == id.string }.map(\.id) + [.by]
  }
}

extension FormField.Left {
  /// That it is not in the field, why, and where it is.
  fileprivate var words: String {
    let place = file.map { "; it is left in \($0)" } ?? ""
    return "What you wrote in the editor is not in this field\(place). \(why) "
      + "Shorten it in the editor, or write something else here."
  }
}

extension Refusal {
  /// Whether everything is so already: what was only chosen yet has still to be changed.
  fileprivate var isOfNothingNew: Bool {
    switch self {
    case .nothingToChange, .alreadySetOut: true
    default: false
    }
  }
}
