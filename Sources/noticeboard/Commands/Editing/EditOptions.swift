import ArgumentParser
import BoardModel
import BoardStore
import CellGrid
import Screens

/// Who makes a change, as of which day, decided on what, and how its outcome is told.
struct EditOptions: ParsableArguments {
  @Option(
    name: .customLong("on"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day it is recorded for: 2025-06-30, \"30 jun\", today. The store's day without it; "
        + "words count from that day, and no later one is taken.",
      valueName: "day"))
  var day: String?

  @Option(
    help: ArgumentHelp(
      "The revision it was decided on, as history and dump tell it; 0 before the first change. "
        + "Where somebody has changed the same thing since, nothing is saved and both are shown.",
      valueName: "revision"))
  var seen: Int?

  @OptionGroup var who: WhoOptions
}

/// Who makes a change, and how its outcome is told.
struct WhoOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who makes the change: a name, or the short name of one of the council's people.",
      valueName: "name"))
  var by: String?

  @Option(help: "text for people, json for programs.")
  var format: OutcomeFormat = .text
}

enum OutcomeFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// A council's file in a store.
struct CouncilTarget: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Argument(help: "The council, by its file's name: knowsley.")
  var council: String
}

/// One objective of a council.
struct ObjectiveTarget: ParsableArguments {
  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Argument(help: "The council, by its file's name: knowsley.")
  var council: String

  @Argument(help: "The objective: KNO-07.", transform: ObjectiveTarget.ref)
  var objective: ObjectiveRef

  static func ref(_ text: String) throws -> ObjectiveRef {
    guard let ref = ObjectiveRef(text.uppercased()) else {
      throw ValidationError("\"\(text)\" is no objective; write one like KNO-07.")
    }
    return ref
  }
}

/// Words of the command line that go into a council's file.
extension Prose {
  /// What takes several paragraphs, as the fields of forms for the same do; all else is one line.
  private static let inParagraphs = [
    "--because", "--to-because", "--text", "--outcome", "--changed", "--expected", "--note",
    "--recommendation",
    "--finding",
  ]

  /// - Throws: where nothing would be left to read, or something in it would not be shown as it is.
  init(argument: String, of option: String) throws {
    let text = TypedText.trimmed(
      TypedText.settled(argument, inParagraphs: Prose.inParagraphs.contains(option)))
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("\(option) needs some words.")
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false)
    where PrintableText.line(String(line)) != line {
      let names = TypedText.unprintable(in: String(line)).map { " (\($0))" } ?? ""
      throw ValidationError(
        "\(option) holds a character\(names) that could not be shown as it is: "
          + "\"\(PrintableText.line(text))\". Type it again without.")
    }
    guard text.count <= TypedText.longest else {
      throw ValidationError(
        "\(option) takes \(TypedText.longest) characters, as a form's field does; "
          + "there are \(text.count).")
    }
    self.init(text)
  }
}

extension Optional where Wrapped == String {
  /// The same for words that may be left out.
  func prose(_ option: String) throws -> Prose? {
    try map { try Prose(argument: $0, of: option) }
  }

  func name<Subject>(_ option: String) throws -> Identifier<Subject>? {
    try prose(option).map { Identifier($0) }
  }
}
