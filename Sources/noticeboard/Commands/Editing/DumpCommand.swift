import ArgumentParser
import BoardModel
import BoardStore

/// Writes a whole store with its history, as its own reader understands it.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write everything a store holds, with its history, as one JSON object.",
    discussion: """
      Exits with 0 only if every file could be read.

      EXAMPLES
        noticeboard dump sample-data > all.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json
  }

  @Argument(help: "The folder that holds the councils' files.", completion: .directory)
  var store: String

  @Option(help: "json, the only one there is.")
  var format: Format = .json

  func run() throws {
    let store = JSONBoardStore(folder: store)
    let contents: StoreContents
    do {
      contents = try store.load()
    } catch {
      throw Refused(error.description)
    }
    var histories: [CouncilID: CouncilHistory] = [:]
    for council in contents.portfolio.councils {
      do {
        histories[council.id] = try store.historyWithLost(of: council.id)
      } catch {
        // It is among the problems below.
        continue
      }
    }
    // What was taken back is told of too: nothing that was ever saved is left out.
    var removed: [(CouncilID, CouncilHistory)] = []
    for id in store.removedCouncils() {
      do throws(HistoryError) {
        removed.append((id, try store.history(of: id)))
      } catch {
        throw Refused(error.description)
      }
    }
    try Output.write(StoreDump.json(contents, histories, removed: removed))
    // A change that waits to be decided on is among the history above, which was read whole.
    let problems =
      contents.problems + store.ownProblems()
      + store.historyProblems(of: contents.portfolio).filter { !$0.isOfWaitingChange }
    for problem in problems { Output.complain(problem.sentence) }
    if problems.contains(where: { !$0.isNote }) { throw ExitCode(1) }
  }
}
