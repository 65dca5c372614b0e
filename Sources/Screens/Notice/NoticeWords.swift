internal import BoardModel
internal import CellGrid

/// What a notice is, where it stands and when it runs out, in the words of every screen that says so.
struct NoticeWords {
  let council: CouncilAsOf
  let summary: CouncilSummary

  /// "Improvement Notice, issued 20 Jan 2025, signature undated".
  var notice: [(String, Role)] {
    guard summary.isIssued else { return [] }
    let notice = council.council.notice
    let issued =
      notice.issued.map { "issued \($0.text)" }
      ?? "no issue date (in force here from the report, \(notice.trigger.published.text))"
    return [("\(notice.title.string), \(issued), \(signature)", .text)]
  }

  /// "signed 9 Jun 2022", as the day knew it.
  private var signature: String {
    guard let signed = council.council.notice.signed else { return "signature undated" }
    return signed.firstDay <= council.day
      ? "signed \(signed.text)" : "signature dated \(signed.text), a day still to come"
  }

  /// "Superseded by direction, May 2022".
  var status: [(String, Role)] {
    guard summary.isIssued else {
      return [("No notice had been issued on \(council.day.text)", .text)]
    }
    let since = summary.statusDate.map { ", \($0.text)" } ?? ""
    let made = council.statusEntry?.illustrative == true ? " (ILLUSTRATIVE)" : ""
    return [
      ("\(summary.status.name)\(since)\(made)".uppercasedFirst, summary.isOpen ? .heading : .watch)
    ]
  }

  /// "Deadline 31 Jul 2026 (clause 11), 396 d left", or "released 12 Jun 2025": what is left only
  /// while the notice is open.
  var deadline: [(String, Role)] {
    guard summary.isIssued else { return [] }
    guard let deadline = summary.deadline else {
      return [("no deadline in the notice", .muted)]
    }
    let clause = council.council.notice.clause { if case .deadline = $0 { true } else { false } }
    var parts: [(String, Role)] = [("Deadline", .muted), (deadline.lastDay.text, .text)]
    if let clause { parts.append(("(clause \(clause.string))", .muted)) }
    if summary.isOpen, let left = summary.untilDeadline {
      parts[parts.count - 1].0 += ","
      parts.append((left.words, left.role))
    }
    return parts.spaced()
  }

  /// How many things in the notice's own text cannot be taken at their word.
  var oddities: [(String, Role)] {
    let count = council.council.notice.anomalies.count
    guard count > 0, summary.isIssued else { return [] }
    return [(DayWords.count(count, "oddity", "oddities"), .watch)]
  }
}

extension CouncilSummary {
  /// "396 d left", "31 d over"; of a deadline that passed with every action delivered "31 d ago", of
  /// one that binds no more "released 12 Jun 2025".
  var untilDeadline: (words: String, role: Role)? {
    if let deadlineReleased { return ("released \(deadlineReleased.text)", .text) }
    return daysToDeadline.map { days in
      if days >= 0 { return (DayWords.untilDue(days), .text) }
      let isMissed = overdue.contains {
        if case .deadline = $0.obligation.kind { true } else { false }
      }
      return isMissed ? (DayWords.untilDue(days), .alert) : (DayWords.fromNow(days), .text)
    }
  }
}
