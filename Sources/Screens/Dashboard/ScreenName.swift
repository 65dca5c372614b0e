/// The screens by the names that the command line, the palette and the help use.
package enum ScreenName: String, CaseIterable, Hashable, Sendable {
  case portfolio
  case council
  case objectives
  case objective
  case slow
  case notice
  case clause
  case assessment
  case record
  case voice
  case visits
  case visit
  case trail
  case dates
  case partners
  case help

  package var summary: String {
    switch self {
    case .portfolio: "every council, the worst first"
    case .council: "one council: its notice, what needs the board, what was asked of whom"
    case .objectives: "the objectives of one council"
    case .objective: "one objective, with its history, actions, partners and sources"
    case .slow: "slow progress across all councils, with the reason"
    case .notice:
      "the notice, every clause with how it stands; areas for improvement and what covers them"
    case .clause: "one clause of the notice: how it stands, why, and what shows it"
    case .assessment: "the self-assessment put together from the record, and readiness for a review"
    case .record: "one entry of the record: a meeting, a review, a report, a visit, an area"
    case .voice: "views of staff and of children, what changed, and who was not heard"
    case .visits: "Ofsted's visits, reviews, the adviser's reports, areas through the visits"
    case .visit: "one visit, review or report in full"
    case .trail: "one area for improvement through successive visits"
    case .dates:
      "meetings, papers, reviews, Ofsted, milestones, deadlines on one time line, the late first"
    case .partners: "what partner agencies are to bring, what to strengthen first"
    case .help: "the keys, the letters and the rules"
    }
  }
}
