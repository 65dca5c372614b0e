import Glibc

/// The themes that the program ships.
enum Shipped {
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/themes"
  }()

  static func text(of theme: String) throws -> String {
    try TemporaryFolder.text(of: folder + "/" + theme + ".toml")
  }
}

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder {
  struct Refused: Error { let call: String }

  let path: String
  private var entries: [String] = []

  init() throws {
    var template = Array("/tmp/noticeboard-themes-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Refused(call: "mkdtemp") }
    path = String(cString: made)
  }

  deinit {
    for entry in entries { remove(entry) }
    rmdir(path)
  }

  func write(_ text: String, _ name: String) throws {
    try write(bytes: Array(text.utf8), name)
  }

  func write(bytes: [UInt8], _ name: String) throws {
    guard let stream = fopen(added(name), "w") else { throw Refused(call: "fopen") }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw Refused(call: "fwrite")
    }
  }

  func makeFolder(_ name: String) throws {
    guard mkdir(added(name), 0o700) == 0 else { throw Refused(call: "mkdir") }
  }

  func makePipe(_ name: String) throws {
    guard mkfifo(added(name), 0o600) == 0 else { throw Refused(call: "mkfifo") }
  }

  static func text(of file: String) throws -> String {
    guard let stream = fopen(file, "r") else { throw Refused(call: "fopen \(file)") }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private func added(_ name: String) -> String {
    let entry = path + "/" + name
    entries.append(entry)
    return entry
  }
}
