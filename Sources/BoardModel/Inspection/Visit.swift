/// An Ofsted visit or inspection and what it found.
package struct Visit: Hashable, Sendable, Correctable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case inspection
    case focusedVisit = "focused-visit"
    case monitoringVisit = "monitoring-visit"

    package var name: String {
      switch self {
      case .inspection: "inspection"
      case .focusedVisit: "focused visit"
      case .monitoringVisit: "monitoring visit"
      }
    }
  }

  package let id: Identifier<Visit>
  package let kind: Kind
  package let title: Prose
  package let from: PartialDate
  package let to: PartialDate
  /// When its letter or report was published: the day from which its findings are known; nothing as
  /// long as it is awaited.
  package internal(set) var published: Day?
  package let inspectors: [Prose]
  /// What it looked at, which those who were visited know before its letter.
  package let areasCovered: [VisitArea]
  package internal(set) var findings: [Finding]
  package internal(set) var copiedToDepartment: Bool
  /// Where it was published.
  package internal(set) var source: Prose?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<Visit>, kind: Kind, title: Prose, from: PartialDate, to: PartialDate,
    published: Day?, inspectors: [Prose], areasCovered: [VisitArea], findings: [Finding],
    copiedToDepartment: Bool, source: Prose?, illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.from = from
    self.to = to
    self.published = published
    self.inspectors = inspectors
    self.areasCovered = areasCovered
    self.findings = findings
    self.copiedToDepartment = copiedToDepartment
    self.source = source
    self.illustrative = illustrative
    mark = EntryMark.of(struck, nil)
  }

  /// The day of its letter; while that is awaited, the last it can have taken.
  package var on: Day { published ?? to.lastDay }

  /// As it was known before its letter.
  var beforeItsLetter: Visit {
    var visit = self
    // What is known of a visit whose letter is held by nobody here, another paper says.
    if published != nil { visit.source = nil }
    visit.published = nil
    visit.findings = []
    visit.copiedToDepartment = false
    return visit
  }
}

/// A field a visit looked at, and the areas for improvement it belongs to.
package struct VisitArea: Hashable, Sendable {
  package let text: Prose
  package let areas: [Identifier<AreaForImprovement>]

  package init(text: Prose, areas: [Identifier<AreaForImprovement>]) {
    self.text = text
    self.areas = areas
  }
}

/// One thing a visit found. Monitoring visits give no grade.
package struct Finding: Hashable, Sendable {
  package enum Tag: String, CaseIterable, Hashable, Sendable {
    case improved
    /// Good as it was found; the letter does not say that it has become so.
    case sound
    case stillWeak = "still-weak"
    case leadersAware = "leaders-aware"
    case planUnderWay = "plan-under-way"
    case tooEarly = "too-early"

    package var name: String {
      switch self {
      case .improved: "improved"
      case .sound: "found sound"
      case .stillWeak: "still weak"
      case .leadersAware: "leaders aware"
      case .planUnderWay: "plan under way"
      case .tooEarly: "too early to see impact"
      }
    }
  }

  package let id: Identifier<Finding>
  package let text: Prose
  package let tag: Tag
  package let areas: [Identifier<AreaForImprovement>]
  /// The objectives it says something of, beside those written for one of its areas.
  package let objectives: [ObjectiveRef]
  package var struck: Strike?

  package init(
    id: Identifier<Finding>, text: Prose, tag: Tag, areas: [Identifier<AreaForImprovement>],
    objectives: [ObjectiveRef] = [], struck: Strike? = nil
  ) {
    self.id = id
    self.text = text
    self.tag = tag
    self.areas = areas
    self.objectives = objectives
    self.struck = struck
  }
}
