import ArgumentParser
import BoardModel
import BoardStore

/// The store to look at and the day to look from.
struct StoreOptions: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to look from: 2025-06-30, \"12 may\".", valueName: "day"),
    transform: AskedDay.init(words:))
  var asOf: AskedDay?
}

/// A day as a command line names it: which one "12 may" is, only the store's own day tells.
struct AskedDay: Sendable {
  private let words: String

  /// - Throws: `ValidationError`, for words that are no day wherever one looks from.
  init(words: String) throws {
    self.words = words
    if Day(words: words, from: Environment.today, leaning: .past) == nil {
      throw ValidationError(
        "\"\(words)\" is not a day; write one between 1900 and 2199 like 2025-06-30 or \"30 jun\".")
    }
  }

  func day(in portfolio: Portfolio) -> Day? {
    day(in: portfolio.settings, today: Environment.today)
  }

  func day(in settings: Settings, today: Day) -> Day? {
    Day(words: words, from: settings.latestDay(today: today), leaning: .past)
  }
}

extension StoreContents {
  /// Everything a store's folder holds; each council may be told of as soon as it is read.
  ///
  /// - Throws: `Refused`, with the reason.
  init(
    folder: String, mayBeEmpty: Bool = false,
    telling tell: @escaping @Sendable (Council, Settings) -> Void = { _, _ in }
  ) throws {
    do {
      self = try JSONBoardStore(folder: folder).load(mayBeEmpty: mayBeEmpty, telling: tell)
    } catch {
      throw Refused(error.description)
    }
  }
}

/// A refusal in one sentence; the program says it on standard error and exits with 1.
struct Refused: Error, CustomStringConvertible {
  let description: String
  /// Whether the refusal is only to tell of something that was saved.
  private(set) var isSaved = false

  init(savedAllTheSame sentence: String) {
    self.init(sentence)
    isSaved = true
  }

  init(_ sentence: String) { description = Output.line(sentence) }

  /// Several lines, none of which can hold another.
  init(lines: [String]) { description = lines.map(Output.line).joined(separator: "\n") }
}
