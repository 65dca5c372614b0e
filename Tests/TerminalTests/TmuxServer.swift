import Glibc

/// A tmux server of a test's own with one session, told what to do through tmux's control mode.
final class TmuxServer {
  private let client: Child
  private let folder: String
  private var unread: [UInt8] = []
  /// Whether tmux told of something while it answered.
  private var hasNews = false

  init(running command: String, columns: Int, rows: Int, environment: [String]) throws {
    var name = Array("/tmp/noticeboard-tests-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw TestFailure("no folder could be made") }
    folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    client = try Child(
      [
        "tmux", "-u", "-C", "-S", "\(folder)/socket", "-f", "/dev/null",
        "new-session", "-x", "\(columns)", "-y", "\(rows)", command,
      ],
      environment: BuiltProgram.environment(["TERM=xterm"] + environment))
    // A command that comes before the session is there finds a server with nothing to serve.
    while try !nextLine().hasPrefix("%session-changed") {}
    try tell("set-option -g window-size manual")
  }

  deinit {
    client.write("kill-server\n")
    while (try? client.read(within: Deadline())) != nil {}
    unlink("\(folder)/socket")
    rmdir(folder)
  }

  /// Gives tmux a command and returns the lines it answers.
  @discardableResult
  func tell(_ command: String) throws -> [String] {
    try tell(command, answers: 1)[0]
  }

  /// Gives tmux as many commands, on one line, as there are to be answers.
  func tell(_ commands: String, answers count: Int) throws -> [[String]] {
    client.write(commands + "\n")
    var answers: [[String]] = []
    var answer: [String]?
    while answers.count < count {
      let line = try nextLine()
      if line.hasPrefix("%begin "), line.hasSuffix(" 1") {
        answer = []
      } else if line.hasPrefix("%end "), let whole = answer {
        answers.append(whole)
        answer = nil
      } else if line.hasPrefix("%error "), let answer {
        throw TestFailure("tmux refused \(commands): \(answer.joined(separator: " "))")
      } else if answer == nil {
        hasNews = true
      } else {
        answer?.append(line)
      }
    }
    return answers
  }

  func forgetNews() { hasNews = false }

  /// Waits until tmux tells of something, unless it has since `forgetNews`.
  func waitForNews(within deadline: Deadline) throws {
    if !hasNews, unread.isEmpty { try listen(within: deadline) }
  }

  private func nextLine() throws -> String {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeFirst(end + 1)
        return line
      }
      try listen(within: Deadline())
    }
  }

  private func listen(within deadline: Deadline) throws {
    guard let more = try client.read(within: deadline) else { throw TestFailure("tmux has gone") }
    unread += more
  }
}
