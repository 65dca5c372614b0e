/// A report of the improvement adviser to the Department (clause 12).
package struct AdviserReport: Hashable, Sendable {
  package let id: Identifier<AdviserReport>
  package let title: Prose
  /// When it became known that it was due.
  package let arranged: Day
  package let due: Day
  package internal(set) var received: Day?
  package internal(set) var text: Prose?
  package let illustrative: Bool
  package var struck: Strike?

  package init(
    id: Identifier<AdviserReport>, title: Prose, arranged: Day, due: Day, received: Day?,
    text: Prose?, illustrative: Bool, struck: Strike? = nil
  ) {
    self.id = id
    self.title = title
    self.arranged = arranged
    self.due = due
    self.received = received
    self.text = text
    self.illustrative = illustrative
    self.struck = struck
  }

  /// As it was known before it came.
  var stillAwaited: AdviserReport {
    var report = self
    report.received = nil
    report.text = nil
    return report
  }
}
