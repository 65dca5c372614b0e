/// Whose views clause 5e asks for.
package enum Voice: String, CaseIterable, Hashable, Sendable {
  case staff
  case children

  package var name: String {
    switch self {
    case .staff: "frontline staff"
    case .children: "children and young people"
    }
  }

  package init?(_ kind: Evidence.Kind) {
    switch kind {
    case .staffVoice, .staffSurvey: self = .staff
    case .childVoice: self = .children
    case .data, .audit, .partner, .inspection: return nil
    }
  }
}

/// A view somebody gave, the objective it is held under, and what changed because of it.
package struct VoiceEntry: Sendable {
  package let objective: ObjectiveAsOf
  package let evidence: Evidence
  package let voice: Voice

  package var changed: Prose? { evidence.changed }
  package var theme: ReviewTheme { objective.objective.theme }

  /// As what a clause rests on.
  var shown: ClauseEvidence {
    ClauseEvidence(
      .evidence(objective.objective.ref, evidence.id), on: evidence.on, evidence.text)
  }
}

extension CouncilAsOf {
  /// The views held by the day, the oldest first; those of ended objectives were heard, too.
  package var voices: [VoiceEntry] {
    var voices: [VoiceEntry] = []
    for objective in objectives {
      for evidence in objective.evidence {
        guard let voice = Voice(evidence.kind) else { continue }
        voices.append(VoiceEntry(objective: objective, evidence: evidence, voice: voice))
      }
    }
    return voices.enumerated()
      .sorted { ($0.element.evidence.on, $0.offset) < ($1.element.evidence.on, $1.offset) }
      .map(\.element)
  }
}

extension ObjectiveAsOf {
  /// Whether any view of staff or children is held under it.
  package var hasVoice: Bool { evidence.contains { Voice($0.kind) != nil } }
}
