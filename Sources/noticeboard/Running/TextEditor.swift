import CellGrid
import Glibc

/// Somebody's own editor, for a longer text.
enum TextEditor {
  /// What the editor cannot do, in one sentence; where a text was left in a file, it says where.
  struct Failure: Error {
    let sentence: String
  }

  /// What came back, and the file it stands in until all of it is taken.
  struct Edited {
    let text: String
    let file: String
  }

  /// Lets somebody edit the text; the terminal must be theirs meanwhile.
  ///
  /// The file stays: whoever takes the text knows whether a field holds all of it, and removes it.
  ///
  /// `begin` is told the file before the editor is: should this program be stopped meanwhile, what is
  /// written there is to be found again.
  static func edit(
    _ text: String, begin: (_ file: String) -> Void
  ) throws(Failure) -> Edited {
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var name = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else {
      throw Failure(sentence: "No file for the editor can be made: \(Output.reason(errno)).")
    }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do {
      try Output.write(text + (text.isEmpty ? "" : "\n"), to: file, named: path)
    } catch {
      close(file)
      unlink(path)
      throw Failure(sentence: "\(path) cannot be written.")
    }
    close(file)
    begin(path)
    let status = run(command, path)
    guard status != 127 else {
      throw Failure(sentence: "There is no editor \(command). Your text is left in \(path).")
    }
    guard status == 0 else {
      throw Failure(
        sentence: "The editor (\(command)) ended with \(status). Its text is left in \(path).")
    }
    return Edited(text: try read(path), file: path)
  }

  /// What an editor has left in a file of this program's making; nothing where there is no such file,
  /// or it is another's: what a draft says of itself need not be so.
  static func left(in path: String) -> String? {
    guard path.split(separator: "/").last?.hasPrefix(prefix) ?? false else { return nil }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == getuid(), status.st_size < 1 << 20
    else { return nil }
    return try? read(path)
  }

  private static let prefix = "noticeboard-"

  /// As git chooses it, without a configuration of our own.
  private static var command: String {
    Environment.value("VISUAL") ?? Environment.value("EDITOR")
      ?? (access("/usr/bin/editor", X_OK) == 0 ? "editor" : "vi")
  }

  /// Through a shell, since `EDITOR` may hold arguments.
  private static func run(_ command: String, _ path: String) -> Int32 {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    let arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores or handles is not the editor's to inherit.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, arguments, environ) == 0 else {
      return 127
    }
    var raw: Int32 = 0
    while waitpid(child, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    return signal == 0 ? raw >> 8 & 0xFF : 128 + signal
  }

  /// The text without the line feed that editors put at its end.
  private static func read(_ path: String) throws(Failure) -> String {
    guard let file = fopen(path, "re") else {
      throw Failure(sentence: "\(path) cannot be read: \(Output.reason(errno)).")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(sentence: "What the editor left in \(path) is not UTF-8; it stays there.")
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
