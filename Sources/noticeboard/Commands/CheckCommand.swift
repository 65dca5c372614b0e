import ArgumentParser
import BoardModel
import BoardStore

/// Reads a store and says everything that is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with a store's files and histories.",
    discussion: """
      Every problem of every file: where it stands, what was found, what was expected, what to do. \
      Exits with 1 if there is any.

      EXAMPLES
        noticeboard check sample-data
        noticeboard check sample-data --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  func run() throws {
    let board = JSONBoardStore(folder: store)
    let contents: StoreContents
    do {
      contents = try board.load()
    } catch {
      // Of a store without councils the settings can still be wrong.
      let problems = (try? board.load(mayBeEmpty: true) { _, _ in })?.problems ?? []
      guard format == .json else {
        for problem in problems { try Output.write(Output.line(problem.sentence) + "\n") }
        throw Refused(error.description)
      }
      try Output.write(ProblemReport.json(error, beside: problems))
      throw ExitCode(1)
    }
    let problems =
      contents.problems + board.ownProblems() + board.sharedReferences(of: contents.portfolio)
      + board.historyProblems(of: contents.portfolio)
      + board.draftProblems(of: Environment.userNumber)
    switch format {
    case .json: try Output.write(ProblemReport.json(problems))
    case .text:
      if let closed = board.closed(), !closed.isDamage {
        try Output.write(Output.line(closed.description) + "\n")
      }
      for problem in problems { try Output.write(Output.line(problem.sentence) + "\n") }
      let files = contents.portfolio.entries.count
      let count = problems.count { !$0.isNote }
      try Output.write(
        count == 0
          ? "\(files) \(files == 1 ? "council" : "councils") read, no problems.\n"
          : "\(count) \(count == 1 ? "problem" : "problems").\n")
    }
    if problems.contains(where: { !$0.isNote }) { throw ExitCode(1) }
  }
}
