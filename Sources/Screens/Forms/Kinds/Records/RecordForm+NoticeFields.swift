internal import BoardModel

/// The fields of forms that record voices, reviews, visits and what clauses ask for.
extension RecordForm {
  func fields(_ context: FormContext) -> [FormField] {
    let council = context.council
    switch self {
    case .voice(let ref, let kind):
      return (ref == nil ? [objective(nil, context, needed: true)] : [])
        + [
          FormField(
            .kind, "Whose", .choice(.voices), kind?.name ?? "", needed: true),
          FormField(.text, "Said", needed: true),
          FormField(.strength, "Strength", .choice(.evidenceStrengths), needed: true),
          FormField(.changed, "Changed", hint: "because of it, if it is known yet"),
          context.on,
        ]
    case .whatChanged(let ref, let id):
      return which(.unansweredVoices(council, of: ref), "Because of", id?.string)
        + [FormField(.text, "Changed", needed: true), context.on]
    case .contribution(let id):
      let partners = [Choice].partners(of: council)
      return [
        objective(nil, context, needed: true),
        FormField(
          .partner, "Partner", .choice(partners), partners.choice(of: id?.string)?.words ?? "",
          needed: true),
        FormField(.text, "Expected", needed: true, hint: "what it is to bring"), context.on,
      ]
    case .visit: return visit(context)
    case .letter(let id):
      return which(.visits(of: council, areAwaited: true), "Visit", id?.string)
        + [
          FormField(.published, "Letter of", .day(.past), context.day.text, needed: true),
          FormField(.copied, "Copied to DfE", .choice(.yesNo), "no", needed: true),
          FormField(.source, "Source", needed: true, hint: "where it was published"),
        ]
    case .finding(let id, let area, let ref):
      let visits = [Choice].visits(of: council, areAwaited: false)
      let areas = [Choice].areasOfList(council)
      // The latest is most likely meant: its letter has just been read.
      return which(visits, "Visit", id?.string, or: visits.first)
        + [
          FormField(.kind, "It is", .choice(.findingTags), needed: true),
          FormField(.text, "Finding", needed: true),
          FormField(
            .areas, "Areas", .several(areas), areas.list(of: [area?.string].compactMap { $0 }),
            hint: "pick those it is about; a comma before the next"),
          FormField(
            .objectives, "Objectives", .several(.objectives(of: council, but: [])),
            ref?.string ?? "", hint: "of no area and no objective it stands on its visit alone"),
        ]
    case .underClause(let clause, let kind):
      let clauses = [Choice].clauses(of: council)
      return [
        FormField(
          .clause, "Clause", .choice(clauses), clauses.choice(of: clause?.string)?.words ?? "",
          needed: true),
        FormField(
          .kind, "What", .choice(kinds(of: clause, council)), kind?.name ?? "", needed: true),
        FormField(.text, "In words", needed: true, hint: "what was given, agreed or shown"),
        FormField(.due, "Due by", .day(.future), hint: "only where a date was set: that date"),
        context.on,
      ]
    case .endNotice:
      return [
        FormField(.status, "It was", .choice(.noticeEndings), needed: true),
        FormField(.text, "In words", needed: true, hint: "who said so, and what follows"),
        FormField(
          .on, "On", .date(.past), context.day.text, needed: true, hint: "30 jun, or may 2022"),
      ]
    case .strike(let record):
      return which(.records(of: council), "Record", record?.words)
        + [FormField(.wrong, "Why wrong", needed: true), context.on, context.by]
    case .arrangeReview, .holdReview, .moveReview, .cancelReview, .reviewFinding, .ready,
      .selfAssessment,
      .reviseSelfAssessment, .passage, .expectAdviserReport, .receiveAdviserReport:
      return reviewFields(context)
    default: return boardFields(context)
    }
  }

  /// What can be recorded under the clause; under any, while it is not chosen.
  private func kinds(of clause: Prose?, _ council: Council) -> [Choice] {
    let kind = council.notice.obligations.first { $0.clause == clause }?.kind
    return [Choice].clauseKinds.filter { choice in
      guard let kind, let entry = ClauseEntry.Kind(rawValue: choice.value) else { return true }
      return kind.takes(entry)
    }
  }

  private func visit(_ context: FormContext) -> [FormField] {
    [
      FormField(.kind, "Kind", .choice(.visitKinds), needed: true),
      FormField(.title, "Title", needed: true, hint: "first monitoring visit"),
      FormField(.from, "From", .day(.past), needed: true),
      FormField(.until, "To", .day(.past), hint: "the same day"),
      FormField(
        .published, "Letter of", .day(.past), hint: "its day; nothing while it is awaited"),
      FormField(.inspectors, "Inspectors", hint: "several with ; between"),
      FormField(.text, "Looked at", hint: "the fields, several with ; between"),
      FormField(
        .areas, "Areas", .several(.areasOfList(context.council)), hint: "they belong to"),
      FormField(.copied, "Copied to DfE", .choice(.yesNo), "no", needed: true),
      FormField(.source, "Source", hint: "where its letter was published"),
    ]
  }
}
