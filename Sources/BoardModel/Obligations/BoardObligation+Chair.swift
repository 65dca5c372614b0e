/// Whether the chair was the one that clause 5b asks for.
///
/// Who is said to have chaired a meeting, or was to, did so where they are recorded as there. A board without the chair the notice asks for is not the board it asks for.
extension BoardObligation {
  func judgeChair(
    of meeting: Meeting, _ council: CouncilAsOf, _ finding: inout ClauseFinding
  ) {
    guard asksForIndependentChair else {
      finding.why += " The notice asks for no independent chair."
      return
    }
    if let chair = meeting.chaired(by: council.day), council.holds(.independentChair, chair) {
      finding.why += " Its chair was independent."
      return
    }
    if finding.state == .met { finding.state = .notEvidenced }
    finding.why += " \(told(of: meeting, council))"
  }

  private func told(of meeting: Meeting, _ council: CouncilAsOf) -> String {
    if let chair = meeting.chaired(by: council.day), let title = council.title(of: chair) {
      return "Its chair (\(title)) is not recorded as independent."
    }
    let chair = meeting.chair(on: council.day)
    guard let title = council.title(of: chair) else { return "Who chaired it is not recorded." }
    let was = meeting.presence(of: chair)?.wordsOfOne ?? "is not recorded as there"
    return "Its chair (\(title)) \(was); who chaired it is not recorded."
  }
}
