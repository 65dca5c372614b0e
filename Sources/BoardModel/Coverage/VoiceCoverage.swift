/// The views held under an objective, and whose are missing (clause 5e).
package struct VoiceCoverage: Sendable {
  package let objective: ObjectiveAsOf
  /// The oldest first.
  package let staff: [Evidence]
  package let children: [Evidence]

  package func views(of voice: Voice) -> [Evidence] {
    switch voice {
    case .staff: staff
    case .children: children
    }
  }

  package var missing: [Voice] { Voice.allCases.filter { views(of: $0).isEmpty } }

  /// How many of them changed something.
  package var changed: Int { (staff + children).count { $0.changed != nil } }
}

/// The views held under the objectives of a theme.
package struct ThemeVoice: Hashable, Sendable {
  package let theme: ReviewTheme
  package let staff: Int
  package let children: Int
  package let changed: Int
  /// Open objectives of the theme under which nobody was heard.
  package let silent: [ObjectiveRef]
}

extension CouncilAsOf {
  /// Objectives that have not ended, those without any voice first, then those with one missing.
  package var voiceCoverage: [VoiceCoverage] {
    let coverage = objectives.filter { !$0.isEnded }.map { objective in
      VoiceCoverage(
        objective: objective, staff: objective.evidence.filter { Voice($0.kind) == .staff },
        children: objective.evidence.filter { Voice($0.kind) == .children })
    }
    return coverage.enumerated().sorted {
      ($1.element.missing.count, $0.offset) < ($0.element.missing.count, $1.offset)
    }.map(\.element)
  }

  /// Every theme of the plan, in the order of the notices.
  package var voiceByTheme: [ThemeVoice] {
    let coverage = voiceCoverage
    return ReviewTheme.allCases.compactMap { theme in
      let here = coverage.filter { $0.objective.objective.theme == theme }
      guard !here.isEmpty else { return nil }
      return ThemeVoice(
        theme: theme, staff: here.reduce(0) { $0 + $1.staff.count },
        children: here.reduce(0) { $0 + $1.children.count },
        changed: here.reduce(0) { $0 + $1.changed },
        silent: here.filter {
          $0.objective.isOpen && $0.missing.count == Voice.allCases.count
        }.map(\.objective.objective.ref))
    }
  }
}
