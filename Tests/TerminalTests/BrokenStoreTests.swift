import Glibc
import Testing

/// A store with one broken council among good ones.
struct BrokenStoreTests {
  /// The sample with one more file, of the text given.
  private final class Store {
    let folder: String

    init(_ text: String) throws {
      var name = Array("/tmp/noticeboard-broken-XXXXXX".utf8CString)
      guard mkdtemp(&name) != nil else { throw TestFailure("no folder could be made") }
      folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard mkdir("\(folder)/councils", 0o700) == 0 else { throw TestFailure("no folder") }
      for name in ["settings.json", "councils/knowsley.json"] {
        guard symlinkless(BuiltProgram.store + "/" + name, "\(folder)/\(name)") else {
          throw TestFailure("\(name) cannot be linked")
        }
      }
      try write(text, to: "\(folder)/councils/halton.json")
    }

    deinit {
      for name in ["settings.json", "councils/knowsley.json", "councils/halton.json"] {
        unlink("\(folder)/\(name)")
      }
      rmdir("\(folder)/councils")
      rmdir(folder)
    }

    /// A second name for a file, or a copy where file systems differ.
    private func symlinkless(_ old: String, _ new: String) -> Bool {
      if link(old, new) == 0 { return true }
      guard let text = try? read(old) else { return false }
      return (try? write(text, to: new)) != nil
    }

    private func read(_ path: String) throws -> String {
      guard let file = fopen(path, "r") else { throw TestFailure("\(path) cannot be read") }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 65536)
      while case let count = fread(&block, 1, block.count, file), count > 0 {
        bytes += block[..<count]
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private func write(_ text: String, to path: String) throws {
      guard let file = fopen(path, "w") else { throw TestFailure("\(path) cannot be made") }
      defer { fclose(file) }
      guard fputs(text, file) >= 0 else { throw TestFailure("\(path) cannot be written") }
    }
  }

  private func said(_ arguments: String...) throws -> (status: Int32, text: String) {
    let child = try Child(
      [BuiltProgram.path] + arguments, environment: BuiltProgram.environment(["TERM=xterm"]))
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }

  private static let broken = """
    {
      "schema": 1,
      "id": "halton",
      "nmae": "Halton"
    }

    """

  @Test func `check names file, line and column, and ends with 1`() throws {
    let store = try Store(Self.broken)
    let (status, text) = try said("check", store.folder)
    #expect(status == 1)
    #expect(text.contains("councils/halton.json:4:3: nmae:"))
    #expect(text.contains("name"))
  }

  @Test func `check for programs is JSON with the same places`() throws {
    let store = try Store(Self.broken)
    let (status, text) = try said("check", store.folder, "--format", "json")
    #expect(status == 1)
    #expect(text.hasPrefix("[") && text.hasSuffix("]\n"))
    #expect(text.contains("\"line\": 4") && text.contains("\"column\": 3"))
  }

  @Test func `check for programs is JSON also where there is no store`() throws {
    let (status, text) = try said("check", "/nonexistent/store", "--format", "json")
    #expect(status == 1)
    #expect(
      text == """
        [
          {
            "file": "/nonexistent/store",
            "path": "",
            "found": "there is no such folder",
            "remedy": "Check the path, or make a store there with noticeboard init."
          }
        ]

        """)
  }

  @Test func `in a C locale nothing that is said leaves ASCII`() throws {
    let store = try Store("{ \"schema\": 1, \"größe – 日本\": 1 }\n")
    for arguments in [
      ["check", store.folder], ["check", store.folder, "--format", "json"],
      ["check", "/nonexistent/größe"], ["check", "/nonexistent/größe", "--format", "json"],
      ["snapshot", store.folder], ["snapshot", store.folder, "--format", "ansi"],
      ["snapshot", store.folder, "--format", "svg"],
      ["snapshot", store.folder, "--screen", "größe"], ["snapshot", "größe"], ["größe"],
      ["keys"], ["keys", "--format", "markdown"], ["keys", "--format", "toml"], ["--help"],
      ["schema"], ["schema", "--of", "settings"],
    ] {
      let child = try Child(
        [BuiltProgram.path] + arguments,
        environment: ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C", "TERM=xterm"])
      let output = try child.everything()
      #expect(!output.isEmpty)
      #expect(output.allSatisfy { $0 < 0x80 }, "\(String(decoding: output, as: UTF8.self))")
    }
    let (_, text) = try said("check", store.folder)
    #expect(text.contains("größe – 日本"))
  }

  @Test func `the broken council keeps a row that says so, and the other is whole`() throws {
    let store = try Store(Self.broken)
    let (status, text) = try said("snapshot", store.folder, "--size", "100x20")
    #expect(status == 0)
    #expect(text.contains("halton") && text.contains("cannot be read"))
    #expect(text.contains("Knowsley") && text.contains("KNO-07"))
  }

  @Test func `what a broken file says cannot act on a terminal`() throws {
    let store = try Store("{ \"schema\": 1, \"\u{1B}]52;c;x\u{7}\u{202E}\": 1 }\n")
    for format in ["text", "json"] {
      let (status, text) = try said("check", store.folder, "--format", format)
      #expect(status == 1)
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(format)")
    }
  }
}
