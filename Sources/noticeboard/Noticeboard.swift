import ArgumentParser
import Glibc

/// The command line: what the program can be asked to do.
@main
struct Noticeboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noticeboard",
    abstract: "A dashboard for the independent chair of an improvement board.",
    discussion: """
      Shows, for every council under a Department for Education Improvement Notice, which \
      objectives move, which are slow and why, and what the notice still demands.

      EXAMPLES
        noticeboard sample-data
        noticeboard sample-data --as-of 2025-05-12
        noticeboard snapshot sample-data --screen slow
        noticeboard check sample-data

      EXIT CODES
        0  done
        1  refused, or problems were found
        64 the command line was not understood
      """,
    version: "noticeboard 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Looking",
        subcommands: [
          OpenCommand.self, SnapshotCommand.self, DatesCommand.self, CheckCommand.self,
          HistoryCommand.self, DumpCommand.self, SchemaCommand.self, KeysCommand.self,
        ]),
      CommandGroup(
        name: "Recording",
        subcommands: [
          RateCommand.self, PathToGreenCommand.self, OverrideCommand.self, ReforecastCommand.self,
          ActionCommands.self, MilestoneCommands.self, EvidenceCommand.self,
          ContributionCommands.self, AskCommands.self, ObjectiveCommands.self, AddCommands.self,
          ChangeCommands.self,
          CorrectCommand.self, UndoCommand.self, RedoCommand.self, RecoverCommand.self,
        ]),
      CommandGroup(
        name: "Recording the board, the notice and inspections",
        subcommands: [
          MeetingCommands.self, DecisionCommand.self, BoardActionCommands.self,
          VoiceCommands.self, ReviewCommands.self, SelfAssessmentCommands.self,
          AdviserReportCommands.self, VisitCommand.self, LetterCommand.self, FindingCommand.self,
          ClauseCommand.self, NoticeCommand.self, StrikeCommand.self,
        ]),
      CommandGroup(name: "Beginning", subcommands: [InitCommand.self, NewCouncilCommand.self]),
    ], defaultSubcommand: OpenCommand.self)

  /// Runs what was asked for; what the parser says of it, which quotes the command line, goes
  /// through the text rule like every other word that reaches a terminal.
  static func main() {
    // A file that may not grow any more is refused as a full disk is, and ends nobody in mid-save.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let words = try RawArguments.words()
      PlainInvocation(words)?.run()
      try MistypedCommand.refuse(words)
      var command = try parseAsRoot(Array(words.dropFirst()))
      do {
        try command.run()
      } catch let error {
        if let code = RefusalForPrograms.told(error, words, by: command) { throw code }
        guard let error = error as? ValidationError else { throw error }
        throw Misunderstood(error, by: type(of: command))
      }
    } catch let error as Misunderstood {
      _ = Output.writes(Output.lines(error.description) + "\n", to: STDERR_FILENO)
      Glibc.exit(ExitCode.validationFailure.rawValue)
    } catch {
      let code = exitCode(for: error)
      let message = Output.lines(fullMessage(for: error))
      let isDone = code == .success
      if code == .validationFailure, let slip = MistypedOption.found(in: CommandLine.arguments) {
        RefusalForPrograms.tell(slip.sentence, CommandLine.arguments)
        _ = Output.writes(Output.lines(slip.description) + "\n", to: STDERR_FILENO)
        Glibc.exit(code.rawValue)
      }
      if code == .validationFailure {
        RefusalForPrograms.tell(
          Output.line(self.message(for: error)), CommandLine.arguments)
      }
      let isWritten =
        message.isEmpty || Output.writes(message + "\n", to: isDone ? STDOUT_FILENO : STDERR_FILENO)
      Glibc.exit(isDone && !isWritten ? 1 : code.rawValue)
    }
  }
}
