import BoardModel

/// What of the command line answers a refusal: the refusal itself is worded for forms, too.
extension Refusal {
  /// A sentence that names the option; nothing where none helps.
  ///
  /// - Parameter on: the day it was to be recorded for.
  func option(on day: Day) -> String? {
    switch self {
    case .dueBefore(_, let start) where start == day,
      .answerDueBefore(_, let start) where start == day:
      "The day it is recorded for is given by --on."
    case .notYetInPlan, .beforeEarlierEntry: "That day is given by --on."
    case .forecastBeforeItsDay: "The day it was made on is given by --on."
    case .overrideEndsBefore: "Its last day is given by --until."
    case .nothingToRate: "They are given by --delivery and --impact."
    case .noPriority(_, known: []): "noticeboard add priority makes one."
    case .noPartner(_, known: []): "noticeboard add partner makes one."
    case .noPerson(_, known: []): "noticeboard add person makes one."
    case .noMeasure(_, known: []): "A measure is added in the council's file."
    case .severalEntries: "--number says which."
    case .tooFewObjectives(needed: 2): "Each is given by an --into of its own."
    case .ofRecord(let refusal): refusal.option
    default: nil
    }
  }
}

extension RecordRefusal {
  fileprivate var option: String? {
    switch self {
    case .meetingNotOnRecord, .cancelledThatDay: "--unarranged says that."
    case .meetingOnRecord: "Leave --unarranged out."
    case .noMeetingOn: "noticeboard meeting attend records that."
    case .nobodyNamed: "--present, --apologies and --absent say it."
    case .attendedOtherwise: "--because says why."
    case .chairNotThere: "--chair says who; without it nobody is recorded as having chaired."
    case .papersDueAfter: "Their day is given by --papers-due."
    case .noPartNamed, .reportWithoutParts, .partsHeld:
      "The parts are --data, --analysis, --recommendations and --evidence-of-impact."
    case .reportHandedIn: "noticeboard meeting report-add adds them."
    case .reportNotHandedIn: "noticeboard meeting report records that."
    case .notHeldYet: "noticeboard review hold records that."
    case .letterAwaited: "noticeboard letter records that."
    case .endsBeforeItBegins: "Its last day is given by --to."
    case .publishedBefore: "The letter's day is given by --published."
    case .themeTwice: "Each theme is given by one --theme."
    case .dayNeeded: "It is given by --due."
    case .dayNotWanted: "Leave --due out."
    case .reviewWasHeld: "The review is given by --for."
    case .itemNotAsked: "What it reflects is given by --covers."
    case .dueBeforeAnnounced, .dueBeforeSet, .underEndedNotice, .recordedAfterEnd,
      .endsBeforeNotice, .beforeNotice:
      "That day is given by --on."
    case .settledOtherwise(_, _, let settler): settler.map { "noticeboard \($0.option)" }
    case .noticeEnded: "noticeboard strike notice-status strikes it through."
    default: nil
    }
  }
}

extension ClauseSettler {
  /// The command that records it.
  fileprivate var option: String {
    switch self {
    case .adviserReport: "adviser-report receive records that."
    case .review: "review hold records that."
    case .boardReport: "meeting report records that."
    case .attendance: "meeting attend records that."
    case .selfAssessment: "self-assessment submit records that."
    case .readiness: "review ready records that."
    case .voice: "voice records that."
    case .rating: "rate records that."
    case .contribution: "contribution judge and ask record that."
    case .action: "action records that."
    }
  }
}
