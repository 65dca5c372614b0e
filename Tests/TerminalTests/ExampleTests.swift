import Glibc
import Testing

/// What the help and the README print is there to be typed.
struct ExampleTests {
  /// Writes a line for each example of the help: the subcommand it is of, and the example.
  private static let reading = """
    import json, sys
    def walk(command, path):
        for sub in command.get("subcommands", []):
            if sub["commandName"] == "help": continue
            words = path + [sub["commandName"]]
            lines = sub.get("discussion", "").replace("\\\\\\n", " ").split("EXAMPLES")[-1].split("\\n")
            found = [l.strip() for l in lines if l.strip().startswith("noticeboard ")]
            for line in found or [""]: print(" ".join(words) + "|" + " ".join(line.split()))
            walk(sub, words)
    walk(json.load(sys.stdin)["command"], [])
    """

  private static func examples() throws -> [(command: String, example: String)] {
    let child = try Child(
      [
        "sh", "-c", "\"$0\" --experimental-dump-help | python3 -c \"$1\"", BuiltProgram.path,
        reading,
      ], environment: BuiltProgram.environment())
    let text = String(decoding: try child.everything(), as: UTF8.self)
    guard child.status() == 0 else { throw TestFailure(text) }
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  @Test func `the help of every subcommand has an example of itself`() throws {
    let examples = try Self.examples()
    #expect(Set(examples.map(\.command)).count > 80)
    for (command, example) in examples where command != "open" {
      #expect(example.hasPrefix("noticeboard \(command)"), "\(command): \(example)")
    }
  }

  /// Runs lines of a shell one after the other beside a copy of the sample; what failed, and why.
  private static func failures(of lines: [String]) throws -> [String] {
    let store = try TemporaryStore()
    let folder = store.folder
    let program = String(BuiltProgram.path.dropLast(BuiltProgram.name.count + 1))
    return try lines.compactMap { line in
      let script = "cd \"$0/..\" && ln -sfn \"$0\" sample-data && PATH=\"$1:$PATH\" && \(line)"
      let child = try Child(
        ["sh", "-c", script, folder, program],
        environment: BuiltProgram.environment(["NOTICEBOARD_NAME=Tester"]))
      let said = String(decoding: try child.everything(), as: UTF8.self)
      return child.status() == 0 ? nil : "\(line)\n\(said)"
    }
  }

  /// They go on from what somebody has recorded before, or need a terminal.
  private static let goingOn = ["undo", "redo", "recover", "open"]

  @Test func `every example can be typed as it stands`() throws {
    let lines = Set(
      try Self.examples().filter { command, example in
        example.contains(" sample-data ") && !Self.goingOn.contains(command)
      }.map(\.example))
    #expect(lines.count > 100)
    let failures = try lines.sorted().flatMap { try Self.failures(of: [$0]) }
    #expect(failures == [], "\(failures.joined(separator: "\n"))")
  }

  @Test func `no example is broken where a line of it ends on a narrow screen`() throws {
    let wide = """
      import json, sys
      def walk(command):
          examples = command.get("discussion", "").partition("EXAMPLES")[2]
          for line in examples.split("\\n"):
              if len(line) > 80 and line.strip().startswith(("noticeboard", "--")): print(line)
          for sub in command.get("subcommands", []): walk(sub)
      walk(json.load(sys.stdin)["command"])
      """
    let child = try Child(
      ["sh", "-c", "\"$0\" --experimental-dump-help | python3 -c \"$1\"", BuiltProgram.path, wide],
      environment: BuiltProgram.environment())
    #expect(try child.everything() == [])
    #expect(child.status() == 0)
  }

  @Test func `the README's commands can be typed one after the other`() throws {
    let bytes = try Child(
      ["cat", BuiltProgram.house + "/README.md"], environment: BuiltProgram.environment()
    ).everything()
    var lines: [String] = []
    var isShell = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.hasPrefix("noticeboard ") {
        lines.append(String(line))
      }
    }
    #expect(lines.count > 20)
    #expect(try Self.failures(of: lines) == [])
  }
}
