import ArgumentParser
import BoardStore

/// An option that there is not, in a command line that lacks another: the parser names the one that
/// is missing alone, which is the one that was meant.
enum MistypedOption {
  /// What to say instead of the parser's own words; nothing where every option is known.
  static func found(in arguments: [String]) -> Misunderstood? {
    let command = self.command(of: arguments)
    let known = Noticeboard.helpMessage(for: command, includeHidden: true)
      .split { !($0 == "-" || $0.isLetter || $0.isNumber) }.filter { $0.hasPrefix("--") }
      .map(String.init)
    // Behind a lone -- nothing is an option.
    let options = arguments.dropFirst().prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
    guard let unknown = options.first(where: { !known.contains($0) }) else { return nil }
    let nearest = Nearest.word(to: unknown, in: known).map { " Did you mean '\($0)'?" } ?? ""
    return Misunderstood(
      "Unknown option '\(unknown)'.\(nearest)\nUsage: \(Noticeboard.usageString(for: command))")
  }

  /// The subcommand that the first words name; without one, that which opens the dashboard.
  private static func command(of arguments: [String]) -> any ParsableCommand.Type {
    var command: any ParsableCommand.Type = Noticeboard.self
    for word in arguments.dropFirst() {
      let next = command.configuration.subcommands.first { $0._commandName == word }
      guard let next else { break }
      command = next
    }
    return command == Noticeboard.self ? OpenCommand.self : command
  }
}
