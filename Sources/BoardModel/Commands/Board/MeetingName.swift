/// How a board meeting is pointed at: by its name, or by the day it is held.
package enum MeetingName: Hashable, Sendable {
  case id(Identifier<Meeting>)
  case day(Day)

  package var words: String {
    switch self {
    case .id(let id): "board meeting \(id)"
    case .day(let day): "board meeting of \(day.text)"
    }
  }
}

extension Council {
  /// What is known of a meeting whatever became of it, for telling whether somebody changed it.
  func known(_ name: MeetingName) -> Meeting? {
    switch name {
    case .id(let id): meetings.wholeHistory.first { $0.id == id }
    case .day(let day): standingMeeting(on: day)
    }
  }
}
