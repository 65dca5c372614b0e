/// What the words that go with a change are.
extension ChangeNote {
  /// "because" where they are a reason; "in words" where they are what was recorded.
  package var whyWord: String {
    ChangeNote.kindsWithTexts.contains(kind.string) ? "in words" : "because"
  }

  private static let kindsWithTexts = [
    AddFinding.kind, SayWhatChanged.kind, RecordReadiness.kind, ReceiveAdviserReport.kind,
    WritePassage.kind, RecordUnderClause.kind, HoldReview.kind, AddReviewFinding.kind,
    AddDecision.kind, CloseBoardAction.kind, AgreeMinutes.kind, AddEvidence.kind, AnswerAsk.kind,
    SetPathToGreen.kind, EndNotice.kind,
  ]
}
