import ArgumentParser
import BoardModel

/// From when on a history is told: a day, a time, or a revision.
enum Since {
  case moment(Moment)
  case revision(Int)

  /// Times are those the history tells, in UTC: `9:00` of today, `2025-06-30 9:00`,
  /// `2025-06-30T09:00:00Z`, `1 hour ago`, `90 min ago`; a bare number is a revision.
  ///
  /// - Throws: `ValidationError`, where it is none of them.
  init(_ words: String, now: Moment, today: Day) throws {
    let text = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let revision = Int(text), revision >= 0, text.allSatisfy(\.isNumber) {
      self = .revision(revision)
    } else if let moment = Moment(iso: words) ?? Since.ago(text, now) ?? Since.time(text, now) {
      self = .moment(moment)
    } else if let day = Day(words: words, from: today, leaning: .past) {
      self = .moment(Moment(seconds: Int64(day.number) * 86_400))
    } else {
      throw ValidationError(
        "--since: \"\(words)\" is no day, time or revision; write one like 2025-06-30, -2w, 9:00, "
          + "\"1 hour ago\" or 12.")
    }
  }

  func includes(_ entry: ChangeEntry) -> Bool {
    switch self {
    case .moment(let moment): entry.at >= moment
    case .revision(let revision): entry.revision >= revision
    }
  }

  /// `1 hour ago`, `90 min ago`, `2h ago`, `-30m` is a day's business and none of these.
  private static func ago(_ text: String, _ now: Moment) -> Moment? {
    guard text.hasSuffix(" ago") else { return nil }
    let words = text.dropLast(4)
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let isOne = ["a ", "an ", "one "].first { words.hasPrefix($0) }
    let unit = words.dropFirst(isOne?.count ?? digits.count).drop { $0 == " " }
    guard let count = isOne == nil ? Int64(digits) : 1, count <= 1_000_000 else { return nil }
    switch unit {
    case "min", "mins", "minute", "minutes": return Moment(seconds: now.seconds - count * 60)
    case "h", "hour", "hours": return Moment(seconds: now.seconds - count * 3_600)
    default: return nil
    }
  }

  /// `9:00`, `today 9:00`, `30 jun 14:05`.
  private static func time(_ text: String, _ now: Moment) -> Moment? {
    let parts = text.split(separator: " ")
    guard let last = parts.last, case let clock = last.split(separator: ":"), clock.count == 2,
      clock[1].count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let words = parts.dropLast().joined(separator: " ")
    guard let day = words.isEmpty ? now.day : Day(words: words, from: now.day, leaning: .past)
    else { return nil }
    return Moment(seconds: Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60))
  }
}
