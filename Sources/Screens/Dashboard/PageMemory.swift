internal import BoardModel
internal import CellGrid

/// Pages of rows made in advance, kept as long as a day and what is asked of it stay the same.
///
/// Made when the first such page is drawn, so that a start pays nothing for it.
final class PageMemory {
  /// All that such a page depends on, beside the councils.
  private struct Question: Equatable {
    let page: String
    let columns: Int
    let filter: Filter
    let order: RowOrder?
    let isReversed: Bool
    let isPrint: Bool
    let isAlone: Bool
  }

  private var sheets = Answers<Question, Sheet>()

  func sheet(_ name: String, _ subject: String, _ setting: Setting, _ work: () -> Sheet) -> Sheet {
    let question = Question(
      page: "\(name) \(subject)", columns: setting.columns, filter: setting.view.filter,
      order: setting.view.order, isReversed: setting.view.isReversed, isPrint: setting.isPrint,
      isAlone: setting.isAlone)
    return sheets.answer(to: question, work)
  }
}

extension Setting {
  /// What stands in the place of a council whose file cannot be read, or that is gone.
  func unreadable(_ key: String) -> Sheet {
    let words =
      board.entry(key) == nil
      ? "This council is no longer in the store."
      : "This council's file cannot be read\(keys.advice(.council, "shows why"))."
    return Sheet(
      body: Sheet.Body(Sheet.Row.plain(Line.wrapped(words, .alert, columns: columns))))
  }
}
