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

  @Test func `a name that could not be shown is blamed on what holds it`() throws {
    let store = try TemporaryStore()
    let child = try Child(
      [BuiltProgram.path, "rate", store.folder] + Self.rate,
      environment: BuiltProgram.environment(["NOTICEBOARD_NAME=J\u{1B}[2J"]))
    let said = String(decoding: try child.everything(), as: UTF8.self)
    #expect(child.status() == 64)
    #expect(said.contains("NOTICEBOARD_NAME holds a character") && !said.contains("--by holds"))
  }
}
