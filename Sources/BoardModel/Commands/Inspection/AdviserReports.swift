/// A report of the adviser to the Department that is to come (clause 12).
package struct ExpectAdviserReport: Command, Hashable {
  package static let kind = "expect-adviser-report"

  package let title: Prose
  package let due: Day
  /// The day it became known that it is due.
  package let on: Day

  package init(title: Prose, due: Day, on: Day) {
    self.title = title
    self.due = due
    self.on = on
  }

  package var what: String { "adviser report expected, due \(due.text): \(title)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    guard due >= on else { throw .ofRecord(.dueBeforeAnnounced(due, announced: on)) }
    let isKnown = council.adviserReports.contains {
      $0.title == title && $0.due == due && $0.struck == nil
    }
    if isKnown { throw .nothingToChange }
    council.adviserReports.append(
      AdviserReport(
        id: NewName.dated("ar", due, taken: council.adviserReports.map(\.id)), title: title,
        arranged: on, due: due, received: nil, text: nil, illustrative: false))
  }
}

/// A report of the adviser came (clause 12).
package struct ReceiveAdviserReport: Command, Hashable {
  package static let kind = "adviser-report"

  package let id: Identifier<AdviserReport>
  /// What it says, in short.
  package let text: Prose?
  package let on: Day

  package init(_ id: Identifier<AdviserReport>, text: Prose? = nil, on: Day) {
    self.id = id
    self.text = text
    self.on = on
  }

  package var why: Prose? { text }
  package var what: String { "adviser report \(id) received on \(on.text)" }

  package func apply(to council: inout Council, today: Day) throws(Refusal) {
    try Council.checkDay(on, today: today)
    try council.checkNoticeStands(on: on)
    try council.adviserReports.change(
      .adviserReport(id), where: { $0.id == id }, known: \.id.words
    ) { report throws(Refusal) in
      if let received = report.received {
        throw .ofRecord(.alreadyReceived(id.words, on: received))
      }
      guard on >= report.arranged else { throw .beforeEarlierEntry(on, entry: report.arranged) }
      report.received = on
      report.text = text
    }
  }

  package func basis(in council: Council) -> Basis {
    Basis(council.adviserReports.first { $0.id == id })
  }
}
