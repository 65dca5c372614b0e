package import BoardModel

/// Dates as an iCalendar stream (RFC 5545) that calendar programs read.
///
/// Every date is a whole day without a zone. What is late or cancelled stays on its day; what nobody
/// has fixed is tentative, and each keeps its name when its day moves.
package enum CalendarText {
  /// - Parameters:
  ///   - items: what stands on days.
  ///   - name: what the calendar is called.
  ///   - day: the day looked from; the same day, data and changes give the same bytes.
  ///   - changes: how often each council's record has been changed, by whomever: that is what tells a
  ///     calendar which of two streams of one day is the later (RFC 5546 2.1.5), also after an undo.
  package static func render(
    _ items: [DatedItem], name: String, on day: Day, changes: [CouncilID: Int] = [:]
  ) -> String {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//noticeboard//noticeboard//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    let stamp = Moment(seconds: Int64(day.number) * 86_400)
    for item in items { add(item, stamp, changes[item.council] ?? 0, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.text
  }

  private static func add(
    _ item: DatedItem, _ stamp: Moment, _ sequence: Int, to lines: inout ContentLines
  ) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: "\(item.uid)@noticeboard")
    lines.add("DTSTAMP", basic(stamp))
    lines.add("SEQUENCE", "\(sequence)")
    lines.add("DTSTART;VALUE=DATE", basic(item.on))
    // The day after the last, as RFC 5545 3.6.1 has it.
    lines.add("DTEND;VALUE=DATE", basic(max(item.on, item.until ?? item.on) + 1))
    lines.add("SUMMARY", text: summary(item))
    lines.add("DESCRIPTION", text: description(item))
    lines.add("CATEGORIES", text: item.kind.name)
    lines.add("STATUS", status(item.status))
    // Nobody is busy for a day because something is due on it.
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private static func summary(_ item: DatedItem) -> String {
    let mark: String =
      switch item.status {
      // What is late today may be done tomorrow, and a calendar keeps its words.
      case .late: ""
      case .done: "Done: "
      case .cancelled: "Cancelled: "
      case .missed: "Missed: "
      case .lapsed: "Lapsed: "
      case .expected: "Expected: "
      case .past, .due: ""
      }
    let made = item.illustrative ? " (ILLUSTRATIVE)" : ""
    return "\(mark)\(item.councilName): \(item.title)\(made)"
  }

  private static func description(_ item: DatedItem) -> String {
    var sentences = ["\(item.kind.name), \(item.status.name)."]
    if case .day = item.date {} else { sentences.append("Known only as \(item.date.text).") }
    if let planned = item.planned { sentences.append("Planned for \(planned.text).") }
    if item.illustrative { sentences.append("ILLUSTRATIVE: made up for a sample.") }
    return sentences.joined(separator: "\n")
  }

  private static func status(_ status: DatedStatus) -> String {
    switch status {
    case .expected: "TENTATIVE"
    // RFC 5545 3.8.1.11 knows no other word for what is no date any more.
    case .cancelled, .lapsed: "CANCELLED"
    case .past, .done, .due, .late, .missed: "CONFIRMED"
    }
  }

  /// `20250630`.
  private static func basic(_ day: Day) -> String { String(day.iso.filter { $0 != "-" }) }

  /// `20250630T140205Z`.
  private static func basic(_ moment: Moment) -> String {
    String(moment.iso.filter { $0 != "-" && $0 != ":" })
  }
}
