import BoardModel

/// Everything a council's notice, dates and pages beside the plan say on a day, in one value.
struct NoticeReading: Equatable {
  var dates: [DatedItem]
  var bars: [ObjectiveBar]
  var themes: [String]
  var partners: [String]
  var silent: [[Voice]]
  var voiceByTheme: [ThemeVoice]
  var trails: [[AreaTrailStep]]
  var findings: [[FindingOnObjective]]
  var checklist: [ReadinessChecklist.Item]
  var prepared: NamedReview?
  var assessment: AssessmentDocument

  init(_ council: Council, on day: Day) {
    let view = CouncilAsOf(council, on: day)
    dates = view.dates(from: day - 400, to: day + 400)
    bars = view.bars
    themes = view.themeCoverage.map {
      "\($0.theme.name) \($0.areas.map(\.area.id)) \($0.objectives.map(\.objective.ref)) \($0.reviews.map(\.id))"
    }
    partners = view.partners.map {
      "\($0.partner) \($0.toStrengthen) \($0.asksOpen) \($0.asksOverdue) \($0.contributions.map(\.ref))"
    }
    silent = view.voiceCoverage.map(\.missing)
    voiceByTheme = view.voiceByTheme
    trails = council.areas.filter { $0.published <= day }.map { view.trail(of: $0) }
    findings = view.objectives.map { view.findings(on: $0) }
    checklist = view.readinessChecklist.items
    prepared = view.readinessChecklist.review
    assessment = view.assessmentDocument
  }
}
