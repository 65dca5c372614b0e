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
    do throws(TextFile.Refusal) {
      return ThemeFile(name: name, file: file, text: try TextFile.text(of: file))
    } catch {
      throw ThemeProblem(ThemeProblem.Reason(error), file: file)
    }
  }
}

extension ThemeProblem.Reason {
  fileprivate init(_ refusal: TextFile.Refusal) {
    switch refusal {
    case .missing: self = .unreadable("there is no such file any more")
    case .unreadable(let cause): self = .unreadable(cause)
    case .tooLarge: self = .tooLarge
    case .notText: self = .notText
    }
  }
}
