package import BoardModel

/// Something wrong in one file of the store: where it stands, what it is, what to do about it.
///
/// Its words hold bytes of the file as they were found; whoever prints them passes them through the
/// text rule first.
package struct Problem: Hashable, Sendable {
  /// The file's path from the store's folder: `councils/knowsley.json`.
  package let file: Prose
  /// Nothing when the file as a whole is meant.
  package let place: Place?
  /// `plan.objectives[3].delivery[0].on`; empty for the file's whole.
  package let path: String
  package let fault: Fault

  package init(file: Prose, place: Place?, path: String, fault: Fault) {
    self.file = file
    self.place = place
    self.path = path
    self.fault = fault
  }

  /// A line and a column, both counted from 1, columns in characters.
  package struct Place: Hashable, Sendable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (one: Self, other: Self) -> Bool {
      (one.line, one.column) < (other.line, other.column)
    }
  }
}

extension Problem {
  /// Whether nothing is wrong: something is only worth knowing.
  package var isNote: Bool { if case .keptKey = fault { true } else { false } }

  package var found: String { fault.wording.found }
  package var expected: String? { fault.wording.expected }
  package var remedy: String { fault.wording.remedy }
  package var note: String? { fault.wording.note }

  /// `councils/knowsley.json:12:15: plan.objectives[3].start: "2025-02-30" is not a day; expected …`
  package var sentence: String {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file.string)\(place): \(statement)"
  }

  /// The sentence without its file, for a row that already names it.
  package var statement: String {
    let wording = fault.wording
    let path = path.isEmpty ? "" : "\(path): "
    let expected = wording.expected.map { "; expected \($0)" } ?? ""
    let note = wording.note.map { " \($0)" } ?? ""
    return "\(path)\(wording.found)\(expected). \(wording.remedy)\(note)"
  }
}

extension Problem {
  /// The same, for those who look at a store with settings that have it.
  var ofSettings: SettingsProblem {
    let key =
      switch fault {
      case .missingKey(let key, _): key
      case _ where fault.isOfSyntax: ""
      default: path.split(separator: ".").last.map(String.init) ?? ""
      }
    return SettingsProblem(key: key, sentence: Prose(sentence), isNewer: isOfNewerVersion)
  }
}
