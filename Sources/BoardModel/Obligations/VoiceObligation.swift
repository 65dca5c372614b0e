/// Clause 5e: the views of frontline staff and of children and young people are taken, and something
/// changes because of them.
///
/// Source: clause 5e of the notices, which give no number; ours is a view of each in the last six
/// months, the time from one DfE review to the next (clause 6), and of each at least one that
/// changed something. Not evidenced from the day after those months.
struct VoiceObligation: ObligationRule {
  static let months = 6

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var gaps: [String] = []
    var said: [String] = []
    var evidence: [ClauseEvidence] = []
    var ends: [Day] = []
    let silent = council.objectives.filter { $0.isOpen && !$0.hasVoice }.count
    for voice in Voice.allCases {
      let entries = council.voices.filter { $0.voice == voice }
      guard let latest = entries.last else {
        gaps.append("no view of \(voice.name) is recorded")
        continue
      }
      let end = latest.evidence.on.adding(months: Self.months)
      let changed = entries.filter { $0.changed != nil }
      if end < council.day {
        gaps.append("the last view of \(voice.name) is of \(latest.evidence.on.text)")
      } else {
        ends.append(end)
      }
      if changed.isEmpty { gaps.append("nothing is recorded as changed by \(voice.name)") }
      said.append(
        "\(Wording.count(entries.count, "view")) of \(voice.name), \(changed.count) of which"
          + " changed something")
      evidence += entries.suffix(4).reversed().map {
        ClauseEvidence(
          .evidence($0.objective.objective.ref, $0.evidence.id), on: $0.evidence.on,
          $0.evidence.text)
      }
    }
    var why: [String] = []
    if !gaps.isEmpty { why.append(Wording.sentence(gaps.joined(separator: "; "))) }
    if !said.isEmpty { why.append("Recorded: \(said.joined(separator: "; ")).") }
    if silent > 0 {
      why.append(
        "\(Wording.count(silent, "open objective")) \(silent == 1 ? "has" : "have") no voice.")
    }
    return ClauseFinding(
      state: gaps.isEmpty ? .met : .notEvidenced, why: why.joined(separator: " "),
      evidence: evidence,
      next: gaps.isEmpty
        ? ends.min().map { NextDate("new views at the latest", on: $0, by: .ours) } : nil,
      measure: "a view of each in the last \(Self.months) months, and one of each that changed"
        + " something")
  }
}
