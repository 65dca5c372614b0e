internal import BoardModel

/// What forms of voices, reviews, visits and clauses ask to be done.
extension RecordForm {
  func commands(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> [any Command] {
    switch self {
    case .voice(let ref, _):
      let objective: ObjectiveRef
      if let ref { objective = ref } else { objective = try values.neededObjective() }
      return [
        AddEvidence(
          objective, try values.neededValue(.kind), try values.neededValue(.strength),
          text: try values.text(.text), changed: try values.optionalText(.changed),
          on: try values.day(.on))
      ]
    case .whatChanged(let ref, let id): return [try whatChanged(ref, id, values)]
    case .contribution:
      return [
        AddContribution(
          try values.neededObjective(), partner: try values.neededIdentifier(.partner),
          expected: try values.text(.text), on: try values.day(.on))
      ]
    case .visit: return [try visit(values, in: council)]
    case .letter(let id):
      return [
        PublishLetter(
          try values.record(id), published: try values.day(.published),
          copiedToDepartment: try values.needed(.copied) == "yes", source: try values.text(.source))
      ]
    case .finding(let id, _, _):
      return [
        AddFinding(
          try values.record(id), try values.neededValue(.kind), text: try values.text(.text),
          areas: try values.several(.areas).map { Identifier(Prose($0)) },
          objectives: try values.several(.objectives).compactMap { ObjectiveRef($0) })
      ]
    case .underClause:
      return [
        RecordUnderClause(
          Prose(try values.needed(.clause)), try values.neededValue(.kind),
          text: try values.text(.text), due: try values.optionalDay(.due),
          on: try values.day(.on))
      ]
    case .endNotice:
      return [
        EndNotice(
          try values.neededValue(.status), text: try values.text(.text),
          date: try values.date(.on))
      ]
    case .strike(let known):
      var name = known
      if name == nil { name = RecordName(choice: try values.needed(.which)) }
      guard let name else {
        throw FieldProblem(field: .which, words: "A choice is needed here.")
      }
      return [
        StrikeRecord(
          name, because: try values.text(.wrong), on: try values.day(.on),
          by: try values.identifier(.by))
      ]
    case .arrangeReview, .holdReview, .moveReview, .cancelReview, .reviewFinding, .ready,
      .selfAssessment,
      .reviseSelfAssessment, .passage, .expectAdviserReport, .receiveAdviserReport:
      return [try reviewCommand(values)]
    default: return try boardCommands(values, in: council)
    }
  }

  /// A voice is chosen with the objective it was heard about.
  private func whatChanged(
    _ ref: ObjectiveRef?, _ id: Identifier<Evidence>?, _ values: FormValues
  ) throws(FieldProblem) -> any Command {
    let (text, on) = (try values.text(.text), try values.day(.on))
    if let ref, let id { return SayWhatChanged(ref, id, text: text, on: on) }
    let parts = try values.needed(.which).split(separator: " ").map(String.init)
    guard parts.count == 2, let objective = ObjectiveRef(parts[0]) else {
      throw FieldProblem(field: .which, words: "A choice is needed here.")
    }
    return SayWhatChanged(objective, Identifier(Prose(parts[1])), text: text, on: on)
  }

  /// The areas belong to what was looked at; to the field, where one was named.
  private func visit(
    _ values: FormValues, in council: Council
  ) throws(FieldProblem) -> any Command {
    let from = try values.day(.from)
    var visit = AddVisit(
      try values.neededValue(.kind), title: try values.text(.title), from: .day(from),
      to: .day(try values.optionalDay(.until) ?? from),
      published: try values.optionalDay(.published),
      source: try values.optionalText(.source))
    // Said before anything is asked for: a day without a year may have been taken for last year's.
    if let published = visit.published, published < visit.to.firstDay {
      throw FieldProblem(
        field: .published,
        words: RecordRefusal.publishedBefore(published, end: visit.to).description)
    }
    if visit.published != nil, visit.source == nil {
      throw FieldProblem(field: .source, words: "Say where its letter was published.")
    }
    visit.inspectors = try values.texts(.inspectors)
    visit.copiedToDepartment = try values.needed(.copied) == "yes"
    let areas = try values.several(.areas).map { Identifier<AreaForImprovement>(Prose($0)) }
    let looked = try values.texts(.text)
    if looked.count == 1 {
      visit.areasCovered = [VisitArea(text: looked[0], areas: areas)]
    } else {
      visit.areasCovered = looked.map { VisitArea(text: $0, areas: []) }
      for id in areas {
        guard let area = council.areas.first(where: { $0.id == id }) else { continue }
        visit.areasCovered.append(VisitArea(text: area.text, areas: [id]))
      }
    }
    return visit
  }

  private func reviewCommand(_ values: FormValues) throws(FieldProblem) -> any Command {
    switch self {
    case .arrangeReview:
      return ArrangeReview(
        try values.neededValue(.kind), title: try values.text(.title), due: try values.day(.due),
        reviewer: try values.optionalText(.reviewer), themes: try values.themes(),
        on: try values.day(.on))
    case .holdReview(let id):
      return HoldReview(
        try values.record(id), covered: try values.themes(), findings: try values.texts(.findings),
        heldBy: try values.optionalText(.reviewer), on: try values.day(.on))
    case .moveReview(let id):
      return MoveReview(
        try values.record(id), due: try values.day(.due),
        because: try values.optionalText(.because), on: try values.day(.on))
    case .cancelReview(let id):
      return CancelReview(
        try values.record(id), because: try values.optionalText(.because),
        on: try values.day(.on))
    case .reviewFinding(let id):
      return AddReviewFinding(
        try values.record(id), text: try values.text(.text), on: try values.day(.on))
    case .ready:
      return RecordReadiness(
        try values.neededValue(.kind), for: try values.identifier(.which),
        text: try values.text(.text), on: try values.day(.on), by: try values.identifier(.by))
    case .selfAssessment:
      return SubmitSelfAssessment(
        for: try values.identifier(.which), covers: try values.items(),
        text: try values.text(.text), on: try values.day(.on))
    case .reviseSelfAssessment(let id):
      let items = try values.items()
      return ReviseSelfAssessment(
        try values.record(id), covers: items.isEmpty ? nil : items,
        text: try values.optionalText(.text), because: try values.text(.because),
        on: try values.day(.on))
    case .passage:
      return WritePassage(
        try values.neededValue(.kind), for: try values.identifier(.which),
        text: try values.text(.text), on: try values.day(.on), by: try values.identifier(.by))
    case .expectAdviserReport:
      return ExpectAdviserReport(
        title: try values.text(.title), due: try values.day(.due), on: try values.day(.on))
    case .receiveAdviserReport(let id):
      return ReceiveAdviserReport(
        try values.record(id), text: try values.optionalText(.text), on: try values.day(.on))
    default: throw FieldProblem(field: nil, words: "There is nothing to save.")
    }
  }
}

extension FormValues {
  fileprivate func themes() throws(FieldProblem) -> [ReviewTheme] {
    try several(.covers).compactMap(ReviewTheme.init)
  }

  fileprivate func items() throws(FieldProblem) -> [SelfAssessmentItem] {
    try several(.covers).compactMap(SelfAssessmentItem.init)
  }
}
