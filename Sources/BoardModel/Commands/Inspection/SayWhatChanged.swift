/// What changed because a voice was heard (clause 5e), once it is known.
package struct SayWhatChanged: Command, Hashable {
  package static let kind = "what-changed"

  package let ref: ObjectiveRef
  package let evidence: Identifier<Evidence>
  package let text: Prose
  package let on: Day

  package init(_ ref: ObjectiveRef, _ evidence: Identifier<Evidence>, text: Prose, on: Day) {
    self.ref = ref
    self.evidence = evidence
    self.text = text
    self.on = on
  }

  package var objective: ObjectiveRef? { ref }
  package var why: Prose? { text }
  package var what: String { "\(ref) what changed because of evidence \(evidence), \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try council.change(ref, on: on, today: today) { objective throws(Refusal) in
      var entries = objective.evidence.wholeHistory
      guard let place = entries.firstIndex(where: { $0.id == evidence }) else {
        throw .ofRecord(.noEvidence(evidence.words, of: ref, known: entries.map(\.id.words)))
      }
      guard Voice(entries[place].kind) != nil else {
        let views = entries.filter { Voice($0.kind) != nil && $0.struck == nil }
        throw .ofRecord(
          .notAView(
            evidence.words, entries[place].kind, of: ref, views: views.map(\.id.words)))
      }
      if let struck = entries[place].struck { throw .alreadyStruck(.evidence, on: struck.on) }
      if entries[place].changed != nil { throw .ofRecord(.changeSaid(evidence.words)) }
      guard on >= entries[place].on else { throw .beforeEarlierEntry(on, entry: entries[place].on) }
      entries[place].changed = text
      if on > entries[place].on { entries[place].changedOn = on }
      objective.evidence = Log(inOrder: entries)
    }
    council.holdsStrikes = true
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.objective(ref)?.evidence.wholeHistory.first { $0.id == evidence })
  }
}
