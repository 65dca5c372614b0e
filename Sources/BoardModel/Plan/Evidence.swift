/// Something that shows what an objective has or has not changed.
package struct Evidence: Hashable, Sendable, Correctable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case data
    case audit
    case childVoice = "child-voice"
    case staffVoice = "staff-voice"
    /// A view of staff, too: the one that clause 10 asks for by name.
    case staffSurvey = "staff-survey"
    case partner
    case inspection

    package var name: String {
      switch self {
      case .data: "data"
      case .audit: "audit"
      case .childVoice: "child's voice"
      case .staffVoice: "staff voice"
      case .staffSurvey: "staff survey"
      case .partner: "partner"
      case .inspection: "inspection"
      }
    }
  }

  package enum Strength: String, CaseIterable, Hashable, Sendable {
    case weak
    case moderate
    case strong
  }

  package let id: Identifier<Evidence>
  package let on: Day
  package let kind: Kind
  package let strength: Strength
  package let text: Prose
  /// What changed because of it, for a voice that was heard (clause 5e).
  package internal(set) var changed: Prose?
  /// The day that became known, where it was later than the evidence itself.
  package internal(set) var changedOn: Day?
  package let illustrative: Bool
  package var mark: EntryMark?

  package init(
    id: Identifier<Evidence>, on: Day, kind: Kind, strength: Strength, text: Prose,
    changed: Prose?, changedOn: Day? = nil, illustrative: Bool, struck: Strike? = nil,
    knownFrom: Day? = nil
  ) {
    self.id = id
    self.on = on
    self.kind = kind
    self.strength = strength
    self.text = text
    self.changed = changed
    self.changedOn = changedOn
    self.illustrative = illustrative
    mark = EntryMark.of(struck, knownFrom)
  }
}
