/// The clauses of each form in short, as far as they are the same for every council.
extension NoticeForm {
  func opening(_ report: PartialDate) -> [Obligation] {
    let scope =
      self == .focusedVisit2021
      ? "Address the areas for priority action in the report of the focused visit dated \(report.text)."
      : "Address every area for improvement in Ofsted's report of \(report.text)."
    let section: ChildrenActSection =
      self == .inspection2025 || self == .inspection2016 ? .section11 : .section10
    let months = self == .inspection2023 ? 24 : nil
    let setsDate = self == .inspection2025 || self == .inspection2023
    return [
      Obligation(clause: "1", text: Prose(scope), kind: .scope),
      Obligation(
        clause: "2",
        text: Prose(
          "To comply, the council takes the actions below, working with its partner agencies as "
            + "section \(section.rawValue) of the Children Act 2004 names them."),
        kind: .partners(section: section)),
      Obligation(
        clause: "3",
        text: Prose(
          "The council works with the adviser the Secretary of State appoints"
            + (months.map { ", for at least \($0) months and" } ?? "")
            + " until the Secretary of State is satisfied that this is no longer required."),
        kind: .adviser(minimumMonths: months)),
      Obligation(
        clause: "4",
        text: Prose(
          "The plan is to deliver appropriate and sustainable improvement. It should cover the areas in Ofsted's "
            + "report and the recommendations of the adviser"
            + (setsDate ? ", and go to the Department by a date the adviser sets." : ".")),
        kind: .plan(submissionDateSetByAdviser: setsDate)),
    ]
  }

  var evidence: [Obligation] {
    let monthly = self == .inspection2016
    let impact: Prose =
      self == .inspection2025 || self == .inspection2016
      ? "quality of practice and experience of children and families"
      : "quality of services for children in need of help and protection"
    return [
      Obligation(
        clause: "5a",
        text: "The plan's content and a record of progress against it must be kept up to date.",
        kind: .progressRecord),
      Obligation(
        clause: "5b",
        text: monthly
          ? "An improvement board oversees the plan's implementation and is reported to monthly on progress against the objectives."
          : "An improvement board with an independent chair oversees the plan's implementation; progress against the objectives is reported to it, to a timetable agreed with the Department.",
        kind: .board(
          cadence: monthly ? .monthly : .agreedWithDepartment, independentChair: !monthly)),
      Obligation(
        clause: "5c",
        text: Prose(
          "Reports to the board should hold data, analysis and recommendations, supported by "
            + "evidence of the impact of improvements on the \(impact)."),
        kind: .boardReports(impactOn: impact)),
      Obligation(
        clause: "5d",
        text:
          "The council should highlight the objectives that are slow to progress, and where contributions need to be strengthened.",
        kind: .slowProgress),
      Obligation(
        clause: "5e",
        text:
          "The views of frontline staff and of children and young people will be taken into consideration when practice and standards are developed.",
        kind: .voice),
    ]
  }

  var reviews: [Obligation] {
    let subject: Prose = self == .inspection2025 ? "improvement plan" : "improvement agenda"
    var themes: [ReviewTheme] = [.culture, .performance, .leadership, .workforce]
    if self == .inspection2025 || self == .inspection2023 { themes.append(.frontDoor) }
    themes.append(.earlyHelp)
    themes.append(self == .inspection2016 ? .lscb : .multiAgency)
    return [
      Obligation(
        clause: "6",
        text: Prose(
          "The Department reviews progress against the \(subject) at least every six months, more "
            + "often where appropriate."),
        kind: .reviews(everyMonths: 6, of: subject)),
      Obligation(
        clause: "7", text: "What those reviews may cover; the list is not closed.",
        kind: .reviewThemes(themes)),
      Obligation(
        clause: "8",
        text:
          "From time to time the adviser may require a diagnostic review, or an assessment of performance, in one service.",
        kind: .diagnosticReviews),
    ]
  }

  var access: [Obligation] {
    [
      Obligation(
        clause: "9",
        text: "For any review or assessment the council must give those who conduct it:",
        kind: .access(nil)),
      Obligation(
        clause: "9a", text: "access to staff and leaders, and time with them;",
        kind: .access(.staffAndLeadership)),
      Obligation(
        clause: "9b", text: "accurate, up-to-date data on performance and quality;",
        kind: .access(.data)),
      Obligation(clause: "9c", text: "facilities to do the work in;", kind: .access(.facilities)),
      Obligation(
        clause: "9d",
        text:
          "case files, minutes of meetings, supervision records and anything else that bears on it.",
        kind: .access(.records)),
    ]
  }

  var selfAssessment: [Obligation] {
    var items: [(SelfAssessmentItem, Prose)] = [
      (.progress, "progress against the plan's objectives;")
    ]
    if self == .inspection2025 {
      items.append(
        (.partnersAndBoard, "the part that safeguarding partners and the board have played;"))
    }
    items.append((.staffSurveys, "surveys of staff;"))
    items.append((.supervision, "how staff are supervised, and how good the feedback is."))
    let parts = zip("abcd", items).map { letter, item in
      Obligation(clause: Prose("10\(letter)"), text: item.1, kind: .selfAssessment(item.0))
    }
    return [
      Obligation(
        clause: "10",
        text:
          "Before any review the council should give its own assessment of improvement, which may reflect these and more:",
        kind: .selfAssessment(nil))
    ] + parts
  }

  var reportsKind: ObligationKind {
    self == .inspection2025
      ? .adviserReports(
        cadence: .quarterly,
        against: "areas of the notice, and progress against the improvement plan")
      : .adviserReports(
        cadence: .regular, against: "areas of the notice, and Ofsted's requirements")
  }

  var reportsText: Prose {
    self == .inspection2025
      ? "Improvement is assessed by the adviser's quarterly reports to the Department: progress or concern against the notice's areas, progress against the plan, and whatever else is relevant."
      : "Improvement is assessed by the adviser's regular reports to the Department: progress or concern against the notice's areas, improvement against Ofsted's requirements, and whatever else is relevant."
  }
}
