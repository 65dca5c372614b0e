import BoardModel
import BoardStore
import Glibc

/// The files the tests of this target go by.
enum Fixture {
  static let folder = "\(#filePath)".droppingLastPathComponent + "/Files"
  static let package = folder.droppingLastPathComponent.droppingLastPathComponent
    .droppingLastPathComponent
  /// Whether expected files are to be written anew; the test that does so fails on purpose.
  static let records = getenv("NOTICEBOARD_RECORD") != nil

  /// A small council in which every kind of record stands, in the form the writer keeps.
  static let small = bytes(of: folder + "/knowsley.json")

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { _ = fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }

  static func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

  @discardableResult
  static func write(_ bytes: some Collection<UInt8>, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let all = Array(bytes)
    let count = fwrite(all, 1, all.count, file)
    return fclose(file) == 0 && count == all.count
  }

  /// The small council with one snippet replaced; nothing when it does not hold the snippet.
  static func small(replacing snippet: String, with other: String) -> [UInt8]? {
    let old = Array(snippet.utf8)
    guard
      let start = small.indices.first(where: { small[$0...].starts(with: old) })
    else { return nil }
    return small[..<start] + Array(other.utf8) + small[(start + old.count)...]
  }

  /// The small council as another one's: its id and its name are both changed.
  static func small(as id: String) -> [UInt8] {
    let names = ["\"knowsley\"": "\"\(id)\"", "\"Knowsley\"": "\"Council \(id)\""]
    return names.reduce(into: small) { bytes, name in
      if let place = bytes.firstRange(of: name.key) {
        bytes.replaceSubrange(place, with: Array(name.value.utf8))
      }
    }
  }

  static func read(_ bytes: [UInt8]) -> Reading<Council> {
    CouncilReader.read(bytes, id: CouncilID("knowsley"), file: "councils/knowsley.json")
  }

  static func sentences(of bytes: [UInt8]) -> [String] { read(bytes).problems.map(\.sentence) }
}

extension String {
  var droppingLastPathComponent: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return String(self[..<slash])
  }
}
