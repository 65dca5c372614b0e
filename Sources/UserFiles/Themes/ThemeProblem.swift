/// Why a theme cannot be used, and where in its file.
package struct ThemeProblem: Error, Equatable, Sendable {
  /// The file as it was asked for; nil where no file is to blame.
  package let file: String?
  /// Counted from 1.
  package let line: Int?
  /// Counted from 1.
  package let column: Int?
  package let reason: Reason

  package enum Reason: Equatable, Sendable {
    case badName(String)
    case unknownTheme(String, known: [String])
    case unreadable(String)
    case tooLarge
    case notText
    case syntax(String)
    case unknownTable(String)
    case unknownKey(String, table: String?)
    case missingTable(String)
    case missingKey(String, table: String?)
    case wrongType(key: String, table: String?, found: String)
    case badBackground(String)
    case badSummary
    case badColour(String, key: String, table: String)
    case badIndex(Int, table: String)
    case badStyle(String, key: String, table: String)
    case repeatedStyle(String, key: String, table: String)
  }

  init(_ reason: Reason, file: String? = nil, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
  }
}
