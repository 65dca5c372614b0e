internal import BoardModel

/// Problems for a program to read.
package enum ProblemReport {
  /// A JSON list, one object a problem: file, line, column, path, found, expected, remedy.
  ///
  /// What a file's own words bring into it is escaped as JSON escapes it.
  package static func json(_ problems: [Problem]) -> String {
    var writer = JSONWriter()
    writer.list(problems) { problem, writer in
      writer.object { writer in
        func member(_ key: String, _ text: String?) {
          guard let text else { return }
          writer.key(key)
          writer.put(quoted: text)
        }
        member("file", problem.file.string)
        if let place = problem.place {
          writer.key("line")
          writer.put("\(place.line)")
          writer.key("column")
          writer.put("\(place.column)")
        }
        member("path", problem.path)
        member("found", problem.found)
        member("expected", problem.expected)
        member("remedy", problem.remedy)
      }
    }
    writer.endFile()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
