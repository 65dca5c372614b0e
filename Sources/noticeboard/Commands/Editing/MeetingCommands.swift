import ArgumentParser
import BoardModel

/// Meetings of the improvement board (clauses 5b and 5c).
struct MeetingCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Arrange a board meeting, or record who was there, its report and its minutes.",
    discussion: """
      A meeting is named by its short name, m-2025-06, or by its day, 2025-06-16.

      EXAMPLES
        noticeboard meeting arrange sample-data knowsley --held 2025-08-18 \\
          --papers-due 2025-08-11
        noticeboard meeting attend sample-data knowsley 2025-06-30 --unarranged \\
          --present chair dcs dfe-lead --apologies police-super --chair chair
        noticeboard meeting report sample-data knowsley m-2025-07 --data --analysis
        noticeboard meeting report-add sample-data liverpool m-2025-06 \\
          --recommendations
        noticeboard meeting minutes sample-data knowsley m-2025-06 \\
          --text "Agreed as read"
        noticeboard meeting cancel sample-data knowsley m-2025-07 \\
          --because "No quorum"
      """,
    subcommands: [
      Arrange.self, Attend.self, Report.self, ReportAdd.self, AgreeToMinutes.self, Cancel.self,
    ])

  struct Arrange: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set the date of a meeting; --on is the day it was set.",
      discussion: """
        EXAMPLES
          noticeboard meeting arrange sample-data knowsley --held 2025-10-13 \\
            --papers-due 2025-10-06
        """)

    @OptionGroup var target: CouncilTarget
    @Option(help: ArgumentHelp("The day it is to be held.", valueName: "day"))
    var held: String
    @Option(help: ArgumentHelp("Who is to chair it, by their short name.", valueName: "id"))
    var chair: String?
    @Option(help: ArgumentHelp("The day its report and papers are due.", valueName: "day"))
    var papersDue: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        ArrangeMeeting(
          held: editor.due(held, "--held"), chair: chair.name("--chair"),
          packDue: papersDue.map { try editor.due($0, "--papers-due") }, on: editor.on))
    }
  }

  struct Attend: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record who was at a meeting, the Department's seat among them.",
      discussion: """
        A meeting has to be on record, unless --unarranged says that the board met on the day
        without having arranged it. Who was recorded otherwise before is struck through, and
        --because says why.

        EXAMPLES
          noticeboard meeting attend sample-data knowsley 2025-06-30 --unarranged \\
            --present chair dcs dfe-lead --chair chair
        """)

    @OptionGroup var target: MeetingTarget
    @Flag(help: "The board met that day although no meeting was arranged; this makes one.")
    var unarranged = false
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("Who was there, by their short names.", valueName: "id"))
    var present: [String] = []
    @Option(
      parsing: .upToNextOption, help: ArgumentHelp("Who sent apologies.", valueName: "id"))
    var apologies: [String] = []
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("Who stayed away without a word.", valueName: "id"))
    var absent: [String] = []
    @Option(help: ArgumentHelp("Who chaired it, and so was there.", valueName: "id"))
    var chair: String?
    @Option(help: ArgumentHelp("Why somebody was recorded otherwise before.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      let attendance =
        try people(present, .present, "--present") + people(apologies, .apologies, "--apologies")
        + people(absent, .absent, "--absent")
      let name = try target.name(editor)
      try editor.carryOut(
        RecordAttendance(
          name, isUnarranged: unarranged, attendance, chair: chair.name("--chair"),
          because: because.prose("--because"), on: editor.on, by: editor.person)
      ) { council in
        let meeting = council.standing(name)
        guard let meeting, meeting.chaired(by: editor.today) == nil else { return nil }
        return "Who chaired it is not recorded; --chair names them, with who was there."
      }
    }

    private func people(
      _ names: [String], _ presence: Attendance.Presence, _ option: String
    ) throws -> [Attendance] {
      try names.map {
        Attendance(who: Identifier(try Prose(argument: $0, of: option)), presence: presence)
      }
    }
  }

  struct AgreeToMinutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes", abstract: "Record that a meeting's minutes were agreed.",
      discussion: """
        EXAMPLES
          noticeboard meeting minutes sample-data knowsley m-2025-06 \\
            --text "Agreed as read"
        """)

    @OptionGroup var target: MeetingTarget
    @Option(help: ArgumentHelp("What they say, in short.", valueName: "text"))
    var text: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AgreeMinutes(target.name(editor), text: text.prose("--text"), on: editor.on))
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Call a meeting off.",
      discussion: """
        EXAMPLES
          noticeboard meeting cancel sample-data knowsley m-2025-09 \\
            --because "No quorum"
        """)

    @OptionGroup var target: MeetingTarget
    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var because: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        CancelMeeting(
          target.name(editor), because: because.prose("--because"), on: editor.on))
    }
  }
}
