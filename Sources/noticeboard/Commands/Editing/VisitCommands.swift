import ArgumentParser
import BoardModel

/// Ofsted's visits and inspections.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: "Record an Ofsted visit or inspection; its letter may still be awaited.",
    discussion: """
      EXAMPLES
        noticeboard visit sample-data knowsley --kind monitoring-visit \\
          --title "First monitoring visit" --from 2025-05-20 --to 2025-05-21 \\
          --published 2025-06-24 --covered "Front door: k-02,k-05" \\
          --copied-to-department \\
          --source "Ofsted, monitoring visit letter, 24 June 2025"
      """)

  @OptionGroup var target: CouncilTarget
  @Option(help: "\(Visit.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Visit.Kind
  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String
  @Option(help: ArgumentHelp("Its first day: 2025-05-20, or 2025-05.", valueName: "date"))
  var from: PartialDate
  @Option(help: ArgumentHelp("Its last day; the first without it.", valueName: "date"))
  var to: PartialDate?
  @Option(
    help: ArgumentHelp(
      "When its letter or report was published; awaited without it, see letter.", valueName: "day"))
  var published: String?
  @Option(help: ArgumentHelp("An inspector.", valueName: "name"))
  var inspector: [String] = []
  @Option(
    help: ArgumentHelp(
      "A field it looked at, with the areas for improvement it belongs to: \"Front door: k-02\".",
      valueName: "text"))
  var covered: [String] = []
  @Flag(help: "The Department had a copy.")
  var copiedToDepartment = false
  @Option(help: ArgumentHelp("Where its letter was published.", valueName: "text"))
  var source: String?
  @OptionGroup var edit: EditOptions

  func validate() throws {
    if published != nil, source == nil {
      throw ValidationError("A letter that was published needs --source, where that was.")
    }
  }

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    var visit = AddVisit(
      kind, title: try Prose(argument: title, of: "--title"), from: from, to: to ?? from,
      published: try published.map {
        try Editor.day($0, "--published", from: editor.on, .past)
      }, source: try source.prose("--source"))
    visit.inspectors = try inspector.map { try Prose(argument: $0, of: "--inspector") }
    visit.areasCovered = try covered.map { try VisitCommand.area($0, in: editor.council) }
    visit.copiedToDepartment = copiedToDepartment
    try editor.carryOut(visit)
  }

  /// `Front door: k-02,k-05`. A colon that is followed by no area belongs to the words.
  private static func area(_ text: String, in council: Council?) throws -> VisitArea {
    let words = try Prose(argument: text, of: "--covered")
    let known = council?.areas.map(\.id) ?? []
    guard let colon = text.lastIndex(of: ":") else { return VisitArea(text: words, areas: []) }
    let areas = text[text.index(after: colon)...].split(separator: ",").map {
      Identifier<AreaForImprovement>(Prose(String($0.filter { !$0.isWhitespace })))
    }
    guard !areas.isEmpty, areas.contains(where: known.contains) else {
      return VisitArea(text: words, areas: [])
    }
    return VisitArea(
      text: try Prose(argument: String(text[..<colon]), of: "--covered"), areas: areas)
  }
}

/// The letter of a visit that was recorded before it was out.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Record that the letter of a visit came out; its findings are added after that.",
    discussion: """
      EXAMPLES
        noticeboard letter sample-data knowsley m2 --published "27 jun" \\
          --copied-to-department \\
          --source "Ofsted, monitoring visit letter, 27 June 2025"
      """)

  @OptionGroup var target: RecordTarget
  @Option(help: ArgumentHelp("The day it was published.", valueName: "day"))
  var published: String
  @Flag(help: "The Department had a copy.")
  var copiedToDepartment = false
  @Option(help: ArgumentHelp("Where it was published.", valueName: "text"))
  var source: String
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      PublishLetter(
        target.id(), published: Editor.day(published, "--published", from: editor.on, .past),
        copiedToDepartment: copiedToDepartment, source: Prose(argument: source, of: "--source")))
  }
}

/// What a visit found.
struct FindingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finding",
    abstract: "Record what an Ofsted visit found, and which areas and objectives it is about.",
    discussion: """
      EXAMPLES
        noticeboard finding sample-data knowsley v1 --tag still-weak --area k-07 \\
          --objective KNO-07 --text "Visits are made for the date, not for the child"
      """)

  @OptionGroup var target: RecordTarget
  @Option(help: "\(Finding.Tag.allCases.map(\.rawValue).joined(separator: ", ")).")
  var tag: Finding.Tag
  @Option(help: ArgumentHelp("What was found.", valueName: "text"))
  var text: String
  @Option(help: ArgumentHelp("An area for improvement it belongs to.", valueName: "id"))
  var area: [String] = []
  @Option(
    help: ArgumentHelp("An objective it says something of: KNO-07.", valueName: "ref"),
    transform: ObjectiveTarget.ref)
  var objective: [ObjectiveRef] = []
  @OptionGroup var edit: EditOptions

  func run() throws {
    let editor = try Editor(target.store, target.council, edit)
    try editor.carryOut(
      AddFinding(
        target.id(), tag, text: Prose(argument: text, of: "--text"),
        areas: area.map { Identifier(try Prose(argument: $0, of: "--area")) },
        objectives: objective)
    ) { _ in
      area.isEmpty && objective.isEmpty
        ? "It names no area for improvement and no objective, so that it stands on its visit alone;"
          + " --area and --objective name them." : nil
    }
  }
}

/// Views of frontline staff and of children and young people (clause 5e).
struct VoiceCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voice",
    abstract: "Record what staff or children said, and what changed because of it (clause 5e).",
    discussion: """
      EXAMPLES
        noticeboard voice heard sample-data knowsley KNO-07 --whose children \\
          --text "Nobody asks us what the visit is for"
        noticeboard voice changed sample-data knowsley KNO-02 kno-02-e5 \\
          --text "Children write the first line of the record"
      """,
    subcommands: [Heard.self, Changed.self])

  enum Voice: String, CaseIterable, ExpressibleByArgument {
    case staff
    case staffSurvey = "staff-survey"
    case children

    var kind: Evidence.Kind {
      switch self {
      case .staff: .staffVoice
      case .staffSurvey: .staffSurvey
      case .children: .childVoice
      }
    }
  }

  struct Heard: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record a view that was heard.",
      discussion: """
        EXAMPLES
          noticeboard voice heard sample-data knowsley KNO-07 --whose children \\
            --text "Nobody asks us what the visit is for"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Option(help: "staff, staff-survey or children.")
    var whose: Voice
    @Option(help: ArgumentHelp("What was said.", valueName: "text"))
    var text: String
    @Option(help: "How much it shows: weak, moderate or strong.")
    var strength: Evidence.Strength = .moderate
    @Option(help: ArgumentHelp("What changed because of it, if known yet.", valueName: "text"))
    var changed: String?
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        AddEvidence(
          target.objective, whose.kind, strength,
          text: Prose(argument: text, of: "--text"), changed: changed.prose("--changed"),
          on: editor.on))
    }
  }

  struct Changed: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record what changed because of a view that was heard before.",
      discussion: """
        EXAMPLES
          noticeboard voice changed sample-data knowsley KNO-02 kno-02-e5 \\
            --text "Calls are answered within the day"
        """)

    @OptionGroup var target: ObjectiveTarget
    @Argument(help: "The evidence: kno-07-e3.")
    var evidence: String
    @Option(help: ArgumentHelp("What changed.", valueName: "text"))
    var text: String
    @OptionGroup var edit: EditOptions

    func run() throws {
      let editor = try Editor(target.store, target.council, edit)
      try editor.carryOut(
        SayWhatChanged(
          target.objective, Identifier(Prose(argument: evidence, of: "the evidence")),
          text: Prose(argument: text, of: "--text"), on: editor.on))
    }
  }
}

extension Visit.Kind: ExpressibleByArgument {}
extension Finding.Tag: ExpressibleByArgument {}
