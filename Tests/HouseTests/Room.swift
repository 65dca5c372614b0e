import Foundation

/// A target of the package as it lies on disk.
struct Room {
  let name: String

  struct File {
    let path: String
    let lines: [Substring]
  }

  /// The package's own folder, found from this file.
  static let house = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Its Swift files; none when there is no such room, which the tests notice.
  func files() throws -> [File] {
    let folder = Room.house.appending(path: "Sources/\(name)")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return File(
        path: "Sources/\(name)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// The modules a file imports, whatever stands before the word `import`.
  static func imports(of file: File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ modifiers.contains($0) })
      else { return nil }
      let kinds: Set<Substring> = [
        "struct", "class", "enum", "func", "var", "let", "protocol", "typealias",
      ]
      let named = kinds.contains(words[place + 1]) ? words[place + 2] : words[place + 1]
      return String(named.split(separator: ".")[0])
    }
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "@preconcurrency", "@testable",
    "@_exported", "@_implementationOnly",
  ]
}
