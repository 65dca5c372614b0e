/// What a DfE review may cover (clause 7 of the notices), and what an objective is about.
///
/// The first eight are the notices' own words; no notice names all of them. The last two are ours,
/// for objectives that clause 7, which is "not exclusive", has no word for.
package enum ReviewTheme: String, CaseIterable, Hashable, Sendable {
  case culture
  case performance
  case leadership
  case workforce
  case frontDoor = "front-door"
  case earlyHelp = "early-help"
  case multiAgency = "multi-agency"
  case lscb
  case practice
  case careExperience = "care-experience"

  package var name: String {
    switch self {
    case .culture: "culture"
    case .performance: "performance"
    case .leadership: "leadership, management and governance"
    case .workforce: "workforce and management oversight"
    case .frontDoor: "front door/MASH"
    case .earlyHelp: "early help"
    case .multiAgency: "multi-agency arrangements"
    case .lscb: "the LSCB"
    case .practice: "social work practice"
    case .careExperience: "children in care and care leavers"
    }
  }

  /// Whether a notice's clause 7 can name it.
  package var standsInNotices: Bool { self != .practice && self != .careExperience }
}

extension ReviewTheme? {
  /// As a heading or a fact says it.
  package var name: String { map(\.name) ?? "theme not known" }
}
