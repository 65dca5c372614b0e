/// What an objective was written for.
package enum ObjectiveSource: Hashable, Sendable {
  /// An area for improvement in an Ofsted report.
  case area(Identifier<AreaForImprovement>)
  /// A finding of a later visit.
  case finding(Identifier<Finding>)
  /// A recommendation of the improvement adviser (clause 4).
  case adviserRecommendation(Prose)
  /// A clause of the notice itself.
  case clause(Prose)
}

extension ObjectiveSource {
  /// `area k-07`, `clause 5d`.
  package var words: String {
    switch self {
    case .area(let id): "area \(id)"
    case .finding(let id): "finding \(id)"
    case .adviserRecommendation(let text): "the adviser's \"\(text)\""
    case .clause(let clause): "clause \(clause)"
    }
  }
}
