/// The orders a list's rows can be put in.
package enum RowOrder: String, CaseIterable, Hashable, Sendable {
  case worstFirst = "worst first"
  case planOrder = "plan order"
  case noticeOrder = "notice order"
  case rating
  case due
  case title
  case name
  case deadline
  case slowSince = "start of reasons"
  case council
  case theme
  case newest

  /// The letter that chooses it.
  package var letter: Character {
    switch self {
    case .worstFirst: "w"
    case .planOrder: "p"
    case .noticeOrder: "n"
    case .rating: "r"
    case .due: "d"
    case .title: "t"
    case .name: "n"
    case .deadline: "d"
    case .slowSince: "s"
    case .council: "c"
    case .theme: "t"
    case .newest: "n"
    }
  }
}
