internal import BoardModel

/// A form as words that can be kept, and found again by another run of the program.
extension FormKind {
  /// Its name, then what it is of.
  package var words: [String] {
    switch self {
    case .rate(let refs): ["rate"] + refs.strings
    case .pathToGreen(let refs): ["path-to-green"] + refs.strings
    case .override(let refs): ["override"] + refs.strings
    case .reforecast(let refs): ["reforecast"] + refs.strings
    case .reforecastAction(let ref, let ids): ["reforecast-action", ref.string] + ids.map(\.string)
    case .reforecastMilestone(let ref, let ids):
      ["reforecast-milestone", ref.string] + ids.map(\.string)
    case .addAction(let ref): ["add-action", ref.string]
    case .changeAction(let ref, let ids): ["change-action", ref.string] + ids.map(\.string)
    case .progressAction(let ref, let ids, let step):
      ["progress-action", ref.string, step.rawValue] + ids.map(\.string)
    case .addMilestone(let ref): ["add-milestone", ref.string]
    case .changeMilestone(let ref, let ids): ["change-milestone", ref.string] + ids.map(\.string)
    case .progressMilestone(let ref, let ids, let status):
      ["progress-milestone", ref.string, status.rawValue] + ids.map(\.string)
    case .addEvidence(let ref): ["add-evidence", ref.string]
    case .addContribution(let ref): ["add-contribution", ref.string]
    case .judge(let ref, let id): ["judge", ref.string] + [id].compactMap { $0?.string }
    case .ask(let ref, let id): ["ask", ref.string] + [id].compactMap { $0?.string }
    case .answer(let ref, let id): ["answer", ref.string] + [id].compactMap { $0?.string }
    case .addObjective: ["add-objective"]
    case .changeObjective(let refs): ["change-objective"] + refs.strings
    case .split(let ref): ["split", ref.string]
    case .merge(let refs): ["merge"] + refs.strings
    case .end(let refs, let reason): ["end", reason.rawValue] + refs.strings
    case .strike(let ref, let entry): ["strike", ref.string] + entry.words
    case .correct(let ref, let entry): ["correct", ref.string] + entry.words
    case .record(let form): ["record"] + form.words
    case .addPart(let part): [part.rawValue]
    case .changePart(let part): ["change-part", part.rawValue]
    case .newCouncil: ["new-council"]
    }
  }

  /// Nothing where the words name no form there is.
  package init?(words: [String]) {
    if words.first == "record" {
      guard let form = RecordForm(words: words.dropFirst()) else { return nil }
      self = .record(form)
      return
    }
    if words.count == 1, let alone = FormKind.alone(words[0]) {
      self = alone
      return
    }
    if words.count == 2, words[0] == "change-part", let part = CouncilPart(rawValue: words[1]) {
      self = .changePart(part)
      return
    }
    let rest = Array(words.dropFirst())
    guard let name = words.first, let kind = FormKind.of(many: name, rest) ?? .of(one: name, rest)
    else { return nil }
    self = kind
  }

  /// Forms of no record there is yet.
  private static func alone(_ name: String) -> FormKind? {
    switch name {
    case "add-objective": .addObjective
    case "new-council": .newCouncil
    default: CouncilPart(rawValue: name).map { .addPart($0) }
    }
  }

  /// Forms of several objectives.
  private static func of(many name: String, _ rest: [String]) -> FormKind? {
    if name == "end" {
      guard let reason = rest.first.flatMap({ EndObjective.Reason(rawValue: $0) }),
        let refs = rest.dropFirst().refs
      else { return nil }
      return .end(refs, reason)
    }
    guard let refs = rest[...].refs else { return nil }
    return switch name {
    case "rate": .rate(refs)
    case "path-to-green": .pathToGreen(refs)
    case "override": .override(refs)
    case "reforecast": .reforecast(refs)
    case "change-objective": .changeObjective(refs)
    case "merge": .merge(refs)
    default: nil
    }
  }

  /// Forms of one objective and its records.
  private static func of(one name: String, _ rest: [String]) -> FormKind? {
    guard let ref = rest.first.flatMap({ ObjectiveRef($0) }) else { return nil }
    let rest = rest.dropFirst()
    switch name {
    case "reforecast-action": return .reforecastAction(ref, rest.names())
    case "reforecast-milestone": return .reforecastMilestone(ref, rest.names())
    case "add-action": return .addAction(ref)
    case "change-action": return .changeAction(ref, rest.names())
    case "progress-action":
      guard let step = rest.first.flatMap({ ActionStep(rawValue: $0) }) else { return nil }
      return .progressAction(ref, rest.dropFirst().names(), step)
    case "add-milestone": return .addMilestone(ref)
    case "change-milestone": return .changeMilestone(ref, rest.names())
    case "progress-milestone":
      guard let status = rest.first.flatMap({ MilestoneStatus(rawValue: $0) }) else { return nil }
      return .progressMilestone(ref, rest.dropFirst().names(), status)
    case "add-evidence": return .addEvidence(ref)
    case "add-contribution": return .addContribution(ref)
    case "judge": return .judge(ref, rest.first.map { Identifier(Prose($0)) })
    case "ask": return .ask(ref, rest.first.map { Identifier(Prose($0)) })
    case "answer": return .answer(ref, rest.first.map { Identifier(Prose($0)) })
    case "split": return .split(ref)
    case "strike": return LoggedEntry(words: rest).map { .strike(ref, $0) }
    case "correct": return LoggedEntry(words: rest).map { .correct(ref, $0) }
    default: return nil
    }
  }
}

extension LoggedEntry {
  fileprivate var words: [String] {
    [log.kind.rawValue, on.iso, "\(number)"] + [log.record].compactMap { $0?.string }
  }

  fileprivate init?(words: ArraySlice<String>) {
    let words = Array(words)
    guard (3...4).contains(words.count), let kind = EntryKind(rawValue: words[0]),
      let log = EntryLog(kind, of: words.count > 3 ? words[3] : nil), let on = Day(iso: words[1]),
      let number = Int(words[2]), number >= 0
    else { return nil }
    self.init(log, on: on, number: number)
  }
}

extension EntryLog {
  /// Nothing where the kind needs a record and none is named, or the other way round.
  fileprivate init?(_ kind: EntryKind, of record: String?) {
    let words = record.map { Prose($0) }
    let log: EntryLog? =
      switch kind {
      case .delivery: .delivery
      case .impact: .impact
      case .forecast: .forecast
      case .pathToGreen: .pathToGreen
      case .override: .override
      case .evidence: .evidence
      case .action: words.map { .action(Identifier($0)) }
      case .actionForecast: words.map { .actionForecast(Identifier($0)) }
      case .milestone: words.map { .milestone(Identifier($0)) }
      case .milestoneForecast: words.map { .milestoneForecast(Identifier($0)) }
      case .contribution: words.map { .contribution(Identifier($0)) }
      case .ask: words.map { .ask(Identifier($0)) }
      case .answer: words.map { .answer(Identifier($0)) }
      }
    guard let log, log.record == words else { return nil }
    self = log
  }
}

extension [ObjectiveRef] {
  fileprivate var strings: [String] { map(\.string) }
}

extension ArraySlice<String> {
  /// Nothing where there is none, or one that is no objective.
  fileprivate var refs: [ObjectiveRef]? {
    let refs = compactMap { ObjectiveRef($0) }
    return refs.isEmpty || refs.count < count ? nil : refs
  }

  fileprivate func names<Subject>() -> [Identifier<Subject>] { map { Identifier(Prose($0)) } }
}
