import ArgumentParser
import BoardStore

/// A command line that was not understood by the subcommand it was meant for.
struct Misunderstood: Error, CustomStringConvertible {
  let description: String

  /// What was not understood, without how it is used.
  var sentence: String {
    let first = description.split(separator: "\n").first.map(String.init) ?? description
    return first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
  }

  /// What a subcommand refuses once it runs, with its own usage and not the program's.
  init(_ error: ValidationError, by command: any ParsableCommand.Type) {
    description = "Error: \(error.message)\nUsage: \(Noticeboard.usageString(for: command))"
  }

  init(_ sentence: String) { description = "Error: \(sentence)" }
}

/// A subcommand with a slip in its name, which would be taken for a store's folder.
enum MistypedCommand {
  /// - Throws: `Misunderstood`, where words follow the first and that is nearly a subcommand.
  static func refuse(_ arguments: [String]) throws {
    guard arguments.count > 2, !arguments[1].hasPrefix("-"), !arguments[2].hasPrefix("-") else {
      return
    }
    let word = arguments[1]
    let names = PlainInvocation.commands
    guard !names.contains(word), let nearest = Nearest.word(to: word, in: names) else { return }
    throw Misunderstood(
      "There is no subcommand \"\(word)\". Did you mean \(nearest)? "
        + "noticeboard --help lists them all.")
  }
}
