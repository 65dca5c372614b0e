/// Clause 9 and its items: those who review are given time with staff and leaders, data, facilities
/// and records.
///
/// Source: clause 9 a to d of the notices. That an item is in place is for a person to say, for the
/// review to come: an entry for that review, or one for no named review made since the last that was
/// held, of the day before the review at the latest. With none to come, the last review held counts. What the record holds by itself stands
/// beside it and does not settle it. The clause as a whole stands as its worst item does. It is never
/// late: reviewers are let in when they come. One whose day has passed unrecorded stays told and hides
/// none that is to come. A review that was held with an item not in place stays
/// told while the next is to come.
struct AccessObligation: ObligationRule {
  let item: AccessItem?

  func finding(in council: CouncilAsOf) -> ClauseFinding {
    var finding = finding(for: council.reviewPreparedFor, in: council)
    for passed in council.reviewsUnrecorded {
      finding.tellUnrecorded(
        passed, lacking: council.lacked(item, at: passed).map { _ in council.inPlace(item, passed) }
      )
    }
    guard let last = council.reviewHeldBefore else { return finding }
    return finding.beside(last, heldWithout: council.lacked(item, at: last))
  }

  private func finding(for target: PreparedReview, in council: CouncilAsOf) -> ClauseFinding {
    guard let item else { return whole(target, council) }
    let checked = council.readiness(of: item, for: target)
    let also = checked.alsoHeld
    let next = target.next(from: council.day)
    if let entry = checked.entries.last {
      return ClauseFinding(
        state: .met, why: "In place since \(entry.on.text)\(target.purpose): \(entry.text)",
        evidence: checked.entries.reversed().map {
          ClauseEvidence(.readiness($0.id), on: $0.on, $0.text)
        } + also, next: next)
    }
    let late = council.readyTooLate(item, for: target)
    return ClauseFinding(
      state: target.state(on: council.day),
      why: "Nothing is recorded as in place\(target.purpose)."
        + (late.map { " It was put in place \(target.lateness($0.on, seenFrom: council.day))." }
          ?? "") + target.slipped(by: council.day)
        + (also.isEmpty
          ? "" : " The record itself holds: \(Wording.list(also.map(\.text.string)))."),
      evidence: (late.map { [ClauseEvidence(.readiness($0.id), on: $0.on, $0.text)] } ?? []) + also,
      next: next)
  }

  private func whole(_ target: PreparedReview, _ council: CouncilAsOf) -> ClauseFinding {
    let items = AccessItem.allCases
    let open = items.filter { council.readiness(of: $0, for: target).entries.isEmpty }
    let inPlace = items.count - open.count
    return ClauseFinding(
      state: open.isEmpty ? .met : target.state(on: council.day),
      why:
        "\(inPlace) of \(items.count) items \(Wording.isOrAre(inPlace)) in place\(target.purpose)."
        + (open.isEmpty
          ? "" : " Not yet: \(Wording.list(open.map(\.name))).\(target.slipped(by: council.day))"),
      evidence: items.flatMap { item in
        council.readiness(of: item, for: target).entries.suffix(1).map {
          ClauseEvidence(.readiness($0.id), on: $0.on, "\(item.name): \($0.text)")
        }
      }, next: target.next(from: council.day))
  }
}

extension CouncilAsOf {
  /// What was in place for a review of which it is not known whether it was held.
  fileprivate func inPlace(_ item: AccessItem?, _ target: PreparedReview) -> String {
    guard item == nil else { return "nothing was recorded as in place for it" }
    let all = AccessItem.allCases
    let there = all.count { !readiness(of: $0, for: target).entries.isEmpty }
    let were = there == 1 ? "was" : "were"
    return "\(there) of \(all.count) items \(were) recorded as in place for it"
  }

  /// What a review was held without, of one item or of all; nothing where all was in place.
  func lacked(_ item: AccessItem?, at held: PreparedReview) -> String? {
    let open = (item.map { [$0] } ?? AccessItem.allCases).filter {
      readiness(of: $0, for: held).entries.isEmpty
    }
    guard !open.isEmpty else { return nil }
    guard item == nil else { return "with nothing recorded as in place" }
    let all = AccessItem.allCases.count
    return "with \(all - open.count) of \(all) items recorded as in place"
  }
}

extension AccessItem {
  package var name: String {
    switch self {
    case .staffAndLeadership: "time with staff and leaders"
    case .data: "up-to-date data"
    case .facilities: "facilities"
    case .records: "files, minutes and supervision records"
    }
  }
}
