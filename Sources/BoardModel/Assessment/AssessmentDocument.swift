/// The council's own assessment of improvement (clause 10), put together from what is held on a day:
/// something to start from, with its gaps named, and not yet the council's word.
package struct AssessmentDocument: Hashable, Sendable {
  package let council: Prose
  package let asOf: Day
  /// The review it is to precede; nothing where none is arranged or was held.
  package let review: NamedReview?
  /// "Self-assessment before the DfE review of 18 Jul 2025"; of a notice that has ended, when it did.
  package let title: String
  package let parts: [Part]
  /// Whether anything in it rests on made-up records.
  package let illustrative: Bool

  /// A section: a person's own words first, then what the record holds, then what is missing.
  package struct Part: Hashable, Sendable {
    package let section: AssessmentSection
    package let heading: String
    /// The clause it answers, as the notice numbers it; nothing for the opening.
    package let clause: Prose?
    /// What somebody wrote for it, the latest; it stands before what is put together.
    package let own: AssessmentPassage?
    package let paragraphs: [Paragraph]
    /// What the record does not hold, each in one sentence.
    package let gaps: [String]
  }

  /// Some sentences with the entries they rest on.
  package struct Paragraph: Hashable, Sendable {
    package let text: String
    package let evidence: [ClauseEvidence]

    init(_ text: String, _ evidence: [ClauseEvidence] = []) {
      self.text = text
      self.evidence = evidence
    }
  }

  package var gapCount: Int { parts.reduce(0) { $0 + $1.gaps.count } }
}

extension CouncilAsOf {
  /// For the review the council prepares for: the first to come, or else the last arranged or held.
  package var assessmentDocument: AssessmentDocument { assessmentDocument(for: reviewPreparedFor) }

  /// For one review; nothing where the day knew of none by that name.
  package func assessmentDocument(for review: Identifier<Review>) -> AssessmentDocument? {
    guard let review = knownReviews.first(where: { $0.id == review })
    else { return nil }
    return assessmentDocument(for: prepared(review))
  }

  private func assessmentDocument(for target: PreparedReview) -> AssessmentDocument {
    var parts = [part(.summary, nil, AssessmentSummary(view: self).findings, target)]
    for (item, clause) in council.notice.assessmentItems where isIssued {
      let findings: AssessmentFindings =
        switch item {
        case .progress: AssessmentProgress(view: self).findings
        case .partnersAndBoard: AssessmentPartners(view: self, since: target.before).findings
        case .staffSurveys: AssessmentStaff(view: self, since: target.before).findings
        case .supervision: AssessmentSupervision(view: self).findings
        }
      parts.append(part(AssessmentSection(item), clause, findings, target))
    }
    return AssessmentDocument(
      council: council.name, asOf: day, review: target.review,
      title: title(target), parts: parts, illustrative: council.holdsIllustrativeRecords)
  }

  /// No review is to come under a notice that has ended, whatever had been arranged.
  private func title(_ target: PreparedReview) -> String {
    if let noticeEnded, target.held == nil {
      return "Self-assessment when the notice was \(noticeEnded.words)"
    }
    guard target.review != nil else { return "Self-assessment" }
    return "Self-assessment before the\(target.purpose.dropFirst(" for the".count))"
  }

  private func part(
    _ section: AssessmentSection, _ clause: Prose?, _ findings: AssessmentFindings,
    _ target: PreparedReview
  ) -> AssessmentDocument.Part {
    AssessmentDocument.Part(
      section: section, heading: section.heading, clause: clause,
      own: passage(in: section, for: target.review?.id), paragraphs: findings.paragraphs,
      gaps: findings.gaps)
  }

  /// The latest of a person's own words for a section and a review; words for no named review hold
  /// for any that has none of its own.
  package func passage(
    in section: AssessmentSection, for review: Identifier<Review>?
  ) -> AssessmentPassage? {
    let known = passages.filter { $0.section == section }
    return known.last { review != nil && $0.review == review } ?? known.last { $0.review == nil }
  }
}

extension AssessmentSection {
  package var heading: String {
    switch self {
    case .summary: "Summary"
    case .progress: "Progress against the plan's objectives"
    case .partnersAndBoard: "Safeguarding partners and the improvement board"
    case .staffSurveys: "Staff surveys"
    case .supervision: "Staff supervision and the quality of feedback"
    }
  }
}

extension Notice {
  /// The items of its clause 10, in its order, each with its number.
  package var assessmentItems: [(item: SelfAssessmentItem, clause: Prose)] {
    obligations.compactMap { obligation in
      guard case .selfAssessment(let item?) = obligation.kind else { return nil }
      return (item, obligation.clause)
    }
  }
}

/// What a section says and what it cannot.
struct AssessmentFindings {
  var paragraphs: [AssessmentDocument.Paragraph] = []
  var gaps: [String] = []

  mutating func say(_ text: String, _ evidence: [ClauseEvidence] = []) {
    paragraphs.append(AssessmentDocument.Paragraph(text, evidence))
  }
}
