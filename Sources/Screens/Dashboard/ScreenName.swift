/// The screens by the names that the command line, the palette and the help use.
package enum ScreenName: String, CaseIterable, Hashable, Sendable {
  case portfolio
  case council
  case objectives
  case objective
  case slow
  case help

  package var summary: String {
    switch self {
    case .portfolio: "every council, the worst first"
    case .council: "one council: its notice, what needs the board, what was asked of whom"
    case .objectives: "the objectives of one council"
    case .objective: "one objective, with its history, actions, partners and sources"
    case .slow: "slow progress across all councils, with the reason"
    case .help: "the keys, the letters and the rules"
    }
  }
}
