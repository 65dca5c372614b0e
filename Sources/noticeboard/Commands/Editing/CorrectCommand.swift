import ArgumentParser
import BoardModel

/// Strikes a wrong entry through, and puts the right one beside it.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Strike a wrong entry through; it stays, and counts no longer.",
    discussion: """
      With --to the right value is recorded in the same step.

      EXAMPLES
        noticeboard correct sample-data knowsley KNO-07 delivery --dated 2025-06-16 \\
          --because "Meant for KNO-08"
        noticeboard correct sample-data knowsley KNO-07 delivery --dated 2025-06-16 --to amber \\
          --because "Misheard"
      """)

  @OptionGroup var target: ObjectiveTarget
  @Argument(help: "delivery, impact, forecast, path-to-green, override or evidence.")
  var entry: EntryKind
  @Option(help: ArgumentHelp("The entry's day.", valueName: "day"))
  var dated: String
  @Option(help: ArgumentHelp("Which of that day's, from 1; the last without it.", valueName: "n"))
  var number: Int?
  @Option(help: ArgumentHelp("What was wrong.", valueName: "text"))
  var because: String
  @Option(help: ArgumentHelp("The right rating, or the right forecast day.", valueName: "value"))
  var to: String?
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    let dated = try Editor.day(dated, "--dated", from: editor.on, .past)
    let because = try Prose(argument: because, of: "--because")
    if let number, number < 1 { throw ValidationError("--number counts from 1.") }
    let strike = StrikeEntry(
      target.objective, entry, dated: dated, number: number.map { $0 - 1 }, because: because,
      on: editor.on, by: editor.person)
    guard let to else { return try editor.carryOut(strike) }
    try editor.carryOut(ManyCommands([strike, try replacement(to, dated, because, editor)]))
  }

  /// The right entry is known from the day of the correction, and stands for the same meeting.
  private func replacement(
    _ value: String, _ dated: Day, _ because: Prose, _ editor: Editor
  ) throws -> any Command {
    let wrong = editor.council?.plan.objectives.first { $0.ref == target.objective }
    switch entry {
    case .delivery:
      guard let rating = DeliveryRating(rawValue: value) else {
        throw ValidationError("--to: \"\(value)\" is no delivery rating.")
      }
      return RateObjective(
        target.objective, delivery: rating, impact: nil, because: because, on: editor.on,
        meeting: wrong?.delivery.wholeHistory.last { $0.on == dated }?.meeting, by: editor.person)
    case .impact:
      guard let rating = ImpactRating(rawValue: value) else {
        throw ValidationError("--to: \"\(value)\" is no impact rating.")
      }
      return RateObjective(
        target.objective, delivery: nil, impact: rating, because: because, on: editor.on,
        meeting: wrong?.impact.wholeHistory.last { $0.on == dated }?.meeting, by: editor.person)
    case .forecast:
      return Reforecast(
        target.objective, due: try editor.due(value, "--to"), because: because, on: editor.on)
    case .pathToGreen:
      return SetPathToGreen(
        target.objective, text: try Prose(argument: value, of: "--to"), on: editor.on,
        by: editor.person)
    case .override, .evidence:
      throw ValidationError("--to goes with a rating, a forecast or a path to green.")
    }
  }
}

extension EntryKind: ExpressibleByArgument {}
