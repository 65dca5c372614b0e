internal import BoardModel

extension Form {
  /// The fields a refusal of the board's, the notice's or an inspection's record belongs to.
  func places(of refusal: RecordRefusal) -> [FieldID] {
    switch refusal {
    case .noRecord, .struck, .alreadyClosed, .notClosed, .alreadyHeld, .notHeldYet,
      .alreadyReceived, .noEvidence, .changeSaid, .notAView:
      [.which]
    case .noMeetingOn, .meetingWasHeld, .meetingNotHeldYet, .alreadyCancelled, .reportHandedIn,
      .minutesAgreed, .meetingNotOnRecord, .meetingOnRecord, .cancelledThatDay, .reportNotHandedIn:
      [.meeting]
    case .partsHeld, .noPartNamed, .reportWithoutParts, .itemNotAsked: [.covers]
    case .cannotCount, .settledOtherwise: [.kind]
    case .reviewWasHeld, .reviewCancelled: [.which]
    case .dueBeforeAnnounced, .dueBeforeSet, .askedBeforeMet, .reviewOnDay: [.due]
    case .meetingOnDay: [.due, .meeting]
    case .cancelledAfterIt: [.on]
    case .papersDueAfter: [.until]
    case .nobodyNamed: [.present]
    case .namedTwice(let person, _): places(holding: person)
    case .attendedOtherwise: [.because]
    case .chairNotThere: [.chair]
    case .noClause: [.clause]
    case .endsBeforeItBegins: [.until]
    case .publishedBefore: [.published]
    case .letterOut, .letterAwaited: [.which]
    case .themeTwice: [.covers]
    case .dayNeeded, .dayNotWanted: [.due]
    case .noticeEnded: [.status]
    case .endsBeforeNotice, .recordedAfterEnd, .underEndedNotice, .beforeNotice: [.on]
    }
  }

  /// The last of the lists somebody is named in.
  private func places(holding person: Prose) -> [FieldID] {
    fields.reversed().filter { field in
      field.several.contains { $0.value == person.string }
    }.map(\.id)
  }
}
