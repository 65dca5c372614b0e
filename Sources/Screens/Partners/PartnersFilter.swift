internal import BoardModel

/// A filter held against agencies and what they bring: `partner:` words against the agency alone, as
/// among the objectives, any other against all that stands in a row.
struct PartnersFilter {
  private let words: FilterWords
  /// One of each has to be in the agency's name.
  private let partners: [[SoughtText]]

  init(_ filter: Filter) {
    let mark = "partner:"
    let all = filter.words
    words = FilterWords(Filter(all.filter { !$0.hasPrefix(mark) }.joined(separator: " ")))
    partners = all.filter { $0.hasPrefix(mark) }.map { word in
      word.dropFirst(mark.count).split(separator: ",").map { SoughtText(String($0)) }
    }
  }

  func keep(_ entry: PartnerEntry) -> Bool {
    isNamed(entry.partner.name.string, entry.partner.kind)
      && words.keep(PartnersTable.wholeLine(for: entry))
  }

  func keep(_ group: PartnerGroup) -> Bool {
    isNamed(group.name, group.kind) && words.keep(PartnersTable.wholeLine(for: group))
  }

  /// While nothing is typed after `partner:` yet, any is meant.
  private func isNamed(_ name: String, _ kind: Partner.Kind?) -> Bool {
    partners.allSatisfy { choices in
      choices.isEmpty
        || choices.contains { text in
          text.occurs(in: name) || text.occurs(in: kind?.rawValue ?? "")
        }
    }
  }
}
