internal import BoardModel

/// What the time lines of one day were worked out to be.
final class DatesMemory {
  /// All that the rows depend on, beside the councils.
  struct Question: Equatable {
    let council: String?
    let filter: Filter
    let start: Day
    let end: Day
  }

  private var all = Answers<String?, AllDates>()
  private var rows = Answers<Question, DatesRows>()

  /// Every date of a council, or of all of them.
  func dates(of council: String?, on board: BoardOnDay) -> AllDates {
    all.answer(to: council) { AllDates(of: council, on: board) }
  }

  func rows(of question: Question, on board: BoardOnDay) -> DatesRows {
    rows.answer(to: question) {
      DatesRows(dates(of: question.council, on: board), question)
    }
  }
}

/// Every date of a council, or of every council, from the first to the last.
final class AllDates {
  let items: [DatedItem]
  /// The day looked from: of a council whose notice stands no longer, its last.
  let today: Day

  init(of key: String?, on board: BoardOnDay) {
    today = key.flatMap(board.council)?.day ?? board.day
    items = board.dates(of: key)
  }
}
