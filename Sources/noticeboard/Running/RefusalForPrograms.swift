import ArgumentParser
import BoardStore
import Glibc

/// What a change of the command line was refused for, as the JSON a program asked for.
enum RefusalForPrograms {
  /// Tells it on standard output, whatever refused it once the command line was understood; nothing
  /// where no program asked, or where there is something else to tell.
  static func told(
    _ error: any Error, _ words: [String], by command: any ParsableCommand
  ) -> ExitCode? {
    let reads = command is HistoryCommand || command is DumpCommand
    guard isAsked(words) || command is DumpCommand, reads || !isLooking(command),
      let reason = reads ? (error as? Refused)?.description : reason(error)
    else { return nil }
    let report =
      reads
      ? ChangeReport.json(unread: reason) : ChangeReport.json(refused: reason, council: nil)
    if reads { Output.complain(reason) }
    return Output.writes(report, to: 1) ? ExitCode(1) : nil
  }

  /// The same of what the parser refuses, whose words and usage go to a person as well.
  static func tell(_ message: String, _ words: [String]) {
    guard isAsked(words), !isLooking(words) else { return }
    let sentence = message.hasSuffix(".") ? message : "\(message)."
    _ = Output.writes(
      ChangeReport.json(refused: "\(sentence) Nothing was saved.", council: nil), to: STDOUT_FILENO)
  }

  private static func isLooking(_ words: [String]) -> Bool {
    let looking = Noticeboard.configuration.groupedSubcommands.first?.subcommands ?? []
    return words.dropFirst().first.map { word in
      looking.contains { $0._commandName == word }
    } ?? true
  }

  private static func reason(_ error: any Error) -> String? {
    switch error {
    case let error as ValidationError: "\(error.message) Nothing was saved."
    case let error as Refused where !error.isSaved: error.description
    default: nil
    }
  }

  private static func isAsked(_ words: [String]) -> Bool {
    let options = words.prefix { $0 != "--" }
    return options.contains("--format=json")
      || zip(options, options.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  /// Those that only look have another form of JSON, or none.
  private static func isLooking(_ command: any ParsableCommand) -> Bool {
    Noticeboard.configuration.groupedSubcommands.first?.subcommands
      .contains { $0 == type(of: command) } ?? false
  }
}
