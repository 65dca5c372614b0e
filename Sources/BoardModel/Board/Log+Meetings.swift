/// Which board meeting a rating can have been given for.
extension Log where Entry == Meeting {
  /// A meeting that comes between a rating and the meeting it names, or is of the rating's own day:
  /// the rating is that one's. Late papers, and ratings recorded behind a meeting, are still the
  /// meeting's, up to the next.
  package func meeting(
    between day: Day, and named: Identifier<Meeting>
  ) -> Meeting? {
    // Nearly all are given on the day itself.
    for meeting in wholeHistory where meeting.on == day && meeting.id == named { return nil }
    guard let meeting = wholeHistory.first(where: { $0.id == named }) else { return nil }
    return wholeHistory.first { other in
      guard other.id != named, other.cancelled == nil, other.struck == nil else { return false }
      return meeting.on < day
        ? meeting.on < other.on && other.on <= day : day <= other.on && other.on < meeting.on
    }
  }
}
