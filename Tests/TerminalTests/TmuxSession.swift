import Glibc

/// A shell in a terminal of tmux, on a server of its own, driven through tmux's control mode.
///
/// tmux tells of all output as it comes, so waiting for a picture is waiting for bytes, not for time.
final class TmuxSession {
  private let tmux: TmuxServer
  private var questions = 0

  /// Starts the shell; `environment` is its own and comes after the one all tests have.
  init(columns: Int, rows: Int, environment: [String] = []) throws {
    tmux = try TmuxServer(
      running: "env PS1='$ ' bash --norc --noprofile +o history -i",
      columns: columns, rows: rows, environment: environment)
    try resize(columns: columns, rows: rows)
    try wait(for: "the prompt") { $0.text.contains("$") }
  }

  // MARK: doing

  /// Presses keys by tmux's names for them, one after the other.
  func press(_ keys: String...) throws {
    for key in keys { try tmux.tell("send-keys -- \(quoted(key))") }
  }

  /// Types text as it stands.
  func type(_ text: String) throws { try tmux.tell("send-keys -l -- \(quoted(text))") }

  /// Types text as it stands, then Enter.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Starts the program on the sample store and waits for its first screen.
  func start(with settings: String = "") throws {
    try enter("\(settings) '\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    try waitForPortfolio()
  }

  /// The same under a shell that, other than one with prompts, leaves the modes as they are left to
  /// it, and in the end says `<status modes>`.
  func startUnderPlainShell() throws {
    let report = "echo \"<$? $(stty -g)>\""
    let script = "\"$0\" \"$1\"; \(report)"
    try enter("sh -c '\(script)' '\(BuiltProgram.path)' '\(BuiltProgram.store)'")
    try waitForPortfolio()
  }

  private func waitForPortfolio() throws {
    // The last row comes last.
    try wait(for: "the first screen") { screen in
      screen.text.contains("Portfolio") && screen.rows.last?.hasSuffix("quit") == true
    }
  }

  /// Waits until the screen shows exactly these rows.
  func wait(forPicture rows: [String]) throws {
    try wait(for: "this picture:\n" + rows.joined(separator: "\n")) { $0.rows == rows }
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux.tell("resize-window -x \(columns) -y \(rows)")
  }

  // MARK: seeing

  /// `unwrapped` joins the rows that a line too long for the terminal takes.
  func screen(unwrapped: Bool = false) throws -> TerminalScreen {
    // One line of commands, so that nothing can come between the two.
    let join = unwrapped ? " -J" : ""
    let answers = try tmux.tell(
      "capture-pane -p\(join) ; display-message -p '#{alternate_on}#{cursor_flag}'", answers: 2)
    let state = answers[1].first ?? ""
    return TerminalScreen(
      rows: answers[0].map(TerminalScreen.trimmed),
      isAlternate: state.hasPrefix("1"), showsCursor: state.hasSuffix("1"))
  }

  /// Waits until the screen is as it should be, and gives it.
  @discardableResult
  func wait(for what: String, unwrapped: Bool = false, _ isThere: (TerminalScreen) throws -> Bool)
    throws -> TerminalScreen
  {
    let deadline = Deadline()
    while !deadline.isOver {
      tmux.forgetNews()
      let screen = try screen(unwrapped: unwrapped)
      if try isThere(screen) { return screen }
      // What tmux said while or after the picture was taken makes it an old one.
      try? tmux.waitForNews(within: deadline)
    }
    throw TestFailure("waited in vain for \(what); seen:\n\(try screen().text)")
  }

  /// Waits until the shell has its terminal back.
  @discardableResult
  func waitForShell() throws -> TerminalScreen {
    try wait(for: "the shell") { screen in
      !screen.isAlternate && screen.showsCursor && screen.rows.last { !$0.isEmpty } == "$"
    }
  }

  /// What the shell makes of an expression such as `$?`.
  func answer(to expression: String) throws -> String {
    questions += 1
    let mark = "<\(questions):"
    try enter("echo \"\(mark)\(expression)>\"")
    let screen = try wait(for: "an answer to \(expression)", unwrapped: true) { screen in
      screen.rows.contains { $0.hasPrefix(mark) && $0.hasSuffix(">") }
    }
    // What is typed before the prompt is there would be echoed into the answer's row.
    try waitForShell()
    let row = screen.rows.last { $0.hasPrefix(mark) } ?? ""
    return String(row.dropFirst(mark.count).dropLast())
  }

  /// The process that has the terminal, or that it waits for where it is a shell.
  func foregroundProcess() throws -> pid_t {
    let shell = try tmux.tell("display-message -p '#{pane_pid}'").first ?? ""
    // The eighth field, counted after the name, which may hold anything but ends in a parenthesis.
    let state = try contents(of: "/proc/\(shell)/stat")
    let fields = state.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 5, let leader = pid_t(fields[5]), leader > 1 else {
      throw TestFailure("no foreground process in \(state)")
    }
    let children = try contents(of: "/proc/\(leader)/task/\(leader)/children")
    return children.split(separator: " ").first.flatMap { pid_t($0) } ?? leader
  }

  private func contents(of path: String) throws -> String {
    let child = try Child(["cat", path], environment: BuiltProgram.environment())
    return String(decoding: try child.everything(), as: UTF8.self)
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
