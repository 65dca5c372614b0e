/// A point in time, in whole seconds UTC: when something was saved.
package struct Moment: Hashable, Sendable, Comparable {
  /// Seconds since the start of 1970, leap seconds not counted.
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

  /// The day it falls on in UTC.
  package var day: Day { Day(number: Int32(clamping: daysAndRest.days)) }

  private var daysAndRest: (days: Int64, rest: Int) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    return remainder < 0
      ? (quotient - 1, Int(remainder + 86_400)) : (quotient, Int(remainder))
  }

  /// `2025-06-30T14:02:05Z`, as files write it.
  package var iso: String {
    let rest = daysAndRest.rest
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(Day.twoDigits).joined(separator: ":")
    return "\(day.iso)T\(time)Z"
  }

  /// `30 Jun 2025 14:02 UTC`.
  package var text: String {
    let rest = daysAndRest.rest
    return "\(day.text) \(Day.twoDigits(rest / 3600)):\(Day.twoDigits(rest / 60 % 60)) UTC"
  }

  /// The moment written as `2025-06-30T14:02:05Z`; nothing for any other form or one that does not
  /// exist.
  package init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x5A, let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Day.digits(bytes[11..<13]), let minute = Day.digits(bytes[14..<16]),
      let second = Day.digits(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }
}
