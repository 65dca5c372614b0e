import Glibc
import Testing

/// What the command line says of a store that has lost something, on the built program.
struct DamageCommandTests {
  private static let rate = ["knowsley", "KNO-07", "--delivery", "amber", "--because", "x"]

  /// A copy of the sample with one change.
  private static func used() throws -> TemporaryStore {
    let store = try TemporaryStore()
    #expect(try store.run(["rate"], rate).status == 0)
    #expect(try store.run(["check"]).status == 0)
    #expect(try store.run(["dump"]).status == 0)
    return store
  }

  private static func shell(_ script: String, _ store: TemporaryStore) throws {
    let child = try Child(
      ["sh", "-c", script, store.folder], environment: BuiltProgram.environment())
    #expect(try child.ended() == 0)
  }

  private static func words(_ script: String, _ store: TemporaryStore) throws -> String {
    let child = try Child(
      ["sh", "-c", script, store.folder], environment: BuiltProgram.environment())
    return String(decoding: try child.everything(), as: UTF8.self)
  }

  @Test func `a history that cannot be read whole is a problem, and no dump is whole then`() throws
  {
    let store = try Self.used()
    try Self.shell("echo noise >> \"$0/history/knowsley.jsonl\"", store)
    for command in ["check", "dump"] {
      let (status, said) = try store.run([command])
      #expect(status == 1)
      #expect(said.contains("history/knowsley.jsonl: 1 line of the history cannot be read"))
    }
    #expect(try store.run(["check"], ["--format", "json"]).text.contains("history/knowsley.jsonl"))
  }

  @Test func `a history that is gone or ends too soon is a problem`() throws {
    for (script, missing) in [
      ("rm \"$0/history/knowsley.jsonl\"", "revisions 1 to 3"),
      (
        "cd \"$0/history\" && head -n 1 knowsley.jsonl >x && mv x knowsley.jsonl",
        "revisions 2 to 3"
      ),
    ] {
      let store = try Self.used()
      for text in ["a", "b"] {
        #expect(
          try store.run(["path-to-green"], ["knowsley", "KNO-07", "--text", text]).status == 0)
      }
      #expect(try store.run(["check"]).status == 0)
      try Self.shell(script, store)
      func expectTold() throws {
        for command in ["check", "dump"] {
          let (status, said) = try store.run([command])
          #expect(status == 1)
          #expect(
            said.contains("is missing from the history for \(missing)"), "\(said.suffix(300))")
        }
      }
      try expectTold()
      // A save does not cover it up.
      let (_, said) = try store.run(["path-to-green"], ["knowsley", "KNO-07", "--text", "c"])
      #expect(said.contains("Its history lacks \(missing);"), "\(said)")
      try expectTold()
      #expect(
        try store.run(["history"], ["knowsley"]).text.contains(
          "knowsley: missing from its history: \(missing)."))
      #expect(
        try store.run(["history"], ["knowsley", "--format", "json"]).text.contains(
          "\"missing\": ["))
      let (accepted, words) = try store.run(["recover"], ["knowsley", "--accept-loss"])
      #expect(accepted == 0 && words.contains("known to be lost from the history: \(missing)"))
      for command in ["check", "dump"] { #expect(try store.run([command]).status == 0) }
    }
  }

  @Test func `what stands where a folder should makes no dump whole`() throws {
    let store = try TemporaryStore()
    try Self.shell("touch \"$0/history\"", store)
    let (status, said) = try store.run(["dump"])
    #expect(status == 1)
    #expect(said.contains("history"))
  }

  @Test func `dates say from which day they count where the store's own cannot be read`() throws {
    let store = try TemporaryStore()
    try Self.shell("echo '{\"schema\":9,\"asOf\":\"2025-06-30\"}' >\"$0/settings.json\"", store)
    let said = try store.run(["dates"]).text
    #expect(said.contains("settings.json") && said.contains("Days are counted from"), "\(said)")
  }

  @Test func `a council whose file is gone is missed, and put back`() throws {
    let store = try Self.used()
    let before = try store.bytes(of: "councils/knowsley.json")
    try Self.shell("rm \"$0/councils/knowsley.json\"", store)
    for command in ["check", "dump"] {
      let (status, said) = try store.run([command])
      #expect(status == 1)
      #expect(said.contains("councils/knowsley.json: the file is gone"))
    }
    let row = try store.run(["snapshot"]).text
    #expect(row.contains("knowsley") && row.contains("the file is gone"))
    #expect(try store.run(["recover"], ["knowsley"]).status == 0)
    #expect(try store.bytes(of: "councils/knowsley.json") == before)
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `a damaged file that was changed by hand before is kept with every byte of it`() throws
  {
    let store = try Self.used()
    let before = try store.bytes(of: "councils/knowsley.json")
    // The change that nobody saved is good; the comma that went missing later is not.
    try Self.shell(
      "sed -i 's/\"name\": \"Knowsley\"/\"name\": \"By hand\"/' \"$0/councils/knowsley.json\"",
      store)
    #expect(try store.run(["check"]).status == 0)
    try Self.shell(
      "sed -i 's/\"By hand\",/\"By hand\"/' \"$0/councils/knowsley.json\"", store)
    let damaged = try store.bytes(of: "councils/knowsley.json")
    let (status, said) = try store.run(["recover"], ["knowsley"])
    #expect(status == 0)
    let kept = try #require(said.firstMatch(of: /backups\/knowsley\.[0-9]+\.json/)).output
    #expect(said.contains("with what was changed in it by hand"), "\(said)")
    #expect(try store.bytes(of: String(kept)) == damaged)
    #expect(try store.bytes(of: "councils/knowsley.json") == before)
    #expect(try store.run(["history"], ["knowsley"]).text.contains("outside noticeboard"))
  }

  @Test func `words that are not UTF-8 are refused, wherever they stand`() throws {
    let store = try TemporaryStore()
    let before = try store.bytes(of: "councils/knowsley.json")
    for script in [
      "\"$1\" rate \"$0\" knowsley KNO-07 --delivery red --because \"$(printf 'bad\\377')\"",
      "\"$1\" rate \"$0\" knowsley KNO-07 --delivery red --because x --by \"$(printf '\\300')\"",
      "NOTICEBOARD_NAME=$(printf 'J\\377') "
        + "\"$1\" rate \"$0\" knowsley KNO-07 --delivery red --because x",
      "NOTICEBOARD_NAME=$(printf 'J\\377') \"$1\" undo \"$0\" knowsley",
      "\"$1\" new-council \"$0\" --name \"$(printf 'H\\377')\" --id h --from inspection-2025 "
        + "--report 2025-01-20 --deadline 2026-07",
    ] {
      let child = try Child(
        ["sh", "-c", script, store.folder, BuiltProgram.path],
        environment: BuiltProgram.environment())
      let said = String(decoding: try child.everything(), as: UTF8.self)
      #expect(child.status() == 1, "\(script)")
      #expect(said.contains("is not UTF-8"), "\(said)")
    }
    #expect(try store.bytes(of: "councils/knowsley.json") == before)
    #expect(try store.run(["check"]).status == 0)
  }

  @Test func `a file that may not grow any more is refused in words, and nothing is half there`()
    throws
  {
    let store = try TemporaryStore()
    let before = try store.bytes(of: "councils/knowsley.json")
    let child = try Child(
      [
        "sh", "-c",
        "ulimit -f 16; exec \"$1\" rate \"$0\" knowsley KNO-07 --delivery red --because x",
        store.folder, BuiltProgram.path,
      ], environment: BuiltProgram.environment())
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 1)
    #expect(said.contains("knowsley: nothing was saved.") && said.contains("too large"), "\(said)")
    #expect(try store.bytes(of: "councils/knowsley.json") == before)
    #expect(try Self.words("ls -A \"$0/councils\"", store).contains(".tmp") == false)
    #expect(try store.run(["rate"], Self.rate).status == 0)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can be somebody else"))
  func `somebody whom nobody has a name for records under their number`() throws {
    let store = try TemporaryStore()
    // All of it is theirs to write to, and the way there.
    try Self.shell("chmod -R a+rwX \"$0\" && chmod a+rx \"$0/..\"", store)
    let child = try Child(
      ["setpriv", "--reuid=65533", "--regid=65533", "--clear-groups", BuiltProgram.path, "rate"]
        + [store.folder] + Self.rate, environment: BuiltProgram.environment())
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 0, "\(said)")
    #expect(try store.run(["history"], ["knowsley"]).text.contains("user 65533"))
  }

  @Test func `what keeps anybody from saving is a problem, by its right name and once`() throws {
    for (name, made) in [
      (".lock", "ln -s x"), (".queue", "mkfifo"), ("backups", "ln -s ."), ("history", "ln -s ."),
    ] {
      let store = try Self.used()
      try Self.shell("rm -r \"$0/\(name)\" && \(made) \"$0/\(name)\"", store)
      let (status, said) = try store.run(["check"])
      #expect(status == 1)
      #expect(said.split(separator: "\n").count { $0.hasPrefix("\(name): the name is a ") } == 1)
      #expect(said.contains("1 problem."), "\(said)")
      let refusal = try store.run(
        ["rate"], ["knowsley", "KNO-01", "--delivery", "red", "--because", "x"])
      #expect(refusal.status == 1 && refusal.text.contains("saved. \(name): the name is a "))
    }
  }

  @Test func `a name that could not be shown is blamed on what holds it`() throws {
    let store = try TemporaryStore()
    let child = try Child(
      [BuiltProgram.path, "rate", store.folder] + Self.rate,
      environment: BuiltProgram.environment(["NOTICEBOARD_NAME=J\u{1B}[2J"]))
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 64)
    #expect(said.contains("NOTICEBOARD_NAME holds a character") && !said.contains("--by holds"))
  }

  @Test(arguments: ["text", "json"])
  func `what is wrong with settings is told of a store without councils too`(
    format: String
  ) throws {
    let store = try TemporaryStore(copyingSample: false)
    try Self.shell(
      "mkdir \"$0/councils\"; echo '{\"schema\":1,\"asOf\":\"x\"}' >\"$0/settings.json\"", store)
    let (status, said) = try store.run(["check"], ["--format", format])
    #expect(status == 1)
    #expect(said.contains("asOf") && said.contains("holds no council"), "\(said)")
  }
}
