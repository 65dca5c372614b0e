import ArgumentParser
import BoardModel

/// One board meeting of a council.
struct MeetingTarget: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Argument(help: "The council, by its file's name: knowsley.")
  var council: String

  @Argument(help: "The board meeting: m-2025-06, or its day.")
  var meeting: String

  /// A name that is none of the council's meetings may be a day; else the refusal says what there is.
  func name(_ editor: Editor) throws -> MeetingName {
    let id = Identifier<Meeting>(try Prose(argument: meeting, of: "the meeting"))
    let isKnown = editor.council?.meetings.wholeHistory.contains { $0.id == id } ?? false
    if !isKnown, let day = Day(words: meeting, from: editor.today, leaning: .past) {
      return .day(day)
    }
    return .id(id)
  }
}

extension Council {
  /// The meeting of that name, as it is on record.
  func standing(_ name: MeetingName) -> Meeting? {
    meetings.wholeHistory.last { meeting in
      guard meeting.struck == nil, meeting.cancelled == nil else { return false }
      return switch name {
      case .id(let id): meeting.id == id
      case .day(let day): meeting.on == day
      }
    }
  }
}
