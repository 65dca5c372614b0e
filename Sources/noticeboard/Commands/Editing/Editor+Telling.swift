import ArgumentParser
import BoardModel
import BoardStore

/// What came of a change, in words or as JSON.
extension Editor {
  /// - Throws: `Refused` where it cannot be told; what was saved is saved all the same.
  func tell(_ saved: Saved, nothing: String = "Nothing to change.") throws {
    do {
      try say(saved, nothing)
    } catch let error as Refused {
      guard let entry = saved.entry else { throw Refused(savedAllTheSame: error.description) }
      throw Refused(
        savedAllTheSame:
          "\(id): saved as revision \(entry.revision): \(entry.what). But \(error.description)")
    }
  }

  private func say(_ saved: Saved, _ nothing: String) throws {
    switch format {
    case .json: try Output.write(ChangeReport.json(saved))
    case .text:
      if let entry = saved.entry {
        try Output.write(
          Output.line("\(id): saved as revision \(entry.revision): \(entry.what)") + "\n")
        let made = saved.madeUntold.map(\.string)
        if !made.isEmpty {
          try Output.write(Output.line("  called \(made.joined(separator: ", "))") + "\n")
        }
      } else {
        try Output.write(nothing + "\n")
      }
      for note in saved.notes { Output.complain(note.description) }
    }
  }

  /// Both what others have done and what was to be done, for a person or a program to choose.
  func overtaken(
    _ command: some Command, _ decidedOn: PastState?, by author: Prose
  ) -> any Error {
    guard let decidedOn else { return refused("\(id): nothing was saved.") }
    let overtaking = Overtaking(
      of: command, decidedOn: decidedOn, in: store, id, by: author, at: Environment.now)
    guard format == .json else { return Refused(lines: overtaking.sentences) }
    return told(ChangeReport.json(overtaking))
  }

  /// For programs the refusal is on standard output, as an object like a success.
  func refused(_ sentence: String) -> any Error {
    guard format == .json else { return Refused(sentence) }
    return told(ChangeReport.json(refused: sentence, council: id))
  }

  /// What ends the program once a program has been told why.
  private func told(_ report: String) -> any Error {
    do {
      try Output.write(report)
    } catch {
      return error
    }
    return ExitCode(1)
  }
}
