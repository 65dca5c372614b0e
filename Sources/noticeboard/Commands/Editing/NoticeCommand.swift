import ArgumentParser
import BoardModel

/// What became of the notice.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Record that the notice was lifted, or superseded by direction.",
    discussion: """
      Nothing is due under its clauses from that day; the plan stands as it stood then, and whatever \
      was recorded stays. Where the ending was recorded wrongly: noticeboard strike notice-status.

      EXAMPLES
        noticeboard notice sample-data knowsley lifted --on "30 jun" \\
          --text "Minister's letter: progress is sustained"
        noticeboard notice sample-data liverpool superseded --in 2025-05 \\
          --text "Statutory direction under section 497A"
      """)

  @OptionGroup var target: CouncilTarget
  @Argument(help: "\(NoticeEnding.allCases.map(\.rawValue).joined(separator: " or ")).")
  var ending: NoticeEnding
  @Option(help: ArgumentHelp("Who said so, and what follows.", valueName: "text"))
  var text: String
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "The month it ended in, where no day is known: 2025-05; in place of --on.",
      valueName: "month"))
  var month: PartialDate?
  @OptionGroup var edit: EditOptions

  func validate() throws {
    if month != nil, edit.day != nil { throw ValidationError("Give --on or --in, not both.") }
  }

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      EndNotice(
        ending, text: Prose(argument: text, of: "--text"), date: month ?? .day(editor.on)))
  }
}

extension NoticeEnding: ExpressibleByArgument {}
