internal import BoardModel

/// Problems for a program to read.
package enum ProblemReport {
  /// A JSON list, one object a problem: file, line, column, path, found, expected, remedy, note.
  ///
  /// It is ASCII: whatever else a file's own words bring into it is escaped as JSON escapes it.
  package static func json(_ problems: [Problem]) -> String {
    json(problems.map(Entry.init))
  }

  /// The same list for a store that cannot be opened: why not, its folder as the file, behind what
  /// else is wrong with it.
  package static func json(_ refusal: StoreError, beside problems: [Problem]) -> String {
    json(
      problems.map(Entry.init) + [
        Entry(
          file: refusal.folder.string, place: nil, path: "", found: refusal.found, expected: nil,
          remedy: refusal.remedy, note: nil)
      ])
  }

  fileprivate struct Entry {
    let file: String
    let place: Problem.Place?
    let path: String
    let found: String
    let expected: String?
    let remedy: String
    let note: String?
  }

  private static func json(_ entries: [Entry]) -> String {
    var writer = JSONWriter()
    writer.list(entries) { entry, writer in
      writer.object { writer in
        func member(_ key: String, _ text: String?) {
          guard let text else { return }
          writer.key(key)
          writer.put(quoted: text)
        }
        member("file", entry.file)
        if let place = entry.place {
          writer.key("line")
          writer.put("\(place.line)")
          writer.key("column")
          writer.put("\(place.column)")
        }
        member("path", entry.path)
        member("found", entry.found)
        member("expected", entry.expected)
        member("remedy", entry.remedy)
        member("note", entry.note)
      }
    }
    writer.endFile()
    return escaped(String(decoding: writer.bytes, as: UTF8.self))
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for unit in text.utf16 {
      if unit < 0x7F, let scalar = Unicode.Scalar(unit) {
        escaped.unicodeScalars.append(scalar)
      } else {
        let digits = String(unit, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return escaped
  }
}

extension ProblemReport.Entry {
  fileprivate init(_ problem: Problem) {
    self.init(
      file: problem.file.string, place: problem.place, path: problem.path, found: problem.found,
      expected: problem.expected, remedy: problem.remedy, note: problem.note)
  }
}
