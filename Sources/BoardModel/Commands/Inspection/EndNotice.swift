/// What became of the notice: it was lifted, or superseded by direction (clause 13 of most notices).
///
/// It ends once. A notice that is given again is another notice, and an ending that was recorded
/// wrongly is struck through.
package struct EndNotice: Command, Hashable {
  package static let kind = "notice"

  package let ending: NoticeEnding
  package let text: Prose
  /// Of a month or a year where no more is known; it counts from the last day of it.
  package let date: PartialDate

  package init(_ ending: NoticeEnding, text: Prose, date: PartialDate) {
    self.ending = ending
    self.text = text
    self.date = date
  }

  package var why: Prose? { text }
  package var what: String { "notice \(ending.status.name) \(date.withPreposition)" }

  private var on: Day { date.lastDay }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    let notice = council.notice
    guard on >= notice.knownFrom else {
      throw .ofRecord(.endsBeforeNotice(date, notice: notice.knownFrom))
    }
    if let ended = notice.ending { throw .ofRecord(.noticeEnded(ended)) }
    // What is recorded under a clause after that day would stand under a notice that was none.
    let later = council.doneUnderNotice.last { $0.on > on }
    if let later { throw .ofRecord(.recordedAfterEnd(later.words, on: later.on)) }
    let standing = notice.statuses.filter { $0.struck == nil }
    if let reopened = standing.map(\.on).max(), on < reopened {
      throw .beforeEarlierEntry(on, entry: reopened)
    }
    let place = notice.statuses.lastIndex { $0.on <= on }.map { $0 + 1 } ?? 0
    council.notice.statuses.insert(
      NoticeStatusEntry(date: date, status: ending.status, text: text, illustrative: false),
      at: place)
  }

  /// Two who record an ending unseen may contradict each other.
  package func basis(in council: Council) -> Basis { Basis(council.notice.statuses) }
}

extension Council {
  /// Nothing is done under a notice from the day on which it was lifted or superseded.
  func checkNoticeStands(on day: Day) throws(Refusal) {
    guard let ended = notice.ending, ended.on < day else { return }
    throw .ofRecord(.underEndedNotice(ended))
  }

  /// What was done under the notice's clauses and still counts, with its day.
  fileprivate var doneUnderNotice: [(words: Prose, on: Day)] {
    var done: [(words: Prose, on: Day)] = []
    func add(_ name: RecordName, _ struck: Strike?, _ on: Day?) {
      if struck == nil, let on { done.append((Prose(name.words), on)) }
    }
    for entry in readiness.wholeHistory { add(.readiness(entry.id), entry.struck, entry.on) }
    for review in reviews { add(.review(review.id), review.struck, review.held) }
    for own in selfAssessments.wholeHistory {
      add(.selfAssessment(own.id), own.struck, own.revisions.wholeHistory.last?.on ?? own.on)
    }
    for report in adviserReports {
      add(.adviserReport(report.id), report.struck, report.received)
    }
    for entry in clauseEntries.wholeHistory where entry.struck == nil {
      done.append((Prose("clause entry \(entry.id) under clause \(entry.clause)"), entry.on))
    }
    return done
  }
}
