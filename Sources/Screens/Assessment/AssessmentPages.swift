internal import BoardModel
internal import CellGrid

/// The self-assessment and the readiness checklist as text, at a width.
struct AssessmentPages {
  let council: CouncilAsOf
  let key: String
  let columns: Int
  let isPrint: Bool

  func rows(of tab: AssessmentTab) -> [Sheet.Row] {
    switch tab {
    case .document:
      given + council.assessmentDocument.parts.flatMap(rows(of:)) + (isPrint ? ratingKey : [])
    case .readiness: readiness
    }
  }

  func head(showing tab: AssessmentTab) -> [Line] {
    switch tab {
    case .document:
      let document = council.assessmentDocument
      return Line.wrapped(
        isPrint ? "\(document.council): \(document.title)" : document.title, .heading,
        columns: columns)
        + (isPrint ? notice : [])
        + Line.flow(
          [
            [("As of \(document.asOf.text), put together from the record", .muted)],
            [gaps(document.gapCount)],
          ], columns: columns, gap: 2)
    case .readiness:
      let checklist = council.readinessChecklist
      let review = checklist.review
      let what = review.map { "\($0.title), \(day($0))" } ?? "no review is arranged or was held"
      let inPlace = checklist.items.count - checklist.missing.count
      return Line.wrapped("What reviewers must be given: \(what)", .heading, columns: columns)
        + [
          Line(
            "\(inPlace) of \(checklist.items.count) in place",
            checklist.missing.isEmpty ? .good : .watch)
        ]
    }
  }

  private func day(_ review: NamedReview) -> String {
    review.isHeld
      ? "held \(review.on.text)"
      : "\(review.on.text), \(DayWords.fromNow(review.on - council.day))"
  }

  private func gaps(_ count: Int) -> (String, Role) {
    count == 0
      ? ("no gap in it", .good) : ("\(DayWords.count(count, "gap", "gaps")) named in it", .watch)
  }

  private func text(_ text: String, _ role: Role = .text, at column: Int = 1) -> [Sheet.Row] {
    Sheet.Row.plain(Line.wrapped(text, role, columns: columns, at: column))
  }

  // MARK: self-assessment

  /// What was given for that review already, which stands whatever is put together here.
  private var given: [Sheet.Row] {
    guard !isPrint, let review = council.assessmentDocument.review else { return [] }
    let all = council.selfAssessments(of: review.id)
    func isBefore(_ entry: SelfAssessment) -> Bool { entry.on < review.on }
    return all.enumerated().flatMap { index, entry in
      Sheet.Row.linked(
        Line.hanging(
          [("given \(entry.on.text)", isBefore(entry) ? .good : .alert)],
          isBefore(entry) ? entry.text.string : "Not before the review. \(entry.text)",
          columns: columns, at: 19),
        to: .selfAssessment(entry.id), of: key, place: index)
    }
      + (all.isEmpty && council.noticeEnded == nil
        ? text("None has been given for this review yet.", .watch) : []) + [.blank]
  }

  /// A person's own words first, then what the record holds, then what is missing.
  private func rows(of part: AssessmentDocument.Part) -> [Sheet.Row] {
    let clause = part.clause.map { " (clause \($0))" } ?? ""
    var heading = Line(part.heading + clause, .heading)
    for index in heading.pieces.indices { heading.pieces[index].marksSelection = true }
    var rows = [Sheet.Row(heading, item: Sheet.Item(id: part.section.rawValue, opens: nil))]
    if let own = part.own {
      let by = council.title(of: own.by).map { ", \($0)" } ?? ""
      rows += text(own.text.string)
      rows += text("In the council's own words, \(own.on.text)\(by).", .muted)
    } else if !isPrint {
      rows += text("Nothing is written in the council's own words yet.", .muted)
    }
    for (index, paragraph) in part.paragraphs.enumerated() {
      let lines = Line.wrapped(paragraph.text, columns: columns, at: 3)
      if let first = paragraph.evidence.first {
        var linked = Sheet.Row.linked(lines, to: first.ref, of: key)
        if !linked.isEmpty {
          linked[0].item = Sheet.Item(id: "\(part.section.rawValue) \(index)") {
            first.ref.screen(of: key)
          }
        }
        rows += linked
      } else {
        rows += Sheet.Row.plain(lines)
      }
    }
    if !part.gaps.isEmpty {
      rows += text("Missing:", .watch, at: 3)
      rows += part.gaps.flatMap { gap in
        Sheet.Row.plain(
          Line.hanging([("  ", .text), ("-", .watch)], gap, .watch, columns: columns, at: 5))
      }
    }
    return rows + [.blank]
  }

  // MARK: on paper

  /// Which notice it is given under, with its dates as the paper has them.
  private var notice: [Line] {
    let words = NoticeWords(council: council, summary: CouncilSummary(of: council)).notice
    return Line.wrapped(words.map(\.0).joined(separator: " "), columns: columns)
  }

  /// What the ratings mean, for a reader who has nothing but this document.
  private var ratingKey: [Sheet.Row] {
    let impact = ImpactRating.allCases.map(\.name).joined(separator: ", ")
    return [.heading("Key")]
      + DeliveryRating.allCases.flatMap { rating in
        text("\(rating.name.uppercasedFirst) (\(rating.letter)): \(rating.meaning).")
      }
      + text("Impact on children, from least to most: \(impact).")
      + text("Slow: slow to progress, as the notice has it, by the rule whose reason follows.")
  }

  // MARK: readiness

  private var readiness: [Sheet.Row] {
    council.readinessChecklist.items.flatMap { item -> [Sheet.Row] in
      let clause = item.clause.map { "\($0) " } ?? ""
      let lines = Line.flow(
        [
          [("\(clause)\(item.item.name.uppercasedFirst)", .heading)],
          [(item.state == .met ? "in place" : item.state.name, item.state.role)],
        ], columns: columns, gap: 2)
      var rows = Sheet.Row.plain(lines)
      for index in rows[0].line.pieces.indices { rows[0].line.pieces[index].marksSelection = true }
      rows[0].item = Sheet.Item(
        id: item.item.itemID,
        opens: item.clause.map { .clause(ClauseScreen(council: key, clause: $0)) },
        about: item.clause.map { .clause($0) })
      rows += item.entries.flatMap { entry in
        let by = council.title(of: entry.by).map { " (\($0))" } ?? ""
        return Sheet.Row.plain(
          Line.hanging(
            [(entry.on.text.leftPadded(to: 11), .muted)], "\(entry.text)\(by)", columns: columns,
            at: 13))
      }
      if item.entries.isEmpty { rows += text("Nothing is recorded as in place.", .watch, at: 3) }
      rows += item.alsoHeld.enumerated().flatMap { index, held in
        Sheet.Row.linked(
          Line.wrapped("The record holds: \(held.text)", .muted, columns: columns, at: 3),
          to: held.ref, of: key, place: index)
      }
      return rows + [.blank]
    }
  }
}

extension AccessItem {
  var itemID: String { "ready \(rawValue)" }
}
