import Glibc
import Testing

/// The subcommands, run as a person or a script runs them.
struct CommandLineTests {
  private func text(_ arguments: String...) throws -> (status: Int32, text: String) {
    try text(arguments)
  }

  private func text(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let child = try Child(
      [BuiltProgram.path] + arguments, environment: BuiltProgram.environment(["TERM=xterm"]))
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }

  @Test func `the version is one line`() throws {
    let (status, text) = try text("--version")
    #expect(status == 0)
    #expect(text.hasPrefix("noticeboard ") && text.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["open", "snapshot", "check", "schema", "keys"])
  func `the help of every subcommand shows examples`(command: String) throws {
    let (status, text) = try text(command, "--help")
    #expect(status == 0)
    #expect(text.contains("EXAMPLES"))
    #expect(text.contains("noticeboard \(command)") || command == "open")
  }

  @Test(arguments: [
    ["--no-such-option"], ["snapshot"], ["snapshot", "x", "--size", "0x5"],
    ["snapshot", "x", "--size", "80"], ["snapshot", "x", "--as-of", "2025-02-30"],
    ["snapshot", "x", "--screen", "nowhere"], ["check"], ["schema", "--of", "nothing"],
  ])
  func `a command line that is not understood ends with 64`(arguments: [String]) throws {
    let child = try Child(
      [BuiltProgram.path] + arguments, environment: BuiltProgram.environment())
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 64, "\(said)")
    #expect(said.contains("Error:"))
  }

  @Test func `keys that are no keys end with 64 and are named`() throws {
    let (status, text) = try text("snapshot", BuiltProgram.store, "--keys", "j<Nowhere>")
    #expect(status == 64)
    #expect(text.contains("Nowhere"))
  }

  @Test(arguments: [
    (["--screen", "council", "--council", "york"], "no council york"),
    (["--screen", "objective", "--council", "knowsley", "--objective", "KNO-99"], "KNO-99"),
    (["--output", "/nonexistent/file"], "cannot be written"),
    (["--theme", "nowhere"], "nowhere"),
    (["--keys", "jQ"], "Q leaves noticeboard"),
    (
      ["--screen", "visit", "--council", "knowsley", "--entry", "5d"], "no visit 5d; it has"
    ),
    (["--screen", "trail", "--council", "knowsley", "--entry", "5d"], "no trail 5d; it has"),
  ])
  func `a snapshot that cannot be made is refused with 1 and a reason`(
    options: [String], reason: String
  ) throws {
    let theme = options.contains("--theme") ? ["--format", "ansi"] : []
    let child = try Child(
      [BuiltProgram.path, "snapshot", BuiltProgram.store] + options + theme,
      environment: BuiltProgram.environment())
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 1)
    #expect(said.contains(reason), "\(said)")
  }

  @Test(arguments: [
    (["--screen", "council"], "needs --council"),
    (["--screen", "objective", "--council", "knowsley"], "needs --objective"),
    (["--screen", "slow", "--council", "knowsley"], "makes nothing of --council"),
    (["--screen", "portfolio", "--objective", "KNO-07"], "makes nothing of --objective"),
    (["--screen", "slow", "--entry", "5d"], "makes nothing of --entry"),
  ])
  func `options that do not belong together end with 64 and the usage`(
    options: [String], reason: String
  ) throws {
    let (status, said) = try text(["snapshot", BuiltProgram.store] + options)
    #expect(status == 64)
    #expect(said.contains(reason) && said.contains("Usage: "), "\(said)")
  }

  @Test func `a visit's own page and an area's are printed by their names`() throws {
    for (screen, entry, words) in [
      ("visit", "visit/m1", "first monitoring"), ("visit", "m1", "first monitoring"),
      ("trail", "k-02", "risk to children"),
    ] {
      let (status, text) = try text(
        "snapshot", BuiltProgram.store, "--screen", screen, "--council", "knowsley", "--entry",
        entry)
      #expect(status == 0, "\(text)")
      #expect(text.lowercased().contains(words), "\(text)")
    }
  }

  @Test(arguments: [["open"], ["snapshot"]])
  func `a keys file that cannot be followed is refused with 1 and its place`(
    command: [String]
  ) throws {
    let file = "/tmp/noticeboard-keys-\(getpid())-\(command[0]).toml"
    defer { unlink(file) }
    let stream = try #require(fopen(file, "w"))
    fputs("[keys]\nfind = \"j\"\n", stream)
    fclose(stream)
    let (status, said) = try text(command[0], BuiltProgram.store, "--keys-file", file)
    #expect(status == 1)
    #expect(said.contains("\(file):2:8: \"j\" is given to \"find\""), "\(said)")
    let (absent, words) = try text(command[0], BuiltProgram.store, "--keys-file", "/no/keys.toml")
    #expect(absent == 1)
    #expect(words.contains("/no/keys.toml: there is no such keys file"), "\(words)")
  }

  @Test func `the keys can be written as a keys file`() throws {
    let (status, toml) = try text("keys", "--format", "toml")
    #expect(status == 0)
    #expect(toml.contains("\nmove-down = [\"j\", \"<Down>\"] # "))
  }

  @Test func `the same data and day give the same bytes`() throws {
    let first = try BuiltProgram.run("snapshot", BuiltProgram.store, "--screen", "slow")
    let second = try BuiltProgram.run("snapshot", BuiltProgram.store, "--screen", "slow")
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test func `text holds no escape code, and ansi none but colours`() throws {
    let plain = try BuiltProgram.run("snapshot", BuiltProgram.store)
    #expect(!plain.output.contains(0x1B))
    let coloured = try BuiltProgram.run("snapshot", BuiltProgram.store, "--format", "ansi")
    #expect(coloured.output.contains(0x1B))
    for place in coloured.output.indices where coloured.output[place] == 0x1B {
      let sequence = coloured.output[(place + 1)...].prefix { $0 != UInt8(ascii: "m") }
      #expect(sequence.first == UInt8(ascii: "["))
      #expect(
        sequence.dropFirst().allSatisfy {
          (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";")
        })
    }
  }

  @Test func `an objective is enough to know its council by`() throws {
    let (status, text) = try text(
      "snapshot", BuiltProgram.store, "--screen", "objective", "--objective", "wir-11",
      "--as-of", "2017-09-30")
    #expect(status == 0)
    #expect(text.contains("Wirral > WIR-11"))
  }

  @Test func `nothing is cut where no size is asked for`() throws {
    for screen in ["portfolio", "slow", "help"] {
      let (status, text) = try text("snapshot", BuiltProgram.store, "--screen", screen)
      #expect(status == 0)
      #expect(!text.contains("…"), "\(screen)")
    }
  }

  @Test(arguments: [("12 may", "12 May 2025"), ("may 2025", "31 May 2025"), ("-1w", "23 Jun 2025")])
  func `a day to look from is understood as forms do, from the store's own`(
    words: String, day: String
  ) throws {
    let (status, said) = try text("snapshot", BuiltProgram.store, "--as-of=\(words)")
    #expect(status == 0)
    #expect(said.contains("AS OF \(day)"), "\(said)")
  }

  @Test func `a size that is too large is told from one that is none`() throws {
    #expect(try text("snapshot", "x", "--size", "5000x5000").text.contains("may be 1 to 1000"))
    #expect(try text("snapshot", "x", "--size", "80").text.contains("as in 80x24"))
  }

  @Test func `the sample has no problems, and check says so with 0`() throws {
    let (status, text) = try text("check", BuiltProgram.store)
    #expect(status == 0)
    #expect(text == "4 councils read, no problems.\n")
  }

  @Test func `a store that is not there is refused with 1`() throws {
    let (status, text) = try text("check", "/nonexistent/store")
    #expect(status == 1)
    #expect(text.contains("/nonexistent/store"))
  }

  @Test func `keys are printed as text and as a table`() throws {
    #expect(try text("keys").text.contains("Move down one row."))
    #expect(try text("keys", "--format", "markdown").text.hasPrefix("| Key |"))
  }

  @Test(arguments: ["council", "settings"])
  func `the schemas are JSON of the 2020-12 kind`(kind: String) throws {
    let (status, text) = try text("schema", "--of", kind)
    #expect(status == 0)
    #expect(text.contains("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test func `every command's own name is that command, whatever folders there are`() throws {
    let help = try text("--help").text
    let names = help.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  -") else { return nil }
      let word = line.dropFirst(2).prefix { $0 != " " }
      let rest = line.dropFirst(2 + word.count)
      return rest.hasPrefix("  ") || rest.hasPrefix(" (default)") ? String(word) : nil
    }
    let commands = names.filter { Int($0) == nil }
    #expect(commands.count >= 24 && commands.contains("new-council"))
    for name in commands {
      // As a folder it would be refused as no store, or opened; as a command it has a help of its own.
      let (status, said) = try text(name)
      #expect(!said.contains("there is no such folder"), "\(name)")
      #expect(status == 64 || status == 0, "\(name): \(said)")
    }
  }
}
