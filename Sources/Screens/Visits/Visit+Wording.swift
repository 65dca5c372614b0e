internal import BoardModel
internal import CellGrid

/// Visits, reviews and findings as every screen words and marks them.
extension Finding.Tag {
  var role: Role {
    switch self {
    case .improved, .sound: .good
    case .stillWeak: .alert
    case .leadersAware: .watch
    case .planUnderWay: .text
    case .tooEarly: .muted
    }
  }

  /// In the order somebody who has to act reads them.
  static let weakestFirst: [Finding.Tag] = [
    .stillWeak, .leadersAware, .planUnderWay, .tooEarly, .improved, .sound,
  ]
}

extension Visit {
  /// "19 Mar 2024 to 20 Mar 2024", or one date where both are the same.
  var dates: String { from == to ? from.text : "\(from.text) to \(to.text)" }

  /// When its letter came, or that it has not.
  var letter: (String, Role) {
    if let published { return ("published \(published.text)", .text) }
    return source == nil ? ("letter awaited", .watch) : ("letter not held here", .watch)
  }

  /// How many findings of each kind, the weakest first.
  var tagCounts: [[(String, Role)]] {
    Finding.Tag.weakestFirst.compactMap { tag in
      let count = findings.count { $0.tag == tag }
      return count == 0 ? nil : [("\(count) \(tag.name)", tag.role)]
    }
  }

  /// What a filter looks through.
  var words: [String] {
    [kind.name, title.string, letter.0, dates] + areasCovered.map(\.text.string)
      + inspectors.map(\.string) + findings.flatMap { [$0.text.string, $0.tag.name] }
  }
}

extension Review {
  /// What it found, as the day knew it.
  func findings(by day: Day) -> [(on: Day?, text: Prose)] {
    findings.map { (nil, $0) } + furtherFindings.known(on: day).map { ($0.on, $0.text) }
  }

  func words(by day: Day) -> [String] {
    [kind.name, title.string, reviewedBy?.string ?? ""] + themesCovered.map(\.name)
      + findings(by: day).map(\.text.string)
  }
}

extension [(String, Role)] {
  /// With the sign that the record is made up, where it is.
  func marked(illustrative: Bool) -> [(String, Role)] {
    illustrative ? self + [("  ", .text), ("ILLUSTRATIVE", .illustrative)] : self
  }
}
