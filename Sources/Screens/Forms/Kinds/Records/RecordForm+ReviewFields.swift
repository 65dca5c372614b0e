internal import BoardModel

/// The fields of forms about reviews, self-assessments and the adviser's reports.
extension RecordForm {
  func reviewFields(_ context: FormContext) -> [FormField] {
    let council = context.council
    switch self {
    case .arrangeReview(let kind):
      return [
        FormField(.kind, "Kind", .choice(.reviewKinds), kind?.name ?? "", needed: true),
        FormField(.title, "Title", needed: true), context.due(),
        FormField(.reviewer, "Reviewer"),
        FormField(
          .covers, "To cover", .several(.themesOfList), hint: "pick themes; a comma before the next"
        ),
        context.on("Announced"),
      ]
    case .holdReview(let id):
      let review = council.reviews.first { $0.id == id }
      let themes = [Choice].themesOfList.list(of: review?.themes.map(\.rawValue) ?? [])
      return which(.reviews(council) { $0.isAwaited }, "Review", id?.string)
        + [
          context.on("Held on"),
          FormField(
            .covers, "It covered", .several(.themesOfList), themes, hint: "as it was arranged to"),
          FormField(.findings, "It found", hint: "what was said there; several with ; between"),
          FormField(.reviewer, "Reviewer", hint: review?.reviewer?.string ?? "as announced"),
        ]
    case .moveReview(let id):
      return which(.reviews(council) { $0.isAwaited }, "Review", id?.string)
        + [context.due("Now due"), context.because(needed: false), context.on("Known from")]
    case .cancelReview(let id):
      return which(.reviews(council) { $0.isAwaited }, "Review", id?.string)
        + [context.because(needed: false), context.on]
    case .reviewFinding(let id):
      return which(.reviews(council) { $0.held != nil }, "Review", id?.string)
        + [FormField(.text, "Finding", needed: true), context.on("Known from")]
    case .ready(let item, let id):
      return [
        FormField(
          .kind, "What", .choice(.accessItems),
          [Choice].accessItems.choice(of: item?.rawValue)?.words ?? "", needed: true)
      ] + review(id, council)
        + [FormField(.text, "In place", needed: true), context.on, context.by]
    case .selfAssessment(let id, let text):
      return review(id, council)
        + [
          FormField(
            .covers, "It covers", .several(.assessmentItems(council)),
            hint: "what the clause names; pick, with a comma before the next"),
          FormField(.text, "It says", .text, text, needed: true), context.on("Handed in"),
        ]
    case .reviseSelfAssessment(let id): return revision(id, context)
    case .passage(let section, let id):
      let latest = council.passages.wholeHistory.last {
        $0.section == section && $0.review == id && $0.struck == nil
      }
      return [
        FormField(
          .kind, "Part", .choice(.sections),
          [Choice].sections.choice(of: section?.rawValue)?.words ?? "", needed: true)
      ] + review(id, council)
        + [
          FormField(.text, "Words", .text, latest?.text.string ?? "", needed: true), context.on,
          context.by,
        ]
    case .expectAdviserReport:
      return [
        FormField(.title, "Title", needed: true, hint: "July to September 2025"), context.due(),
        context.on("Known from"),
      ]
    case .receiveAdviserReport(let id):
      return which(.awaitedReports(of: council), "Report", id?.string)
        + [FormField(.text, "It says", hint: "in short"), context.on("Received")]
    default: return []
    }
  }

  private func revision(
    _ id: Identifier<SelfAssessment>?, _ context: FormContext
  ) -> [FormField] {
    let now = CouncilAsOf(context.council, on: context.day).selfAssessments.last { $0.id == id }
    let items = [Choice].assessmentItems(context.council)
    return which(.selfAssessments(of: context.council), "Assessment", id?.string)
      + [
        FormField(
          .covers, "It covers", .several(items), items.list(of: now?.covers.map(\.rawValue) ?? []),
          hint: "as it did"),
        FormField(.text, "It says", .text, now?.text.string ?? "", hint: "as it did"),
        context.because(), context.on,
      ]
  }

  /// The review it is for, which need not be one.
  private func review(_ id: Identifier<Review>?, _ council: Council) -> [FormField] {
    let reviews =
      [Choice].reviews(council) { $0.isAwaited } + .reviews(council) { $0.held != nil }
    return [
      FormField(
        .which, "For review", .choice(reviews), reviews.choice(of: id?.string)?.words ?? "",
        hint: "none named: any to come")
    ]
  }
}

extension [Choice] {
  /// Values as they stand in a list.
  func list(of values: [String]) -> String {
    values.compactMap { choice(of: $0)?.words }.joined(separator: ", ")
  }
}
