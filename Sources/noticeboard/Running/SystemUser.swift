import Glibc

/// What the system calls a user.
///
/// Never by `getpwuid`: it loads what the system is set up to ask, which a program without shared
/// libraries, as ours is, does not survive.
enum SystemUser {
  /// The full name, or else the short one; nothing where nobody knows the number.
  static func name(of number: uid_t) -> String? {
    name(of: number, in: listed) ?? name(of: number, in: asked(number))
  }

  /// Of lines like `jdoe:x:1000:1000:Jane Doe,Room 7:/home/jdoe:/bin/sh`.
  static func name(of number: uid_t, in lines: [UInt8]) -> String? {
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 7, String(validating: parts[2], as: UTF8.self) == "\(number)" else {
        continue
      }
      let full = parts[4].prefix { $0 != UInt8(ascii: ",") }
      return [full, parts[0]].lazy.compactMap { String(validating: $0, as: UTF8.self) }
        .first { !$0.isEmpty }
    }
    return nil
  }

  private static var listed: [UInt8] {
    guard let file = fopen("/etc/passwd", "re") else { return [] }
    defer { fclose(file) }
    return everything(in: file)
  }

  /// Whoever is in a directory elsewhere is known to the system's own program.
  private static func asked(_ number: uid_t) -> [UInt8] {
    guard let answer = popen("exec getent passwd \(number) 2>/dev/null </dev/null", "re") else {
      return []
    }
    defer { _ = pclose(answer) }
    return everything(in: answer)
  }

  private static func everything(in file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }
}
