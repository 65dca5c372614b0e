import ArgumentParser
import BoardModel
import BoardStore

/// The store to look at and the day to look from.
struct StoreOptions: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day to look from: 2025-06-30.", valueName: "day"),
    transform: StoreOptions.day)
  var asOf: Day?

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError(
        "\"\(text)\" is not a day; write one between 1900 and 2199 like 2025-06-30.")
    }
    return day
  }
}

extension StoreContents {
  /// Everything a store's folder holds; something else is done while it is read.
  ///
  /// - Throws: `Refused`, with the reason.
  init(
    folder: String, mayBeEmpty: Bool = false, beside other: @escaping @Sendable () -> Void = {}
  ) throws {
    do {
      self = try JSONBoardStore(folder: folder).load(beside: other, mayBeEmpty: mayBeEmpty)
    } catch {
      throw Refused(error.description)
    }
  }
}

/// A refusal in one sentence; the program says it on standard error and exits with 1.
struct Refused: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = Output.line(sentence) }

  /// Several lines, none of which can hold another.
  init(lines: [String]) { description = lines.map(Output.line).joined(separator: "\n") }
}
