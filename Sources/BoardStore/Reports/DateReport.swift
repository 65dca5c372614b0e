package import BoardModel

/// Dates for a program to read.
package enum DateReport {
  /// A JSON object: the day looked from, and every date in the order of their days.
  package static func json(_ items: [DatedItem], asOf day: Day) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("asOf", day.iso)
      writer.key("dates")
      writer.list(items) { item, writer in writer.object { item.write(to: &$0) } }
    }
    writer.endFile()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension DatedItem {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("council", council.string)
    writer.member("name", councilName.string)
    writer.member("kind", kind.rawValue)
    writer.member("status", status.rawValue)
    writer.member("on", on.iso)
    // As precisely as it is known, where that is not to the day.
    if date.iso != on.iso { writer.member("date", date.iso) }
    if let until { writer.member("until", until.iso) }
    if let planned { writer.member("planned", planned.iso) }
    writer.key("days")
    writer.put("\(days)")
    writer.member("title", title.string)
    writer.member("entry", ref.key)
    writer.key("illustrative")
    writer.put("\(illustrative)")
    writer.member("uid", uid)
  }
}
