import Glibc

/// One folder of theme files.
struct ThemeFolder {
  let path: String
  /// The themes in it, from the names of its `.toml` files.
  let names: [String]

  private static let ending = ".toml"

  /// Nil where there is no such folder.
  init?(path: String) {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard file.hasSuffix(ThemeFolder.ending) else { continue }
      let name = String(file.dropLast(ThemeFolder.ending.count))
      if ThemeFolder.isThemeName(name) { names.append(name) }
    }
    self.path = path
    self.names = names
  }

  /// Small letters, digits and hyphens: nothing that could lead out of the folder or act on a
  /// terminal.
  static func isThemeName(_ name: String) -> Bool {
    (1...63).contains(name.utf8.count) && !name.hasPrefix("-")
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  func file(named name: String) throws(ThemeProblem) -> ThemeFile {
    let file = path + (path.hasSuffix("/") ? "" : "/") + name + ThemeFolder.ending
    let bytes = try ThemeFolder.bytes(of: file)
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: ThemeFolder.isControl)
    else { throw ThemeProblem(.notText, file: file) }
    return ThemeFile(name: name, file: file, text: text)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\n", "\r", "\t"].contains(scalar)
  }

  private static func bytes(of file: String) throws(ThemeProblem) -> [UInt8] {
    // Without O_NONBLOCK a pipe of that name would wait for somebody to write to it.
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(file) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(file) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ThemeProblem(.unreadable("it is not a file"), file: file)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= ThemeFile.limit {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(file) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer.prefix(count))
    }
    throw ThemeProblem(.tooLarge, file: file)
  }

  private static func unreadable(_ file: String) -> ThemeProblem {
    ThemeProblem(.unreadable(String(cString: strerror(errno))), file: file)
  }
}
