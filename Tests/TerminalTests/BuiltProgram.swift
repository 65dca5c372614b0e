import Glibc

/// The program as it was built beside these tests, and the store it opens in them.
enum BuiltProgram {
  static let name = "noticeboard"
  static let path = folder(of: realpath("/proc/self/exe")) + "/" + name
  static let house = folder(of: folder(of: folder(of: #filePath)))
  static let store = house + "/sample-data"

  /// What a program needs to run at all, and nothing of the tester's own.
  static func environment(_ more: [String] = []) -> [String] {
    ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"] + more
  }

  /// Runs it with pipes where a terminal would be.
  static func run(_ arguments: String...) throws -> (status: Int32, output: [UInt8]) {
    try run(arguments)
  }

  static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
    let child = try Child([path] + arguments, environment: environment(["TERM=xterm"]))
    let output = try child.everything()
    return (child.status(), output)
  }

  /// The rows of a screen of the sample as `snapshot` gives them.
  static func picture(_ screen: String = "portfolio", columns: Int, rows: Int) throws -> [String] {
    let (status, output) = try run(
      ["snapshot", store, "--screen", screen, "--size", "\(columns)x\(rows)"]
        + (["portfolio", "slow"].contains(screen) ? [] : ["--council", "knowsley"]))
    let text = String(decoding: output, as: UTF8.self)
    guard status == 0 else { throw TestFailure("snapshot ended with \(status): \(text)") }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { TerminalScreen.trimmed(String($0)) }
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }

  private static func realpath(_ path: String) -> String {
    guard let real = Glibc.realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
