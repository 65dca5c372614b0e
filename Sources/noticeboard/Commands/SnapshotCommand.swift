import ArgumentParser
import BoardModel
import BoardStore
import CellGrid
import FrameExport
import Screens

/// Writes one screen as text, without a terminal.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Write one screen as text, without a terminal.",
    discussion: """
      Without --size it is 100 columns wide and as long as its content needs, nothing cut. The \
      same data and day give the same bytes.

      EXAMPLES
        noticeboard snapshot sample-data --screen portfolio
        noticeboard snapshot sample-data --screen objective --objective KNO-07
        noticeboard snapshot sample-data --screen clause --council wirral --entry 11
        noticeboard snapshot sample-data --as-of 2018-03-31 --size 120x40
        noticeboard snapshot sample-data --keys 'j<Enter>' --output liverpool.txt
        noticeboard snapshot sample-data --screen slow --format svg --output slow.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case ansi
    case svg
  }

  @OptionGroup var source: StoreOptions
  @OptionGroup var themes: ThemeOptions
  @OptionGroup var bindings: KeysOptions

  @Option(help: "The screen: \(ScreenName.allCases.map(\.rawValue).joined(separator: ", ")).")
  var screen: ScreenName?

  @Option(help: "The council, by its file's name: knowsley.")
  var council: String?

  @Option(help: "The objective: KNO-07.")
  var objective: String?

  @Option(help: "A clause (5d) or an entry of the record (meeting/m-2025-06).")
  var entry: String?

  @Option(
    help: ArgumentHelp("Columns and rows: 80x24; at most 1000x1000.", valueName: "WxH"),
    transform: SnapshotCommand.size)
  var size: Size?

  @Option(help: "Keys to press first: 'jj<Enter>'.")
  var keys: String?

  @Option(help: "text holds no escape codes; ansi holds the theme's colours; svg is a picture.")
  var format: Format = .text

  @Option(help: ArgumentHelp("The file to write to instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let contents = try StoreContents(folder: source.store)
    var dashboard = Dashboard(
      contents.portfolio, today: Environment.today, asOf: source.asOf?.day(in: contents.portfolio),
      size: size ?? Size(columns: SnapshotCommand.columns, rows: SnapshotCommand.rowsForKeys),
      keys: try bindings.choice.table())
    // As the terminal says it once its first picture is there.
    if !JSONBoardStore(folder: source.store).sharedReferences(of: contents.portfolio).isEmpty {
      _ = dashboard.update(.referencesShared(true))
    }
    do {
      let asked = objective != nil ? ScreenName.objective : council != nil ? .council : .portfolio
      let name = screen ?? asked
      try name.refuseIdle(council: council, objective: objective, entry: entry)
      try dashboard.show(name, council: council, objective: objective, entry: entry)
    } catch {
      if error.isUsage { throw ValidationError(error.sentence) }
      throw Refused(error.sentence)
    }
    try press(on: &dashboard)
    let frame =
      size == nil
      ? dashboard.frameAtFullLength(columns: SnapshotCommand.columns) : dashboard.frame()
    try write(frame)
  }

  private static func size(_ text: String) throws -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1] else {
      throw ValidationError("\"\(text)\" is not a size; write columns and rows, as in 80x24.")
    }
    guard Size.limits.contains(columns), Size.limits.contains(rows) else {
      let most = Size.limits.upperBound
      throw ValidationError(
        "\"\(text)\" is not a size that can be drawn; columns and rows may be 1 to \(most).")
    }
    return Size(columns: columns, rows: rows)
  }

  /// How wide a screen is drawn when no size is asked for.
  private static let columns = 100
  /// How tall the screen is while keys are pressed on it, when no size is asked for.
  private static let rowsForKeys = 40

  private func press(on dashboard: inout Dashboard) throws {
    let script: [Key]
    do {
      script = try Key.parse(keys ?? "")
    } catch {
      throw ValidationError("--keys: \(error.description)")
    }
    for key in script {
      for effect in dashboard.update(.key(key)) {
        switch effect {
        case .print: _ = dashboard.update(.told("A snapshot prints nothing else."))
        case .save, .create, .undo, .redo, .seekLastGood, .putBack, .decide:
          _ = dashboard.update(.notSaved("A snapshot saves nothing."))
        case .editText: _ = dashboard.update(.notEdited("A snapshot starts no editor."))
        case .quit:
          throw Refused("--keys: \(key.readable) leaves noticeboard, and nothing is on screen.")
        case .reload, .redraw, .suspend, .forgetDraft, .removeFile: break
        }
      }
    }
  }

  private func write(_ frame: Frame) throws {
    let theme = try themes.choice.chosen()
    let frame = Output.isASCII ? frame.ascii : frame
    let text =
      switch format {
      case .text: FrameText.render(frame)
      case .ansi: FrameANSI.render(frame, theme: theme, depth: .truecolour)
      case .svg: FrameSVG.render(frame, theme: theme)
      }
    try Output.write(text, toFile: output)
  }
}

extension ScreenName: ExpressibleByArgument {}
