/// Why a screen that was asked for by name cannot be shown.
package enum ScreenRefusal: Error, Hashable, Sendable {
  case needsCouncil(ScreenName, known: [String])
  case unknownCouncil(String, known: [String])
  case needsObjective(known: [String])
  case unknownObjective(String, known: [String])
  /// No council of the store has it.
  case objectiveNowhere(String)
  /// Several councils of the store have one.
  case objectiveOfSeveral(String, councils: [String])
  /// An option that the screen asked for makes nothing of.
  case idleOption(String, ScreenName, instead: String)
  case unreadable(String)
  /// A clause, or an entry of the record, by the names there are.
  case needsEntry(ScreenName, known: [String])
  case unknownEntry(String, ScreenName, known: [String])

  /// Whether the options do not belong together, whatever the store holds.
  package var isUsage: Bool {
    switch self {
    case .needsCouncil, .needsObjective, .needsEntry, .idleOption: true
    case .unknownCouncil, .unknownObjective, .objectiveNowhere, .objectiveOfSeveral, .unreadable,
      .unknownEntry:
      false
    }
  }

  package var sentence: String {
    switch self {
    case .needsCouncil(let screen, let known):
      "the screen \(screen.rawValue) needs --council; this store has \(known.joined(separator: ", "))."
    case .unknownCouncil(let council, let known):
      "this store has no council \(council); it has \(known.joined(separator: ", "))."
    case .needsObjective(let known) where known.isEmpty:
      "the screen objective needs --objective, such as KNO-07."
    case .needsObjective(let known):
      "the screen objective needs --objective; this council has \(known.joined(separator: ", "))."
    case .objectiveNowhere(let ref): "no council in this store has an objective \(ref)."
    case .objectiveOfSeveral(let ref, let councils):
      "\(ref) is an objective of \(councils.joined(separator: " and of ")); --council says which is meant."
    case .idleOption(let option, let screen, let instead):
      "the screen \(screen.rawValue) makes nothing of \(option); \(instead)."
    case .unreadable(let council):
      "the file of \(council) cannot be read; noticeboard check says why."
    case .needsEntry(let screen, let known):
      "the screen \(screen.rawValue) needs --entry; this council has \(known.joined(separator: ", "))."
    case .unknownEntry(let entry, let screen, let known):
      "this council has no \(screen.rawValue) \(entry); it has \(known.joined(separator: ", "))."
    case .unknownObjective(let ref, let known):
      "this council has no objective \(ref); it has \(known.joined(separator: ", "))."
    }
  }
}

extension ScreenName {
  /// What would change nothing of a screen is a slip of whoever asked for it.
  package func refuseIdle(
    council: String?, objective: String?, entry: String?
  ) throws(ScreenRefusal) {
    if entry != nil, ![.clause, .record, .visit, .trail].contains(self) {
      throw .idleOption("--entry", self, instead: "clause, record, visit and trail do")
    }
    guard self == .portfolio || self == .slow || self == .help else { return }
    if objective != nil {
      throw .idleOption(
        "--objective", self, instead: "objective does, and the screens of a council")
    }
    guard let council else { return }
    let filter = self == .help ? "" : ", or narrow it by --keys 'f\(council)<Enter>'"
    throw .idleOption("--council", self, instead: "leave it out\(filter)")
  }
}
