internal import BoardModel
internal import CellGrid

/// What a council brings to a review: its own assessment (clause 10), put together from the record,
/// and the checklist of what reviewers must be given (clause 9).
package struct AssessmentScreen: ScreenBehaviour {
  package let council: String?
  /// The part shown first.
  let startingAt: AssessmentTab

  package init(council: String) { self.init(council: council, startingAt: .document) }

  init(council: String, startingAt tab: AssessmentTab) {
    self.council = council
    startingAt = tab
  }

  var name: ScreenName { .assessment }
  var key: String { council ?? "" }
  var tabs: [String] { AssessmentTab.allCases.map(\.rawValue) }
  var isDocument: Bool { true }

  func title(in setting: Setting) -> [String] {
    [setting.board.name(of: key), shown(setting.view).rawValue]
  }

  func landing(on board: BoardOnDay) -> Landing? {
    guard startingAt != .document else { return nil }
    return Landing(tab: AssessmentTab.allCases.firstIndex(of: startingAt))
  }

  func shown(_ view: View) -> AssessmentTab {
    AssessmentTab.allCases[view.tab % AssessmentTab.allCases.count]
  }

  func sheet(in setting: Setting) -> Sheet {
    guard let council = setting.board.council(key) else { return .unreadable(in: setting) }
    guard council.isIssued else {
      let text = "No notice had been issued on \(setting.board.day.text)."
      return Sheet(body: Sheet.Body(Sheet.Row.plain(Line.wrapped(text, columns: setting.columns))))
    }
    let tab = shown(setting.view)
    let pages = AssessmentPages(
      council: council, key: key, columns: setting.columns, isPrint: setting.isPrint)
    return Sheet(
      head: pages.head(showing: tab) + (setting.isPrint ? [] : [tabBar(tab)]),
      body: Sheet.Body(pages.rows(of: tab).folded(columns: setting.columns)))
  }

  private func tabBar(_ shown: AssessmentTab) -> Line {
    Line(
      at: 1,
      flowing: AssessmentTab.allCases.map {
        ($0 == shown ? "[\($0.rawValue)] " : "\($0.rawValue) ", $0 == shown ? .title : .hint)
      })
  }

  func sibling(_ steps: Int, in setting: Setting) -> Screen? {
    CouncilScreen.neighbour(of: key, steps, in: setting).map {
      .assessment(AssessmentScreen(council: $0))
    }
  }

  func place(in setting: Setting) -> (place: Int, of: Int)? {
    CouncilScreen(council: key).place(in: setting)
  }
}

extension AssessmentSection {
  /// The section that a row of the self-assessment stands in.
  init?(ofItem id: String) { self.init(rawValue: String(id.prefix { $0 != " " })) }
}

extension AssessmentDocument {
  /// What is put together, as the text that a council goes on from: its own words, where it has
  /// written some, in the place of what the record says.
  var text: String {
    parts.map { part in
      ([part.heading] + (part.own.map { [$0.text.string] } ?? part.paragraphs.map(\.text)))
        .joined(separator: " ")
    }.joined(separator: " ")
  }
}

/// The parts of the assessment's screen.
enum AssessmentTab: String, CaseIterable, Hashable, Sendable {
  case document = "Self-assessment"
  case readiness = "Readiness"
}
