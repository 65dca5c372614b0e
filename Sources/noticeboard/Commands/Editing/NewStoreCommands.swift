import ArgumentParser
import BoardModel
import BoardStore
import Glibc

/// Makes an empty store.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make an empty store: a folder for councils' files.",
    discussion: """
      Nothing that is there already is touched. Add the first council with new-council.

      EXAMPLES
        noticeboard init my-store
      """)

  @Argument(help: "The folder to make.", completion: .directory)
  var store: String

  func run() throws {
    guard !store.isEmpty else { throw ValidationError("Name the folder to make.") }
    var isNew = false
    for folder in [store, "\(store)/councils"] {
      if mkdir(folder, 0o700) == 0 {
        isNew = true
        continue
      }
      let number = errno
      if number == EEXIST, Environment.isFolder(folder) { continue }
      throw Refused("\(folder) cannot be made: \(Output.reason(number)).")
    }
    try Output.write(
      Output.line(
        "\(store) is \(isNew ? "a store" : "a store already; nothing was changed"). Add a council: noticeboard new-council \(quoted) --name \"...\" "
          + "--from inspection-2025 --report DAY --deadline DAY") + "\n")
  }
}

extension InitCommand {
  /// The folder as a shell takes it.
  private var quoted: String {
    let plain = store.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    if plain { return store }
    let parts = store.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}

/// Adds a council with the usual clauses of its notice.
struct NewCouncilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new-council",
    abstract: "Add a council with the usual clauses of its notice.",
    discussion: """
      The clauses are a start: hold them against the notice the council was really given.

      NOTICES
      \(NoticeForm.allCases.map { "  \($0.rawValue): \($0.about)" }.joined(separator: "\n"))

      EXAMPLES
        noticeboard new-council my-store --name "Halton" --from inspection-2025 \\
          --report 2024-11-20 --deadline 2026-07
      """)

  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String
  @Option(help: ArgumentHelp("The council's name.", valueName: "text"))
  var name: String
  @Option(help: ArgumentHelp("The form of its notice.", valueName: "notice"))
  var from: NoticeForm
  @Option(
    help: ArgumentHelp("When the inspectors' report came out: 2024-11-20.", valueName: "date"),
    transform: PartialDate.argument)
  var report: PartialDate
  @Option(
    help: ArgumentHelp(
      "By when the plan is to be delivered (clause 11): 2026-07.", valueName: "date"),
    transform: PartialDate.argument)
  var deadline: PartialDate
  @Option(
    help: ArgumentHelp("When the notice was issued.", valueName: "date"),
    transform: PartialDate.argument)
  var issued: PartialDate?
  @Option(help: ArgumentHelp("Its short name; made from the name without.", valueName: "id"))
  var id: String?
  @OptionGroup var who: WhoOptions

  func run() throws {
    let written = try Prose(argument: name, of: "--name")
    let short = id ?? ShortName.of(name)
    guard let council = CouncilID(short) else {
      if CouncilID.isReserved(short) {
        throw ValidationError(
          "\"\(short)\" is a name that some systems keep for devices; choose another with --id.")
      }
      if id == nil {
        throw ValidationError(
          "No short name can be made of \"\(written)\"; give one with --id, such as --id halton.")
      }
      throw ValidationError(
        "--id: \"\(short)\" is no short name; write small letters, digits and hyphens.")
    }
    let new = NewCouncil(
      council, name: written, form: from, issued: issued, report: report, deadline: deadline)
    try Editor(newIn: store, council, who).create(new)
  }
}

extension NoticeForm: ExpressibleByArgument {}
extension PartialDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(words: argument) }

  /// - Throws: with the reason, where it is no date or one that is too far off.
  static func argument(_ words: String) throws -> PartialDate {
    if let date = PartialDate(words: words) { return date }
    let isYear = words.count == 4 && Int(words).map { !Day.years.contains($0) } ?? false
    if isYear || Day.isOutOfRange(words: words) {
      throw ValidationError("\"\(words)\" is too far off; \(Day.rangeWords).")
    }
    if Day.isImpossible(words: words) {
      throw ValidationError("There is no such day as \"\(words)\".")
    }
    throw ValidationError("\"\(words)\" is no date; write one like 2024-11-20, 2026-07 or 2026.")
  }
}
