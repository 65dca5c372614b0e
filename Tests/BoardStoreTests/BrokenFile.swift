import Glibc

/// One entry of a list of broken files: a change to the small council, and what is said of it.
struct BrokenFile: Equatable {
  var snippet: [String] = []
  var replacement: [String] = []
  var sentences: [String] = []

  var bytes: [UInt8]? {
    Fixture.small(
      replacing: snippet.joined(separator: "\n"), with: replacement.joined(separator: "\n"))
  }

  var found: [String] {
    Fixture.sentences(of: bytes ?? []).map { String($0.dropFirst("councils/knowsley.json:".count)) }
  }

  /// Reads a list from its text; the lines before the first entry are its heading.
  static func list(_ text: String) -> (heading: [String], entries: [BrokenFile]) {
    var heading: [String] = []
    var entries: [BrokenFile] = []
    var entry = BrokenFile()
    // By line feeds alone: a carriage return may be what is wrong.
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = String(decoding: line.dropFirst(2), as: UTF8.self)
      switch line.first {
      case UInt8(ascii: "#"): heading.append("# " + words)
      case UInt8(ascii: "-"): entry.snippet.append(words)
      case UInt8(ascii: "+"): entry.replacement.append(words)
      case UInt8(ascii: "="): entry.sentences.append(words)
      default:
        if entry != BrokenFile() { entries.append(entry) }
        entry = BrokenFile()
      }
    }
    return (heading, entries)
  }

  static func text(_ heading: [String], _ entries: [BrokenFile]) -> String {
    let blocks = entries.map { entry in
      (entry.snippet.map { "- " + $0 } + entry.replacement.map { "+ " + $0 }
        + entry.found.map { "= " + $0 }).joined(separator: "\n") + "\n"
    }
    return heading.joined(separator: "\n") + "\n\n" + blocks.joined(separator: "\n")
  }
}
