import Glibc

/// A store of a test's own, in memory where there is such a folder: it goes with the test.
final class TemporaryStore {
  let folder: String

  /// A copy of the sample, or an empty store.
  init(copyingSample copies: Bool = true) throws {
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var name = Array("\(root)/noticeboard-edits-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw TestFailure("no folder could be made") }
    // With a blank and a letter beyond ASCII, as people's folders have.
    let made = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    folder = made + "/Kinder- und Jugendhilfe é"
    if copies {
      _ = try Child(
        ["cp", "-R", BuiltProgram.store, folder], environment: BuiltProgram.environment()
      )
      .ended()
    } else {
      _ = mkdir(folder, 0o700)
    }
  }

  deinit {
    let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
    _ = try? Child(["rm", "-rf", "/" + parent], environment: BuiltProgram.environment()).ended()
  }

  func bytes(of file: String) throws -> [UInt8] {
    try Child(["cat", "\(folder)/\(file)"], environment: BuiltProgram.environment()).everything()
  }

  /// Runs the program on it: the store's folder comes after the words of the subcommand.
  func run(_ command: [String], _ arguments: [String] = []) throws -> (status: Int32, text: String)
  {
    let child = try Child(
      [BuiltProgram.path] + command + [folder] + arguments,
      environment: BuiltProgram.environment(["NOTICEBOARD_NAME=Tester"]))
    let output = try child.everything()
    return (child.status(), String(decoding: output, as: UTF8.self))
  }
}

extension Child {
  /// Waits for its end, and gives its status.
  func ended() throws -> Int32 {
    _ = try everything()
    return status()
  }
}
