internal import BoardModel

/// What can be recorded of the board, the notice and inspections where no objective is selected.
extension EditPlace {
  /// The most usual first.
  var recordAdditions: [FormKind] {
    let forms: [RecordForm] = [
      .attendance(nil), .decision(nil, nil), .boardAction(nil, nil), .boardReport(nil),
      .minutes(nil), .arrangeMeeting, .voice(nil, nil), .underClause(nil, nil),
      .arrangeReview(nil), .ready(nil, nil), .selfAssessment(nil, text: ""), .passage(nil, nil),
      .expectAdviserReport, .visit, .finding(nil, nil, nil), .contribution(nil),
    ]
    return (forms + endings).map { FormKind.record($0) }.after(pageAdditions)
  }

  /// A notice ends once, and not before it was given.
  var endings: [RecordForm] {
    asOf.isIssued && council.notice.ending == nil ? [.endNotice] : []
  }

  /// What became of what was recorded before; only what there is something of.
  var recordChanges: [FormKind] {
    let offers: [(RecordForm, [Choice])] = [
      (.closeBoardAction(nil), .boardActions(of: council, areClosed: false)),
      (.reopenBoardAction(nil), .boardActions(of: council, areClosed: true)),
      (
        .addToReport(nil),
        .meetings(
          council.meetings.wholeHistory.filter {
            $0.struck == nil && $0.cancelled == nil && $0.report?.lacking.isEmpty == false
          })
      ),
      (.holdReview(nil), .reviews(council) { $0.isAwaited }),
      (.moveReview(nil), .reviews(council) { $0.isAwaited }),
      (.cancelReview(nil), .reviews(council) { $0.isAwaited }),
      (.reviewFinding(nil), .reviews(council) { $0.held != nil }),
      (.receiveAdviserReport(nil), .awaitedReports(of: council)),
      (.letter(nil), .visits(of: council, areAwaited: true)),
      (.reviseSelfAssessment(nil), .selfAssessments(of: council)),
      (.whatChanged(nil, nil), .unansweredVoices(council, of: nil)),
      (
        .cancelMeeting(nil),
        .meetings(
          council.meetings.wholeHistory.filter {
            $0.on > asOf.day && $0.cancelled == nil && $0.struck == nil
          })
      ),
      (.strike(nil), .records(of: council)),
    ]
    return (offers.filter { !$0.1.isEmpty }.map(\.0) + endings).map { .record($0) }
  }

  /// What of the board, the notice and inspections can be recorded while an objective is selected.
  func recordGroup(_ kinds: [FormKind]) -> [EditOffer] {
    let isListed = tab == nil || tab == .sources || tab == .history || about != nil
    guard refs.count == 1, isListed, !kinds.isEmpty else { return [] }
    return [
      EditOffer(
        group: "board, notice, visits", orShort: "board, visits", letter: "n",
        among: kinds.map { EditOffer(form: $0, council: council.id) })
    ]
  }

  /// What the board or a visit says of one objective.
  func recordAdditions(about ref: ObjectiveRef) -> [FormKind] {
    [.record(.decision(nil, ref)), .record(.boardAction(nil, ref))]
      + (council.visits.wholeHistory.isEmpty ? [] : [.record(.finding(nil, nil, ref))])
  }

  /// What changed because of the voice that is selected.
  func voiceChanges(_ ref: ObjectiveRef) -> [FormKind] {
    guard let logged, logged.log == .evidence,
      let evidence = council.objective(ref)?.evidence.entry(logged), evidence.changed == nil,
      evidence.struck == nil
    else { return [] }
    return [.record(.whatChanged(ref, evidence.id))]
  }
}
